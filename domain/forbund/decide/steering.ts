import { civilDateAt } from '../../calendar/stockholm';
import { Rejected } from '../../rejected';
import { duties } from '../duties/duties';
import { begun, type Decide, theMember } from './rules';

/** The shift of an exercise's clock only grows: what fell due stays due. Refused: NOT_AN_EXERCISE, CLOCK_BACKWARDS. */
export const advanceClock: Decide<'AdvanceClock'> = ({ data: { clockShiftMs }, at }, state) => {
  const forbund = begun(state);
  if (!forbund.exercise && forbund.clockShiftMs === 0) {
    throw new Rejected('NOT_AN_EXERCISE', 'the clock of a real förbund cannot be moved');
  }
  if (clockShiftMs === forbund.clockShiftMs) return [];
  if (clockShiftMs < forbund.clockShiftMs) {
    const details = { clockShiftMs: forbund.clockShiftMs };
    throw new Rejected('CLOCK_BACKWARDS', 'the clock of an exercise moves forward only', details);
  }
  const to = civilDateAt(at - forbund.clockShiftMs + clockShiftMs);
  return [{ type: 'ClockAdvanced', data: { clockShiftMs, to } }];
};

/** A person asks for a reminder now; only those who still owe something get one. Refused: UNKNOWN_MEMBER. */
export const remindNow: Decide<'RemindNow'> = ({ data: { member }, at }, state) => {
  const forbund = begun(state);
  if (member !== undefined && member !== 'office') theMember(forbund, member);
  const owing = duties(forbund).filter(
    ({ owedBy, clockOnly }) => clockOnly !== true && (member === undefined ? owedBy !== 'office' : owedBy === member),
  );
  if (owing.length === 0) return [];
  const members = [...new Set(owing.map(({ owedBy }) => owedBy))];
  return [{ type: 'ReminderAsked', data: { members, duties: owing.map(({ id }) => id), at } }];
};
