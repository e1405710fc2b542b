import type { Summary } from '../decider';
import { isOver } from '../yearly/yearly';
import { agreed, hindrance, texts } from './continuation';
import { duties } from './duties/duties';
import { phaseOf } from './phase';
import type { WithdrawalStarted, WithdrawalState } from './state';

/** What lists show: how far the notice has run, who has not decided, and what people must see. */
export function summary(state: WithdrawalState): Summary {
  const phase = phaseOf(state);
  if (state.status === 'NONE') return { forbund: '', name: '', phase, waitingOn: [], alerts: [] };
  const { forbund, name } = state.basis;
  const waitingOn = duties(state).flatMap(({ clockOnly, owedBy }) => (clockOnly ? [] : [owedBy]));
  return { forbund, name, phase, waitingOn, alerts: alerts(state) };
}

function alerts(state: WithdrawalStarted): string[] {
  if (isOver(state)) return [];
  const open = !state.ended && hindrance(state) === undefined && agreed(state) === undefined;
  const shown: [string, boolean][] = [
    ['STATE_MEMBER_WITHDRAWS', state.notice.stateMember],
    ['CONTINUATION_OPEN', open && state.lastYear],
    ['TEXTS_DIFFER', texts(state).length > 1],
  ];
  return shown.flatMap(([alert, is]) => (is ? [alert] : []));
}
