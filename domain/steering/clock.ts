import type { CivilDate } from '../calendar/civil-date';
import { civilDateAt } from '../calendar/stockholm';
import type { Command, Decided } from '../command';
import type { Event } from '../decider';
import { Rejected } from '../rejected';

/** Exercises only: the process's clock stands later from now on. */
export type AdvanceClock = Command<'AdvanceClock', { clockShiftMs: number }>;

export type ClockAdvanced = Event<'ClockAdvanced', { clockShiftMs: number; to: CivilDate }>;

interface Clock {
  exercise: boolean;
  clockShiftMs: number;
}

/** The shift of an exercise's clock only grows: what fell due stays due. Refused: NOT_AN_EXERCISE, CLOCK_BACKWARDS. */
export function clockAdvanced(
  { data: { clockShiftMs }, at }: Pick<Decided<AdvanceClock>, 'data' | 'at'>,
  clock: Clock,
): ClockAdvanced[] {
  if (!clock.exercise) throw notAnExercise();
  if (clockShiftMs === clock.clockShiftMs) return [];
  if (clockShiftMs < clock.clockShiftMs) {
    const details = { clockShiftMs: clock.clockShiftMs };
    throw new Rejected('CLOCK_BACKWARDS', 'the clock of an exercise moves forward only', details);
  }
  const to = civilDateAt(at - clock.clockShiftMs + clockShiftMs);
  return [{ type: 'ClockAdvanced', data: { clockShiftMs, to } }];
}

export const notAnExercise = (): Rejected =>
  new Rejected('NOT_AN_EXERCISE', 'the clock of a real process cannot be moved; start the case as an exercise');
