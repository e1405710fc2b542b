import { civilDateAt } from '../../calendar/stockholm';
import { dayOf } from '../../dated';
import { Rejected } from '../../rejected';
import { same } from '../../same';
import { evidenceOf, theMember } from '../../yearly/rules';
import { appointersOf, recipients, sideOf } from '../accounts';
import type { Breach } from '../events';
import { auditOf, auditsUnsent, type YearEndStarted } from '../state';
import type { Decide, Of } from './rules';

type Recording = Of<'RecordAuditReport'>;

/** One report for each member's account; several may differ, and none stands for another's (25 and 26 §§). */
export const recordAuditReport: Decide<'RecordAuditReport'> = (command, state) => {
  const decidedOn = dayOf(command);
  const evidence = evidenceOf(command);
  const { opinion, remark } = command.data;
  const accounts = accountsOf(command, state);
  const standing = accounts.map((id) => auditOf(state, id)).find((report) => report !== undefined);
  if (standing && same({ ...standing, on: '' }, { accounts, opinion, remark, decidedOn, on: '' })) return [];
  if (standing) {
    const message = `an audit report for ${standing.accounts.join(', ')} was made on ${standing.decidedOn}`;
    throw new Rejected('ALREADY_AUDITED', message, { standing });
  }
  const breach = unsigned(command, state, decidedOn);
  const appointedBy = appointersOf(state, accounts, decidedOn);
  const report = { accounts, appointedBy, opinion, remark, decidedOn, evidence, on: civilDateAt(command.at) };
  return [{ type: 'AuditReportIssued', data: { ...report, ...(breach && { breach }) } }];
};

/** In case-file order, so that the same report is the same however it is typed. */
function accountsOf({ data }: Recording, state: YearEndStarted): string[] {
  const named = data.accounts.map((id) => theMember(state, id).id);
  const accounts = state.basis.members.flatMap(({ id }) => (named.includes(id) ? [id] : []));
  if (accounts.length > 0 && sideOf(state, accounts) !== undefined) return accounts;
  const message =
    'Försäkringskassan and Arbetsförmedlingen have one auditor, in common, and nobody else shares it (25 §)';
  throw new Rejected('NOT_ONE_AUDITOR', message, { accounts });
}

/** What is audited must be there; the state's auditor looks at what the board has signed. */
function unsigned({ data }: Recording, state: YearEndStarted, decidedOn: string): Breach | undefined {
  if (!state.adopted || decidedOn < state.adopted.decidedOn) {
    const message = `the board had not adopted the annual report of ${state.year} on ${decidedOn} (25 §)`;
    throw new Rejected('AUDIT_BEFORE_REPORT', message, { year: state.year, decidedOn });
  }
  if (sideOf(state, data.accounts) === 'MEMBERS' || (state.signed && state.signed.decidedOn <= decidedOn)) {
    return undefined;
  }
  if (data.nevertheless !== undefined) return { lacks: ['REPORT_NOT_SIGNED'], reason: data.nevertheless };
  const message = 'the board signs the annual report before the state side is audited';
  throw new Rejected('REPORT_NOT_SIGNED', message, { year: state.year, decidedOn });
}

/** Every report that there is, to those who have not had it (26 §). */
export const sendAuditReports: Decide<'SendAuditReports'> = (command, state) => {
  const named = command.data.to?.map((id) => (recipients(state).includes(id) ? id : theMember(state, id).id));
  const decidedOn = dayOf(command);
  const evidence = evidenceOf(command);
  const accounts = state.audits.flatMap((report) => report.accounts);
  if (accounts.length === 0) {
    throw new Rejected('NO_AUDIT_REPORT', `there is no audit report of ${state.year} to send`, { year: state.year });
  }
  const to = auditsUnsent(state).filter((id) => named === undefined || named.includes(id));
  return to.length === 0 ? [] : [{ type: 'AuditReportsSent', data: { to, accounts, decidedOn, evidence } }];
};
