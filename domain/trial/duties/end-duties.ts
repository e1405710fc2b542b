import { addDays, addMonths } from '../../calendar/civil-date';
import type { Duty } from '../../duty';
import { practice } from '../../grounds';
import { daysBefore, owed, whenBegun, whenOver } from '../../owed';
import { openExtension } from '../extension';
import { HARD_STOP, trialLaw } from '../law';
import { isClosing } from '../phase';
import type { TrialGoing } from '../state';

/** Days before an end that nothing can move, from which the formation is told of it; months for what is recorded late. */
const [CLOSING, HELD_OPEN] = [90, 3];

/** Its last day: without an extension the trial ends (C01). */
export const ending = ({ until }: TrialGoing): Duty =>
  whenOver(
    { kind: 'trial-end-day', ground: [trialLaw(until).ground], onMissed: { type: 'EndTrial', data: { until } } },
    until,
  );

/** What comes after it: another year, a förbund, or a wind-down that is announced. Otherwise there is a gap (S0:13). */
export function next(state: TrialGoing): Duty[] {
  const { until, forbund } = state;
  if (openExtension(state) || isClosing(state) || forbund?.formed === true) return [];
  const days = { key: 'trial-next', dueOn: until, remindOn: daysBefore(until, [365, 180, 90]) };
  return [owed({ kind: 'trial-next', owedBy: 'office', ground: [trialLaw(until).ground], about: { until } }, days)];
}

export function closing({ until, endTold }: TrialGoing): Duty[] {
  if (until !== HARD_STOP || endTold === until) return [];
  const onMissed = { type: 'NoteClosing', data: { endsOn: until } };
  return [whenBegun({ kind: 'trial-closing', ground: [trialLaw(until).ground], onMissed }, addDays(until, -CLOSING))];
}

/** What was decided in time may be recorded after the end (0.4 D1): until then the record is held open. */
export function heldOpen({ endedOn, booksClosed }: TrialGoing): Duty[] {
  if (endedOn === undefined || booksClosed === true) return [];
  const ground = [practice('tre månader för det som registreras i efterhand')];
  const onMissed = { type: 'CloseBooks', data: { endedOn } };
  return [whenOver({ kind: 'trial-held-open', ground, onMissed }, addMonths(endedOn, HELD_OPEN))];
}
