import type { CivilDate } from '../../../domain/calendar/civil-date';
import { civilDateAt } from '../../../domain/calendar/stockholm';
import type { ForbundState } from '../../../domain/forbund/state';
import type { FormationState } from '../../../domain/formation/state';
import { gates, type GatesView } from '../../../domain/formation/view/gates';
import type { FoundProcess } from '../../../journal/reader';
import type { Journal } from '../../../journal/journal';
import type { DutyRow, ProcessRow } from '../../../journal/rows';
import type { Language } from '../../words/language';
import { processTitle, yearIn } from '../../words/processes';
import { inOrder } from '../process-lines';
import { factsOf, type Facts } from './facts';

/** One process in the glance. */
export interface Shown extends Pick<ProcessRow, 'stream' | 'kind' | 'phase' | 'done' | 'alerts' | 'waitingOn'> {
  title: string;
  year: number | null;
  facts: Facts | null;
}

/** A formed förbund with all that runs in it. */
export interface Glance {
  process: ProcessRow;
  /** By the förbund's own clock. */
  today: CivilDate;
  /** The ids of those that are members now. */
  members: readonly string[];
  /** Of all that are or were members, by id. */
  names: Readonly<Record<string, string>>;
  /** The year's own, what is open of other years, and the terms. */
  processes: readonly Shown[];
  late: readonly DutyRow[];
  next: readonly DutyRow[];
  /** What operations still wait for, while they do. */
  gates: GatesView | null;
  /** That are open. */
  incidents: number;
}

/** Undefined where the förbund is not formed. */
export async function readGlance(journal: Journal, forbund: string, lang: Language): Promise<Glance | undefined> {
  const found = await journal.reader.process(`forbund-${forbund}`);
  if (!found) return undefined;
  const { row, process } = found;
  const state = process.state as ForbundState;
  const today = civilDateAt(Date.now() + row.clockShiftMs);
  const rows = await journal.reader.listProcesses({ forbund });
  const shown = rows.filter((one) => isShown(one, Number(today.slice(0, 4)))).sort(inOrder);
  const [states, duties, incidents] = await Promise.all([
    Promise.all(shown.map(({ stream }) => journal.reader.process(stream))),
    journal.reader.duties({ forbund }),
    journal.incidents.list({ forbund, now: Date.now() }),
  ]);
  return {
    process: row,
    today,
    members: state.status === 'BEGUN' ? state.members.map(({ id }) => id) : [],
    names: process.names,
    processes: states.flatMap((one) => (one && one.row.kind !== 'formation' ? [shownOf(one, lang)] : [])),
    late: duties.filter(({ overdue }) => overdue),
    next: duties.filter(({ overdue }) => !overdue),
    gates: gatesIn(states),
    incidents: incidents.length,
  };
}

/** What is open, and of what is done the present year's; of year-ends, which come after their year, the last one's. */
function isShown({ kind, stream, done }: ProcessRow, thisYear: number): boolean {
  if (kind === 'forbund') return false;
  if (!done) return true;
  const isTerm = kind === 'board' || kind === 'auditors' || kind === 'formation';
  return !isTerm && yearIn(stream) === (kind === 'year-end' ? thisYear - 1 : thisYear);
}

function shownOf({ row, process }: FoundProcess, lang: Language): Shown {
  const { stream, kind, phase, done, alerts, waitingOn } = row;
  const title = processTitle(stream, lang, (id) => process.names[id] ?? id);
  const facts = factsOf(kind, process.state) ?? null;
  return { stream, title, kind, year: yearIn(stream) ?? null, phase, done, alerts, waitingOn, facts };
}

function gatesIn(states: readonly (FoundProcess | undefined)[]): GatesView | null {
  const formation = states.find((one) => one?.row.kind === 'formation' && !one.row.done);
  const state = formation?.process.state as FormationState | undefined;
  return state?.status === 'STARTED' ? (gates(state) ?? null) : null;
}
