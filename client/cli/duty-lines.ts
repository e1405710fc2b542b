import type { CivilDate } from '../../domain/calendar/civil-date';
import type { DutyRow } from '../../journal/rows';
import { formatDateShort } from '../words/dates';
import { dueWords, dutyWords } from '../words/duties';
import { groundWords } from '../words/grounds';
import { processTitle, shortForbund } from '../words/processes';
import { owerWords } from '../words/ower';
import { capital, speak, type Names } from '../words/tongue';
import type { Cli } from './cli';
import { table } from './table';

/** The members' names by id of each stream whose duties speak of others than who owes them. */
export type NamesByStream = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Duties as a table: when, who, what, why. An exercise's days are its own, so how far off they are is not said. */
export function dutyLines(
  cli: Cli,
  duties: readonly DutyRow[],
  { today, names = {} }: { today: CivilDate; names?: NamesByStream },
): string[] {
  if (duties.length === 0) return [cli.t('Inget att göra inom den tiden.', 'Nothing to do within that time.')];
  const head = [
    cli.t('Senast', 'By'),
    '',
    cli.t('Förbund', 'Förbund'),
    cli.t('Vem', 'Who'),
    cli.t('Vad', 'What'),
    cli.t('Ärende', 'Process'),
    cli.t('Grund', 'Ground'),
  ];
  return table(
    cli,
    head,
    duties.map((duty) => [
      formatDateShort(duty.dueOn, cli.lang),
      when(cli, duty, today),
      shortForbund(duty.name),
      owerWords(speak(cli.lang, namesOf(duty)), duty),
      capital(dutyWords(duty, cli.lang, namesOf(duty, names[duty.stream])).action),
      processTitle(duty.stream, cli.lang, (member) => names[duty.stream]?.[member] ?? member),
      groundWords(duty.ground, duty.movedBy, cli.lang),
    ]),
  );
}

function when(cli: Cli, duty: DutyRow, today: CivilDate): string {
  if (duty.overdue) return cli.colors.red(cli.t('försenad', 'overdue'));
  if (duty.exercise) return cli.colors.dim(cli.t('övning', 'exercise'));
  return dueWords(duty.dueOn, today, cli.lang);
}

const namesOf = ({ owedBy, owedByName, about }: DutyRow, names: NamesByStream[string] = {}): Names => ({
  memberName: (id) => (id === owedBy ? owedByName : (names[id] ?? id)),
  bodyName: (_member, body) => (typeof about['name'] === 'string' ? about['name'] : body),
});
