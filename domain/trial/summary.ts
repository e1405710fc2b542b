import type { Summary } from '../decider';
import { duties } from './duties/duties';
import { openExtension } from './extension';
import { isLost, isOverdue } from './orders';
import { phaseOf } from './phase';
import { closureOf, memberIds, of, targetOf, type TrialGoing, type TrialState } from './state';
import { addDays } from '../calendar/civil-date';

/** What lists show: the phase, whom it waits for, and what people must see. */
export function summary(state: TrialState): Summary {
  if (state.status === 'NONE') return { forbund: '', name: '', phase: 'IDEA', waitingOn: [], alerts: [] };
  const { trial: forbund, name } = state.plan;
  return { forbund, name, phase: phaseOf(state), waitingOn: waitingOn(state), alerts: alerts(state) };
}

const asked = ['extension-decision', 'extension-request', 'riksdag-decision', 'trial-information', 'enter-liquidation'];

function waitingOn(state: TrialGoing): string[] {
  const owing = new Set(duties(state).flatMap(({ kind, owedBy }) => (asked.includes(kind) ? [owedBy] : [])));
  return [...memberIds(state), 'office'].filter((id) => owing.has(id));
}

function alerts(state: TrialGoing): string[] {
  const shown: [string, boolean][] = [
    ['TRIAL_GAP', state.gaps.length > 0],
    ['TRIAL_GAP_AHEAD', isGapAhead(state)],
    ['TRIAL_OVERLAP_AHEAD', isOverlapAhead(state)],
    ['TRIAL_ORDER_OVERDUE', state.endedOn === undefined && state.orders.some(isOverdue)],
    ['PREPARATION_LOST', state.orders.some(isLost)],
    ['INFORMATION_OWED', isInformationOwed(state)],
    ['TRIAL_EVALUATION_BREACH', state.evaluationMissed !== undefined],
    ['LIQUIDATION_TO_ENTER', duties(state).some(({ kind }) => kind === 'enter-liquidation')],
    [
      'RECORDS_DIFFER',
      state.decisions.some(({ records }) =>
        records.some(({ differs }) => differs.lacks.length + differs.adds.length > 0),
      ),
    ],
  ];
  return shown.flatMap(([alert, is]) => (is ? [alert] : []));
}

/** Between the last day and the planned start nothing carries the cooperation (S0:13). */
function isGapAhead(state: TrialGoing): boolean {
  const target = targetOf(state);
  const open = openExtension(state);
  return target !== undefined && state.endedOn === undefined && target.on > addDays(open?.until ?? state.until, 1);
}

/** The förbund is planned to operate while the trial runs (L1217 1 § 2 st.). */
function isOverlapAhead(state: TrialGoing): boolean {
  const target = targetOf(state);
  return target !== undefined && state.endedOn === undefined && target.on <= state.until;
}

function isInformationOwed(state: TrialGoing): boolean {
  const closure = closureOf(state);
  const { reversed } = closure ?? {};
  return reversed !== undefined && (closure?.told ?? []).some((one) => of(reversed.informed, one) === undefined);
}
