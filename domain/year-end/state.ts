import type { CivilDate } from '../calendar/civil-date';
import type { Evidence } from '../command';
import { memberIds, of, type Yearly } from '../yearly/yearly';
import { recipients } from './accounts';
import type { AuditOpinion, Verdict } from './commands';
import type { ReportPart } from './law';

export interface AuditReport {
  accounts: readonly string[];
  opinion: AuditOpinion;
  remark: boolean;
  decidedOn: CivilDate;
  /** The day it was recorded. */
  on: CivilDate;
}

/** One member's own answer; nobody else's follows from it. */
export interface Discharge {
  verdict: Verdict;
  body: string;
  decidedOn: CivilDate;
  on: CivilDate;
  evidence: Evidence;
}

export interface Damages {
  claim: boolean;
  body: string;
  decidedOn: CivilDate;
  evidence: Evidence;
}

type ByMember<T> = Readonly<Record<string, T>>;

export interface YearEndStarted extends Yearly {
  status: 'STARTED';
  draft?: { parts: readonly ReportPart[]; evidence: Evidence };
  adopted?: { decidedOn: CivilDate; late: boolean };
  signed?: { signatures: number; decidedOn: CivilDate };
  /** The last day passed with nothing adopted. */
  overdue?: { dueOn: CivilDate };
  outcomeSentTo: ByMember<CivilDate>;
  audits: readonly AuditReport[];
  /** By recipient: the accounts whose reports it has been sent. */
  auditsSentTo: ByMember<readonly string[]>;
  discharges: ByMember<Discharge>;
  damages: ByMember<Damages>;
  /** How often a member that refused has been asked about damages. */
  asked: ByMember<number>;
  /** What was done although it lacked this, and still does (0.4 D9). */
  lacks: readonly string[];
}

export type YearEndState = { status: 'NONE' } | YearEndStarted;

export const outcomeUnsent = (state: YearEndStarted): string[] =>
  memberIds(state).filter((id) => of(state.outcomeSentTo, id) === undefined);

export const auditOf = ({ audits }: YearEndStarted, id: string): AuditReport | undefined =>
  audits.find(({ accounts }) => accounts.includes(id));

/** Members for whose account no audit report has been made. */
export const unaudited = (state: YearEndStarted): string[] =>
  memberIds(state).filter((id) => auditOf(state, id) === undefined);

const issued = ({ audits }: YearEndStarted): string[] => audits.flatMap(({ accounts }) => accounts);

/** Recipients that have not been sent every report there is. */
export const auditsUnsent = (state: YearEndStarted): string[] =>
  recipients(state).filter((to) => {
    const had = of(state.auditsSentTo, to) ?? [];
    return issued(state).some((account) => !had.includes(account));
  });

export const undecided = (state: YearEndStarted): string[] =>
  memberIds(state).filter((id) => of(state.discharges, id) === undefined);

/** Members that refused discharge, and have not decided on damages. */
export const damagesOpen = (state: YearEndStarted): string[] =>
  memberIds(state).filter(
    (id) => of(state.discharges, id)?.verdict === 'REFUSED' && of(state.damages, id) === undefined,
  );

/** Every member has answered for itself, and whoever refused has decided on damages. */
export const isComplete = (state: YearEndStarted): boolean =>
  undecided(state).length === 0 && damagesOpen(state).length === 0;

export type YearEndPhase =
  | 'YEAR_CLOSED'
  | 'REPORT_DRAFTED'
  | 'REPORT_ADOPTED'
  | 'UNDER_AUDIT'
  | 'AUDIT_REPORTS_ISSUED'
  | 'SENT'
  | 'COMPLETE'
  | 'ENDED_BY_DISSOLUTION';

export function phaseOf(state: YearEndStarted): YearEndPhase {
  if (state.closedOn !== undefined) return 'COMPLETE';
  if (state.dissolvedOn !== undefined) return 'ENDED_BY_DISSOLUTION';
  if (state.audits.length > 0 || state.signed) return underAudit(state);
  if (state.adopted) return 'REPORT_ADOPTED';
  return state.draft ? 'REPORT_DRAFTED' : 'YEAR_CLOSED';
}

function underAudit(state: YearEndStarted): YearEndPhase {
  if (unaudited(state).length > 0) return 'UNDER_AUDIT';
  return auditsUnsent(state).length > 0 ? 'AUDIT_REPORTS_ISSUED' : 'SENT';
}
