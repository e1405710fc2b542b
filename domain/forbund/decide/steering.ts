import { clockAdvanced } from '../../steering/clock';
import { reminderAsked } from '../../steering/reminder';
import { duties } from '../duties/duties';
import { begun, type Decide, theMember } from './rules';

/** The first förbund were not told that they are exercises: their shifted clocks say so. Refused: NOT_AN_EXERCISE, CLOCK_BACKWARDS. */
export const advanceClock: Decide<'AdvanceClock'> = (command, state) => {
  const { exercise, clockShiftMs } = begun(state);
  return clockAdvanced(command, { exercise: exercise || clockShiftMs !== 0, clockShiftMs });
};

/** Refused: UNKNOWN_MEMBER. */
export const remindNow: Decide<'RemindNow'> = (command, state) => {
  const forbund = begun(state);
  const { member } = command.data;
  if (member !== undefined && member !== 'office') theMember(forbund, member);
  return reminderAsked(command, duties(forbund));
};
