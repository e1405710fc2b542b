import type { Summary } from '../decider';
import { isOver, memberIds } from '../yearly/yearly';
import { auditsUnsent, damagesOpen, outcomeUnsent, phaseOf, unaudited, undecided } from './state';
import type { YearEndStarted, YearEndState } from './state';

/** What lists show: the phase, whom it waits for, and what people must see. */
export function summary(state: YearEndState): Summary {
  if (state.status === 'NONE') return { forbund: '', name: '', phase: 'IDEA', waitingOn: [], alerts: [] };
  const { forbund, name } = state.basis;
  return { forbund, name, phase: phaseOf(state), waitingOn: waitingOn(state), alerts: alerts(state) };
}

function waitingOn(state: YearEndStarted): string[] {
  if (isOver(state)) return [];
  const decides = new Set([...(state.audits.length > 0 ? undecided(state) : []), ...damagesOpen(state)]);
  const office =
    !state.adopted || [outcomeUnsent, unaudited, auditsUnsent].some((missing) => missing(state).length > 0);
  return [...memberIds(state).filter((id) => decides.has(id)), ...(office ? ['office'] : [])];
}

function alerts(state: YearEndStarted): string[] {
  const verdicts = new Set(Object.values(state.discharges).map(({ verdict }) => verdict));
  const shown: [string, boolean][] = [
    ['REPORT_OVERDUE', state.overdue !== undefined && !state.adopted],
    ['REPORT_LATE', state.adopted?.late === true],
    ['DISCHARGE_REFUSED', verdicts.has('REFUSED')],
    ['DISCHARGE_DIFFERS', verdicts.size > 1],
    ['DAMAGES_OPEN', damagesOpen(state).length > 0],
    ['YEAR_END_BREACH', state.lacks.length > 0],
  ];
  return shown.flatMap(([alert, is]) => (is ? [alert] : []));
}
