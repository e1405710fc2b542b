import { budgetPhases } from '../../../domain/budget/phase';

/** States that only some pass: shown where the process is in one, before this step. */
const aside: Readonly<Record<string, string>> = {
  OVERDUE: 'ADOPTED',
  REVISED: 'CLOSED',
  PREPARED: 'FUNDED',
  REGISTERED: 'INSATS_RUNNING',
  DEBTS_PAID: 'READY_TO_DISTRIBUTE',
  ASSETS_SOLD: 'READY_TO_DISTRIBUTE',
  REOPENED: 'READY_TO_DISTRIBUTE',
  EXTENSION_PROPOSED: 'TRIAL_CLOSING',
  EXTENSION_REQUESTED: 'TRIAL_CLOSING',
  EXTENSION_CONDITIONAL: 'TRIAL_CLOSING',
  EXTENSION_REFUSED: 'TRIAL_CLOSING',
  ...Object.fromEntries(
    ['DIRECTION_SET', 'AWAITING_WORD', 'ADAPTING', 'WINDING_DOWN', 'REVERSING', 'CONFIRMED_CONTINUE'].map((phase) => [
      phase,
      'EVALUATED',
    ]),
  ),
};

/** Ends that stand in the place of another. */
const instead: Readonly<Record<string, string>> = { TRANSFERRED: 'INSATS_ENDED', DISPUTE_SETTLED: 'DECIDED' };

/** The phases of each kind in their order. */
const paths: Readonly<Record<string, readonly string[]>> = {
  forbund: ['FORMED', 'OPERATING', 'UNDER_NOTICE', 'LIQUIDATION', 'DISSOLVED'],
  budget: budgetPhases.filter((phase) => !Object.hasOwn(aside, phase)),
  contributions: ['SCHEDULED', 'SETTLED', 'CLOSED'],
  'follow-up': ['PERIOD_OPEN', 'PERIOD_CLOSED', 'REPORT_DRAFTED', 'BOARD_HANDLED', 'SENT_TO_ALL_MEMBERS', 'CLOSED'],
  'year-end': [
    'YEAR_CLOSED',
    'REPORT_DRAFTED',
    'REPORT_ADOPTED',
    'UNDER_AUDIT',
    'AUDIT_REPORTS_ISSUED',
    'SENT',
    'COMPLETE',
  ],
  insats: ['NEED', 'PROPOSED', 'FUNDED', 'AGREED', 'INSATS_RUNNING', 'EVALUATED', 'INSATS_ENDED'],
  liquidation: ['IN_LIQUIDATION', 'READY_TO_DISTRIBUTE', 'DISTRIBUTED', 'FINAL_ACCOUNTS', 'BEING_SERVED', 'DISSOLVED'],
  dispute: ['RAISED', 'NEGOTIATION', 'FILED', 'DECIDED'],
  trial: ['TRIAL_RUNNING', 'TRIAL_CLOSING', 'TRIAL_ENDED'],
  board: ['APPOINTING', 'TERM_AHEAD', 'IN_TERM', 'TERM_ENDED'],
  auditors: ['APPOINTING', 'TERM_AHEAD', 'IN_TERM', 'TERM_ENDED'],
};

/** The way a process goes, with where it is on it; undefined where it has left the way. */
export function pathOf(kind: string, phase: string): readonly string[] | undefined {
  const path = Object.hasOwn(paths, kind) ? paths[kind] : undefined;
  if (path === undefined || path.includes(phase)) return path;
  if (Object.hasOwn(instead, phase)) return path.map((one) => (one === instead[phase] ? phase : one));
  const at = Object.hasOwn(aside, phase) ? path.indexOf(aside[phase] ?? '') : -1;
  return at < 0 ? undefined : [...path.slice(0, at), phase, ...path.slice(at)];
}

/** Goes round, once a period or by each extension, so that no step has a day of its own. */
export const goesRound = (kind: string): boolean => kind === 'follow-up' || kind === 'trial';
