import { addDays, type CivilDate } from '../calendar/civil-date';
import { civilDateAt } from '../calendar/stockholm';
import { adoptedOn, standings } from './convergence';
import type { FormationEvent } from './events';
import { evolve } from './evolve';
import { redGates } from './gates';
import { handOver } from './hand-over';
import type { Started } from './state';
import { textInForce } from './text';

/** The first event, and what follows from it by law: adopted by all, the lapse undone, formed (8 §). */
export function andAdoption(state: Started, first: FormationEvent, at: number): FormationEvent[] {
  const next = after(state, first);
  const { charter } = textInForce(next);
  const day = next.adopted ? undefined : adoptedOn(standings(next), charter);
  if (day === undefined) return [first];
  const adopted: FormationEvent = {
    type: 'CharterAdoptedByAll',
    data: { version: charter.version, hash: charter.hash, adoptedOn: day },
  };
  const formed = formation(after(next, adopted), civilDateAt(at));
  return [first, ...annulment(next, first), adopted, ...formed];
}

/** Formed at the last adoption, or at the later date that the charter states; nothing while that day is to come. */
export function formation(state: Started, today: CivilDate): FormationEvent[] {
  const formedOn = formationDay(state);
  if (formedOn === undefined || state.formed || formedOn > today) return [];
  return [
    { type: 'ForbundFormed', data: { formedOn, handOver: handOver(state, formedOn), redGates: redGates(state) } },
  ];
}

/** The day the förbund is formed on, once adopted by all (8 § 2 st.). */
export function formationDay({ adopted, dates }: Started): CivilDate | undefined {
  if (!adopted) return undefined;
  return dates.formedOn !== undefined && dates.formedOn > adopted.adoptedOn ? dates.formedOn : adopted.adoptedOn;
}

/** A breach ends, and operations start, with the event that makes the last red gate green. */
export function andCure(state: Started, first: FormationEvent, doneOn: CivilDate): FormationEvent[] {
  const next = after(state, first);
  if (!next.breach || redGates(next).length > 0) return [first];
  const on = startDay(next, doneOn);
  return [
    first,
    { type: 'BreachCured', data: { gates: next.breach.gates, on } },
    { type: 'OperationsStarted', data: { on } },
  ];
}

/** The first day that operations may start on: that of the charter, and none that is the trial's (lag 2003:1217 1 §). */
export function startDay({ dates, trialEndedOn }: Started, earliest: CivilDate): CivilDate {
  const afterTrial = trialEndedOn === undefined ? '' : addDays(trialEndedOn, 1);
  return [dates.operationsStartOn, afterTrial].reduce((last, day) => (day > last ? day : last), earliest);
}

/** A decision taken in time and recorded late undoes the lapse (0.4 D1). */
function annulment(state: Started, { data }: FormationEvent): FormationEvent[] {
  if (!state.lapsed || !('member' in data) || !('decidedOn' in data)) return [];
  const { lastDay } = state.lapsed;
  return [{ type: 'LapseAnnulled', data: { lastDay, member: data.member, decidedOn: data.decidedOn } }];
}

const after = (state: Started, event: FormationEvent): Started => evolve(state, event) as Started;
