import type { Summary } from '../decider';
import { isOver } from '../yearly/yearly';
import { latestReported } from './decide/alerts';
import { headingsAbove, reckon, totalAbove } from './forecast';
import { type FollowUpStarted, type FollowUpState, isDone, isOwed, phaseOfPeriod, unevaluated } from './state';

/** What lists show: how far the first period is that is not done, and what people must see. */
export function summary(state: FollowUpState): Summary {
  if (state.status === 'NONE') return { forbund: '', name: '', phase: 'IDEA', waitingOn: [], alerts: [] };
  const { forbund, name } = state.basis;
  return { forbund, name, phase: phaseOf(state), waitingOn: waitingOn(state), alerts: alerts(state) };
}

function phaseOf(state: FollowUpStarted): string {
  if (state.closedOn !== undefined) return 'CLOSED';
  if (state.dissolvedOn !== undefined) return 'ENDED_BY_DISSOLUTION';
  const period = state.periods.find((one) => !isDone(state, one));
  return period ? phaseOfPeriod(state, period) : 'SENT_TO_ALL_MEMBERS';
}

function waitingOn(state: FollowUpStarted): string[] {
  if (isOver(state) || state.inLiquidationSince !== undefined) return [];
  const owes = state.periods.some((period) => period.closed && isOwed(state, period));
  return owes || (state.yearOver && unevaluated(state).length > 0) ? ['office'] : [];
}

function alerts(state: FollowUpStarted): string[] {
  const report = latestReported(state)?.report;
  const economy = report && reckon(report.economy, state.budget);
  const shown: [string, boolean][] = [
    ['FORECAST_ABOVE_TOTAL', economy !== undefined && totalAbove(economy) !== undefined],
    ['HEADING_ABOVE_BUDGET', economy !== undefined && headingsAbove(economy).length > 0],
    ['FOLLOW_UP_BREACH', state.periods.some(({ breach }) => breach !== undefined)],
  ];
  return shown.flatMap(([alert, is]) => (is ? [alert] : []));
}
