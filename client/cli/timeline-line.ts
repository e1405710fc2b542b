import type { TimelineRow } from '../../journal/rows';
import { formatDateShort } from '../words/dates';
import type { TimelineWords } from '../words/timeline/timeline';
import type { Cli } from './cli';
import { oneLine } from './table';

const signs = { done: '●', soon: '◆', late: '▲', plan: '○' } as const;

/** One event as one line: the day, its sign, what happened, and what follows softly. */
export function timelineLine(
  cli: Cli,
  { on }: TimelineRow,
  { tone, sentence, soft, source, recorded }: TimelineWords,
): string {
  const { dim } = cli.colors;
  const rest = [soft, source && `(${source})`, recorded].filter(Boolean).join(' ');
  const day = formatDateShort(on, cli.lang).padStart(11);
  return oneLine(`${dim(day)}  ${toned(cli, tone)}  ${sentence}${rest === '' ? '' : ` ${dim(rest)}`}`);
}

/** The sign of an event, in its colour. */
export function toned({ colors: { dim, red, yellow, green } }: Cli, tone: TimelineWords['tone']): string {
  return { done: green, soon: yellow, late: red, plan: dim }[tone](signs[tone]);
}
