import type { CivilDate } from '../../calendar/civil-date';
import { civilDateAt } from '../../calendar/stockholm';
import { Rejected } from '../../rejected';
import { same } from '../../same';
import type { Duty } from '../../duty';
import type { PlannedStart } from '../commands';
import { duties } from '../duties/duties';
import type { MovedDuty, Taken, TrialEvent } from '../events';
import { targetOf, type TrialGoing } from '../state';
import { after, type Decide, taken, theMember } from './rules';

/** The förbund's planned start moves, and every duty that depends on it; who has one of those open is told once (C22, A49). */
export const replanTarget: Decide<'ReplanTarget'> = (command, state) => {
  const { on, modality, by } = command.data;
  const planned = taken(command);
  if (by !== undefined && by !== 'office') theMember(state, by);
  const was = targetOf(state);
  if (was?.on === on && was.modality === modality) return [];
  canStart(state, on);
  return planning(state, { on, modality }, { ...planned, ...(by !== undefined && { by }) });
};

/** The day after the trial at the earliest, and on no other day than a förbund's that is formed (L1217 1 § 2 st., C18). */
function canStart({ until, forbund }: TrialGoing, on: CivilDate): void {
  if (on <= until) {
    const message = `the trial runs until ${until}: a förbund operates at the earliest the day after (1 § 2 st.)`;
    throw new Rejected('OVERLAPS_TRIAL', message, { on, until });
  }
  if (!forbund?.formed || forbund.on === on) return;
  throw new Rejected('FORBUND_STARTS', `the förbund is formed, and operates from ${forbund.on}`, {
    on,
    operationsStartOn: forbund.on,
  });
}

/**
 * Told by the formation: the day in its charter, and that the förbund is formed. After the trial's end nothing is planned
 * by it any more, but no decision that becomes known late can run into it (L1217 1 § 2 st.).
 */
export const noteForbundStart: Decide<'NoteForbundStart'> = ({ data, at }, state) => {
  if (same(state.forbund, data) || state.closedOn !== undefined) return [];
  const noted: TrialEvent = { type: 'ForbundStartNoted', data };
  if (targetOf(state)?.on === data.on || state.endedOn !== undefined) return [noted];
  const start = { on: data.on, modality: 'FROM' } as const;
  return [noted, ...planning(after(state, [noted]), start, { decidedOn: civilDateAt(at) })];
};

function planning(state: TrialGoing, start: PlannedStart, by: Taken & { by?: string }): TrialEvent[] {
  const was = targetOf(state);
  const version = state.targets.length + 1;
  const data = { ...start, ...by, version, ...(was && { was: { on: was.on, modality: was.modality } }), moved: [] };
  const planned: TrialEvent = { type: 'TargetPlanned', data };
  return [{ type: 'TargetPlanned', data: { ...data, moved: moved(state, after(state, [planned])) } }];
}

/** What is owed on another day than before, by the same for the same. */
function moved(before: TrialGoing, now: TrialGoing): MovedDuty[] {
  const was = new Map(owedIn(before).map((duty) => [keyOf(duty), duty]));
  return owedIn(now).flatMap((duty) => {
    const old = was.get(keyOf(duty));
    if (!old || old.dueOn === duty.dueOn) return [];
    const { no: order } = duty.about as { no?: number };
    const { kind, owedBy } = duty;
    return [{ kind, ...(order !== undefined && { order }), owedBy, from: old.dueOn, to: duty.dueOn }];
  });
}

const owedIn = (state: TrialGoing): Duty[] => duties(state).filter(({ clockOnly }) => clockOnly !== true);

/** A duty's id without its day. */
const keyOf = ({ id, dueOn }: Duty): string => id.slice(0, id.length - dueOn.length);
