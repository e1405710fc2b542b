import type { Scripted } from '../../client/case-file/script';

/**
 * The script as if no member decided again: once a person has chosen the text, only what a document dates, and the days
 * on which to look.
 */
export function withoutSecondRound(steps: readonly Scripted[]): Scripted[] {
  const chosen = steps.findIndex(({ command }) => command?.type === 'ConsolidateText');
  if (chosen < 0) return [...steps];
  return steps.filter(({ command, assumed }, index) => index <= chosen || command === undefined || !assumed);
}
