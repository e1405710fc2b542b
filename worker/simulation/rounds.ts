import type { Scripted } from '../../client/case-file/script';

/**
 * The script without its second round: from the first consolidation on only what a document dates, and the days on
 * which to look.
 */
export function withoutSecondRound(steps: readonly Scripted[]): Scripted[] {
  const second = steps.findIndex(({ command }) => command?.type === 'ConsolidateText');
  if (second < 0) return [...steps];
  return steps.filter(({ command, assumed }, index) => index < second || command === undefined || !assumed);
}
