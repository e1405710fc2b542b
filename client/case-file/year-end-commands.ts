import type { CivilDate } from '../../domain/calendar/civil-date';
import { lawVersion } from '../../domain/law/law-version';
import { reportParts } from '../../domain/year-end/law';
import type { YearAt, YearCommand } from './year-at';
import type { YearStep } from './years';

/** The report on one day: drafted, adopted, signed and told of; then the audits, and each member's own discharge. */
export function yearEndCommands(step: YearStep, at: YearAt): YearCommand[] {
  const { member = '', on: decidedOn } = step;
  switch (step.do) {
    case 'annual-report':
      return [
        // Before fiscal year 2019 that is more than the law asked for.
        { type: 'DraftAnnualReport', data: { parts: reportParts } },
        { type: 'AdoptAnnualReport', data: {}, decidedOn },
        { type: 'SignAnnualReport', data: { signatures: seats(at) }, decidedOn },
        { type: 'SendOutcome', data: {}, decidedOn },
      ];
    case 'audit':
      return [
        {
          type: 'RecordAuditReport',
          data: { accounts: accountsOf(at, member), opinion: 'FOR_DISCHARGE', remark: false },
          decidedOn,
        },
      ];
    case 'send-audits':
      return [{ type: 'SendAuditReports', data: {}, decidedOn }];
    default:
      return [
        {
          type: 'RecordDischarge',
          data: { member, body: bodyOf(at, member, decidedOn), verdict: 'DISCHARGED' },
          decidedOn,
        },
      ];
  }
}

const seats = ({ caseFile }: YearAt): number => caseFile.members.reduce((sum, one) => sum + one.seats.members, 0);

const stateParties: readonly string[] = ['FK', 'AF', 'LAN'];

/** Försäkringskassan's auditor is the state's (25 §). */
function accountsOf({ caseFile }: YearAt, member: string): string[] {
  const isState = caseFile.members.some(({ id, party }) => id === member && stateParties.includes(party));
  if (!isState) return [member];
  return caseFile.members.flatMap(({ id, party }) => (stateParties.includes(party) ? [id] : []));
}

/** Its body on a day: since 2007 Försäkringskassan has no delegation and decides for itself (C87). */
export function bodyOf({ caseFile }: YearAt, member: string, on: CivilDate): string {
  const isFk = caseFile.members.some(({ id, party }) => id === member && party === 'FK');
  const { name, appointing } = lawVersion(on).fk;
  return isFk && appointing === name ? member : bodyOfMember(caseFile, member);
}

/** The body that decides for a member. */
export const bodyOfMember = ({ members }: YearAt['caseFile'], member: string): string =>
  members.find(({ id }) => id === member)?.chain.find(({ role }) => role === 'decides')?.body ?? '';
