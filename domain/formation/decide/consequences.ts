import { civilDateAt } from '../../calendar/stockholm';
import { formation, formationDay, startDay } from '../completion';
import { counts, standings } from '../convergence';
import { redGates } from '../gates';
import { isOpen } from '../phase';
import { type FormationState, memberOf, of, type Started } from '../state';
import { textInForce } from '../text';
import type { Decide } from './rules';

// What follows from a date by itself: nobody is there to be refused, so what no longer applies adds nothing.

const mayStillFail = (state: FormationState): state is Started => isOpen(state) && !state.lapsed;

export const lapse: Decide<'Lapse'> = ({ data: { lastDay }, at }, state) => {
  if (!mayStillFail(state) || lastDay !== state.dates.lastDay || civilDateAt(at) <= lastDay) return [];
  const { charter } = textInForce(state);
  const owing = standings(state).filter((standing) => !counts(standing, charter));
  return [{ type: 'FormationLapsed', data: { lastDay, owing: owing.map(({ member }) => member.id) } }];
};

export const completeFormation: Decide<'CompleteFormation'> = ({ data: { formedOn }, at }, state) => {
  if (state.status === 'IDEA' || state.withdrawn || formationDay(state) !== formedOn) return [];
  return formation(state, civilDateAt(at));
};

export const noteOperationsStart: Decide<'NoteOperationsStart'> = ({ data: { on } }, state) => {
  if (state.status === 'IDEA' || !state.formed) return [];
  if (state.breach || state.operatingFrom !== undefined || on !== state.dates.operationsStartOn) return [];
  const gates = redGates(state);
  if (gates.length > 0) return [{ type: 'BreachEstablished', data: { gates, on } }];
  return [{ type: 'OperationsStarted', data: { on: startDay(state, state.formed.formedOn) } }];
};

export const noteLastSafeDayPassed: Decide<'NoteLastSafeDayPassed'> = ({ data: { lastSafeDay } }, state) =>
  mayStillFail(state) && !state.lastSafeDayPassed ? [{ type: 'LastSafeDayPassed', data: { lastSafeDay } }] : [];

export const notePlanBroken: Decide<'NotePlanBroken'> = ({ data: { member, body, nextMeeting } }, state) => {
  if (!mayStillFail(state) || !memberOf(state, member) || of(state.planBroken, member)) return [];
  return [{ type: 'PlanBroken', data: { member, body, nextMeeting } }];
};
