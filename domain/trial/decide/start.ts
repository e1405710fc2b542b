import { Rejected } from '../../rejected';
import { same } from '../../same';
import { clockAdvanced, notAnExercise } from '../../steering/clock';
import { reminderAsked } from '../../steering/reminder';
import { duties } from '../duties/duties';
import type { TrialEvent } from '../events';
import type { TrialState } from '../state';
import { type Decide, type Of, theMember } from './rules';

/** A trial that is under way is recorded as its decisions have it; whether it has ended since, the clock says. */
export function startTrial({ data }: Of<'StartTrial'>, state: TrialState): TrialEvent[] {
  const { plan, clockShiftMs } = data;
  if (state.status !== 'NONE') {
    if (same(state.plan, plan)) return [];
    throw new Rejected('TRIAL_STARTED', 'this trial has been started with another file');
  }
  if (!plan.exercise && clockShiftMs !== 0) throw notAnExercise();
  return [{ type: 'TrialStarted', data: { plan, clockShiftMs } }];
}

export const advanceClock: Decide<'AdvanceClock'> = (command, { plan: { exercise }, clockShiftMs }) =>
  clockAdvanced(command, { exercise, clockShiftMs });

export const remindNow: Decide<'RemindNow'> = (command, state) => {
  const { member } = command.data;
  if (member !== undefined && member !== 'office') theMember(state, member);
  return reminderAsked(command, duties(state));
};
