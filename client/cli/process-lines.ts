import type { ProcessRow } from '../../journal/rows';
import { alertWords, listedPhase } from '../words/phases';
import type { Cli } from './cli';
import { table } from './table';

/** Processes as a table: real ones first, exercises after, never mixed. */
export function processLines(cli: Cli, processes: readonly ProcessRow[]): string[] {
  if (processes.length === 0) {
    return [
      cli.t(
        'Inga ärenden. Börja med "forbund formation start <fil>".',
        'No processes. Begin with "forbund formation start <file>".',
      ),
    ];
  }
  const real = processes.filter(({ exercise }) => !exercise);
  const exercises = processes.filter(({ exercise }) => exercise);
  return [
    ...(real.length > 0 ? rows(cli, real) : []),
    ...(real.length > 0 && exercises.length > 0 ? [''] : []),
    ...(exercises.length > 0 ? [cli.colors.dim(cli.t('Övningar', 'Exercises')), ...rows(cli, exercises)] : []),
  ];
}

function rows(cli: Cli, processes: readonly ProcessRow[]): string[] {
  const head = [
    cli.t('Ärende', 'Process'),
    cli.t('Förbund', 'Förbund'),
    cli.t('Läge', 'Phase'),
    cli.t('Väntar på', 'Waiting on'),
    '',
  ];
  return table(
    cli,
    head,
    processes.map(({ stream, kind, name, phase, waitingOn, alerts }) => [
      stream,
      name,
      listedPhase({ kind, phase }, cli.lang),
      waitingOn.map((who) => (who === 'office' ? cli.t('kansliet', 'the office') : who)).join(', '),
      cli.colors.yellow(alerts.map((alert) => alertWords(alert, cli.lang)).join('; ')),
    ]),
  );
}
