import type { ProcessRow } from '../../journal/rows';
import { alertWords, listedPhase } from '../words/phases';
import { kindIn, processKinds, shortForbund, yearIn } from '../words/processes';
import type { Cli } from './cli';
import { table } from './table';

interface Listed extends ProcessRow {
  title: string;
}

/** Processes as a table: real ones first, exercises after, never mixed. `filtered`: fewer than all were asked for. */
export function processLines(cli: Cli, processes: readonly Listed[], filtered = false): string[] {
  if (processes.length === 0) return [nothing(cli, filtered)];
  const real = processes.filter(({ exercise }) => !exercise);
  const exercises = processes.filter(({ exercise }) => exercise);
  return [
    ...(real.length > 0 ? rows(cli, real) : []),
    ...(real.length > 0 && exercises.length > 0 ? [''] : []),
    ...(exercises.length > 0 ? [cli.colors.dim(cli.t('Övningar', 'Exercises')), ...rows(cli, exercises)] : []),
  ];
}

function nothing({ t }: Cli, filtered: boolean): string {
  if (filtered) return t('Inga sådana ärenden.', 'No such processes.');
  return t(
    'Inga ärenden. Börja med "forbund formation start <fil>".',
    'No processes. Begin with "forbund formation start <file>".',
  );
}

function rows(cli: Cli, processes: readonly Listed[]): string[] {
  const head = [
    cli.t('Förbund', 'Förbund'),
    cli.t('Ärende', 'Process'),
    cli.t('Läge', 'Phase'),
    cli.t('Väntar på', 'Waiting on'),
    cli.t('Namn', 'Name'),
    '',
  ];
  return table(
    cli,
    head,
    [...processes]
      .sort(inOrder)
      .map(({ stream, title, kind, name, phase, waitingOn, alerts }) => [
        shortForbund(name),
        title,
        listedPhase({ kind, phase }, cli.lang),
        waitingOn.map((who) => (who === 'office' ? cli.t('kansliet', 'the office') : who)).join(', '),
        cli.colors.dim(stream),
        cli.colors.yellow(alerts.map((alert) => alertWords(alert, cli.lang)).join('; ')),
      ]),
  );
}

const place = (stream: string): number => (processKinds as readonly string[]).indexOf(kindIn(stream));

/** Förbund by förbund; in each as people meet them, year by year. */
export const inOrder = (a: ProcessRow, b: ProcessRow): number =>
  shortForbund(a.name).localeCompare(shortForbund(b.name), 'sv') ||
  place(a.stream) - place(b.stream) ||
  (yearIn(a.stream) ?? 0) - (yearIn(b.stream) ?? 0) ||
  (a.stream < b.stream ? -1 : 1);
