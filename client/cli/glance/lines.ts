import type { DutyRow } from '../../../journal/rows';
import { formatDate, formatDateShort } from '../../words/dates';
import { dutyWords } from '../../words/duties';
import { groundWords } from '../../words/grounds';
import { owerWords } from '../../words/ower';
import { alertWords, phaseWords } from '../../words/phases';
import { processTitle } from '../../words/processes';
import { capital, speak, type Tongue } from '../../words/tongue';
import type { Cli } from '../cli';
import { gateLines } from '../status-lines';
import { table } from '../table';
import { factWords } from './fact-words';
import type { Glance, Shown } from './read';

/** Lines of what is late, and of what is next. */
const most = 8;

/** A formed förbund on one screen: its phase, what is late, what is next and why, and how each process stands. */
export function glanceLines(cli: Cli, glance: Glance): string[] {
  const { red, bold } = cli.colors;
  const parts = [
    heading(cli, glance),
    gateLines(cli, glance.gates ?? undefined),
    owed(cli, glance, { title: red(cli.t('Försenat', 'Late')), duties: glance.late }),
    owed(cli, glance, { title: bold(cli.t('Härnäst', 'Next')), duties: glance.next }),
    processes(cli, glance.processes),
  ];
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

function heading(
  cli: Cli,
  { process: { name, forbund, phase, exercise, alerts }, today, incidents, processes: all }: Glance,
): string[] {
  const { bold, red, yellow } = cli.colors;
  const { word, sentence } = phaseWords(phase, cli.lang);
  const played = exercise ? `  ${yellow(`${cli.t('övning', 'exercise')}, ${formatDate(today, cli.lang)}`)}` : '';
  const say = (alert: string): string => alertWords(alert, cli.lang);
  return [
    `${bold(name)}  ${word}${played}`,
    sentence,
    ...(incidents > 0 ? [red(`▲ ${incidentsOpen(cli, incidents, forbund)}`)] : []),
    ...alerts.map((alert) => yellow(`▲ ${say(alert)}`)),
    ...all.flatMap((one) => one.alerts.map((alert) => yellow(`▲ ${one.title}: ${say(alert)}`))),
  ];
}

const incidentsOpen = ({ t }: Cli, count: number, forbund: string): string =>
  t(
    `${count} ${count === 1 ? 'avvikelse' : 'avvikelser'}: forbund incidents --forbund ${forbund}`,
    `${count} ${count === 1 ? 'incident' : 'incidents'}: forbund incidents --forbund ${forbund}`,
  );

interface Part {
  title: string;
  duties: readonly DutyRow[];
}

/** The same thing that several owe by the same day is one line. */
function owed(cli: Cli, glance: Glance, { title, duties }: Part): string[] {
  const tongue = speak(cli.lang, { memberName: (id) => glance.names[id] ?? id, bodyName: (_member, body) => body });
  const groups = grouped(duties.map((duty) => ({ duty, what: whatOf(duty, tongue) })));
  if (groups.length === 0) return [];
  const rows = groups
    .slice(0, most)
    .map(({ duty, what, who }) => [
      formatDateShort(duty.dueOn, cli.lang),
      whoOf(who, glance, { tongue, duty }),
      duty.kind === 'contribution' && who.length > 1 ? `${what} ${cli.t('var', 'each')}` : what,
      processTitle(duty.stream, cli.lang, tongue.member),
      cli.colors.dim(groundWords(duty.ground, duty.movedBy, cli.lang)),
    ]);
  const left = groups.length - rows.length;
  const { forbund } = glance.process;
  const more = cli.t(
    `och ${left} till: forbund due --forbund ${forbund}`,
    `and ${left} more: forbund due --forbund ${forbund}`,
  );
  const head = [title, cli.t('Vem', 'Who'), cli.t('Vad', 'What'), cli.t('Ärende', 'Process'), cli.t('Grund', 'Ground')];
  return [...table(cli, head, rows), ...(left > 0 ? [cli.colors.dim(more)] : [])];
}

const whatOf = (duty: DutyRow, { lang, member }: Tongue): string =>
  capital(dutyWords(duty, lang, { memberName: member, bodyName: (_member, body) => body }).short);

interface Group {
  duty: DutyRow;
  what: string;
  who: string[];
}

function grouped(all: readonly { duty: DutyRow; what: string }[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { duty, what } of all) {
    const key = [duty.stream, duty.kind, duty.dueOn, what].join('\n');
    const group = groups.get(key) ?? { duty, what, who: [] };
    if (!group.who.includes(duty.owedBy)) group.who.push(duty.owedBy);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function whoOf(
  who: readonly string[],
  { members }: Glance,
  { tongue, duty }: { tongue: Tongue; duty: DutyRow },
): string {
  const { t, list } = tongue;
  if (who.length === 1) return capital(owerWords(tongue, duty));
  return who.length === members.length && !who.includes('office') ? t('Alla medlemmar', 'All members') : list(who);
}

function processes(cli: Cli, all: readonly Shown[]): string[] {
  if (all.length === 0) return [];
  const head = [cli.t('Ärende', 'Process'), cli.t('Läge', 'Phase'), ''];
  return table(
    cli,
    head,
    all.map(({ title, phase, facts }) => [title, phaseWords(phase, cli.lang).word, facts ? factWords(facts, cli) : '']),
  );
}
