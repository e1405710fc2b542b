import type { Summary } from '../decider';
import { memberIds } from '../yearly/yearly';
import { duties } from './duties/duties';
import { phaseOf } from './phase';
import { isOpenQuestion } from './shares';
import { callLeft, type LiquidationStarted, type LiquidationState, readyOn } from './state';

/** What lists show: how far it is, who is waited for, and what people must see. */
export function summary(state: LiquidationState): Summary {
  if (state.status === 'NONE') return { forbund: '', name: '', phase: 'IDEA', waitingOn: [], alerts: [] };
  const { forbund, name } = state.basis;
  return { forbund, name, phase: phaseOf(state), waitingOn: waitingOn(state), alerts: alerts(state) };
}

function waitingOn(state: LiquidationStarted): string[] {
  const owing = new Set(duties(state).flatMap(({ clockOnly, owedBy }) => (clockOnly ? [] : [owedBy])));
  return [...memberIds(state), 'office'].filter((id) => owing.has(id));
}

function alerts(state: LiquidationStarted): string[] {
  const { archive, calls, dissolvedOn, annulmentTooLate, finalAccounts } = state;
  const sharing = readyOn(state) !== undefined && finalAccounts === undefined && dissolvedOn === undefined;
  const shown: [string, boolean][] = [
    ['SHORTFALL_CALLED', calls.some((call) => memberIds(state).some((id) => callLeft(call, id) > 0))],
    ['STATE_HALF_OPEN_QUESTION', sharing && isOpenQuestion(state)],
    ['ANNULMENT_TOO_LATE', annulmentTooLate],
    ['ARCHIVE_WITHOUT_KEEPER', dissolvedOn !== undefined && archive.keeper === undefined],
    ['ARCHIVE_OVERDUE', archive.overdue !== undefined && archive.handedOverOn === undefined],
  ];
  return state.closedOn === undefined ? shown.flatMap(([alert, is]) => (is ? [alert] : [])) : [];
}
