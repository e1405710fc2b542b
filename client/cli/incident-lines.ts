import type { IncidentRow } from '../../journal/rows';
import { formatInstant } from '../words/instants';
import { incidentPlace, incidentWords } from '../words/incidents/incidents';
import type { Cli } from './cli';
import { oneLine } from './table';

/** One after the other: what, since when, why, what to do. */
export function incidentLines(cli: Cli, incidents: readonly IncidentRow[]): string[] {
  if (incidents.length === 0) return [cli.t('Inga avvikelser.', 'No incidents.')];
  return incidents.flatMap((incident, index) => [...(index > 0 ? [''] : []), ...linesOf(cli, incident)]);
}

function linesOf(cli: Cli, incident: IncidentRow): string[] {
  const { no, since, exercise, resolvedAt } = incident;
  const { what, why, toDo } = incidentWords(incident, cli.lang);
  const isOver = resolvedAt !== null;
  const mark = isOver ? cli.colors.green('●') : cli.colors.red('▲');
  const played = exercise ? ` ${cli.colors.yellow(cli.t('övning', 'exercise'))}` : '';
  const from = cli.t(`sedan ${formatInstant(since, cli.lang)}`, `since ${formatInstant(since, cli.lang)}`);
  const place = [incidentPlace(incident, cli.lang), what].filter(Boolean).join(': ');
  return [
    `${mark}  ${no === null ? '' : `${no}  `}${cli.colors.bold(place)}, ${from}${played}`,
    `   ${why}`,
    `   ${isOver ? over(cli, incident, resolvedAt) : toDo}`,
  ].map(oneLine);
}

function over(cli: Cli, { resolvedBy }: IncidentRow, resolvedAt: number): string {
  const when = formatInstant(resolvedAt, cli.lang);
  if (resolvedBy === 'system') return cli.t(`Löst av sig självt ${when}.`, `Came right by itself ${when}.`);
  return cli.t(`Avslutad ${when} av ${resolvedBy}.`, `Closed ${when} by ${resolvedBy}.`);
}
