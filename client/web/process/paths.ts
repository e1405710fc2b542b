import { budgetPhases } from '../../../domain/budget/phase';

/** States that only some pass: shown where the process is in one, before this step. */
const aside: Readonly<Record<string, string>> = { OVERDUE: 'ADOPTED', REVISED: 'CLOSED' };

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
  board: ['APPOINTING', 'TERM_AHEAD', 'IN_TERM', 'TERM_ENDED'],
  auditors: ['APPOINTING', 'TERM_AHEAD', 'IN_TERM', 'TERM_ENDED'],
};

/** The way a process goes, with where it is on it; undefined where it has left the way. */
export function pathOf(kind: string, phase: string): readonly string[] | undefined {
  const path = Object.hasOwn(paths, kind) ? paths[kind] : undefined;
  const before = Object.hasOwn(aside, phase) ? aside[phase] : undefined;
  if (path === undefined || before === undefined) return path?.includes(phase) ? path : undefined;
  const at = path.indexOf(before);
  return at < 0 ? undefined : [...path.slice(0, at), phase, ...path.slice(at)];
}

/** Goes round once a period, so that no step has a day of its own. */
export const goesRound = (kind: string): boolean => kind === 'follow-up';
