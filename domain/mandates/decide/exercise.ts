import { civilDateAt } from '../../calendar/stockholm';
import { Rejected } from '../../rejected';
import { duties } from '../duties/duties';
import { type Decide, open } from './rules';

/** The shift of an exercise's clock only grows: what fell due stays due. Refused: NOT_AN_EXERCISE, CLOCK_BACKWARDS. */
export const advanceClock: Decide<'AdvanceClock'> = ({ data: { clockShiftMs }, at }, state) => {
  const mandates = open(state);
  if (!mandates.basis.exercise) {
    throw new Rejected('NOT_AN_EXERCISE', 'the clock of a real process cannot be moved');
  }
  if (clockShiftMs === mandates.clockShiftMs) return [];
  if (clockShiftMs < mandates.clockShiftMs) {
    const details = { clockShiftMs: mandates.clockShiftMs };
    throw new Rejected('CLOCK_BACKWARDS', 'the clock of an exercise moves forward only', details);
  }
  const to = civilDateAt(at - mandates.clockShiftMs + clockShiftMs);
  return [{ type: 'ClockAdvanced', data: { clockShiftMs, to } }];
};

/** A person asks for a reminder now; only those who still owe something get one. Refused: UNKNOWN_MEMBER. */
export const remindNow: Decide<'RemindNow'> = ({ data: { member }, at }, state) => {
  const mandates = open(state);
  if (member !== undefined && member !== 'office' && !mandates.basis.members.some(({ id }) => id === member)) {
    throw new Rejected('UNKNOWN_MEMBER', `${member} is no member of this förbund`, { member });
  }
  const owing = duties(mandates).filter(
    ({ clockOnly, owedBy }) => clockOnly !== true && (member === undefined || owedBy === member),
  );
  if (owing.length === 0) return [];
  const members = [...new Set(owing.map(({ owedBy }) => owedBy))];
  return [{ type: 'ReminderAsked', data: { members, duties: owing.map(({ id }) => id), at } }];
};
