import { civilDateAt } from '../../calendar/stockholm';
import { Rejected } from '../../rejected';
import { same } from '../../same';
import { clockAdvanced, notAnExercise } from '../../steering/clock';
import { evolve } from '../evolve';
import { type Decide, open, untilOperating } from './rules';
import { sendOutCharter } from './send-out';

export const startFormation: Decide<'StartFormation'> = (command, state) => {
  const { plan, clockShiftMs, sendOut } = command.data;
  if (state.status === 'STARTED') {
    if (same(state.plan, plan)) return [];
    throw new Rejected('ALREADY_STARTED', 'this formation has been started with another case file');
  }
  if (!plan.exercise && clockShiftMs !== 0) throw notAnExercise();
  const today = civilDateAt(command.at);
  const { lastDay } = plan.dates;
  if (today <= lastDay) {
    const started = { type: 'FormationStarted', data: { plan, clockShiftMs } } as const;
    if (!sendOut) return [started];
    const sending = { ...command, type: 'SendOutCharter', data: sendOut } as const;
    return [started, ...sendOutCharter(sending, evolve(state, started))];
  }
  const message = `the last day ${lastDay} (charter § ${plan.formationParagraph}) has passed; today is ${today}`;
  throw new Rejected('LAST_DAY_PASSED', message, { lastDay, today });
};

export const advanceClock: Decide<'AdvanceClock'> = (command, state) => {
  if (state.status === 'IDEA') open(state);
  const { plan, clockShiftMs } = untilOperating(state);
  return clockAdvanced(command, { exercise: plan.exercise, clockShiftMs });
};

export const withdrawFormation: Decide<'WithdrawFormation'> = ({ data: { reason }, at }, state) => {
  if (state.status === 'STARTED' && state.withdrawn) return [];
  // Adopted by all but not yet formed: the members can still stop it.
  if (state.status !== 'STARTED' || state.formed) open(state);
  return [{ type: 'FormationWithdrawn', data: { reason, on: civilDateAt(at) } }];
};
