import type { Unfinished } from '../unfinished';
import { formatKronor } from '../words/money';
import { phaseWords } from '../words/phases';
import { processTitle } from '../words/processes';
import type { Cli } from './cli';
import { table } from './table';

/** What nobody could finish any more when the förbund is dissolved. */
export function unfinishedLines(cli: Cli, unfinished: readonly Unfinished[]): string[] {
  const { lang, t } = cli;
  if (unfinished.length === 0) return [];
  const head = [
    t('Inte avslutat', 'Not finished'),
    '',
    t('Läge', 'State'),
    t('Rekvirerat, inte betalt', 'Requisitioned, not paid'),
  ];
  const rows = unfinished.map(({ stream, title, phase, unpaidOre }) => [
    processTitle(stream, lang),
    title,
    phaseWords(phase, lang).word,
    unpaidOre === 0 ? '–' : formatKronor(unpaidOre, lang),
  ]);
  return ['', ...table(cli, head, rows)];
}
