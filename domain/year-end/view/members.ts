import { membersOf, of } from '../../yearly/yearly';
import { auditOf, type AuditReport, type Damages, type Discharge, type YearEndState } from '../state';

/** One member's year-end: what its auditor said and what it decided itself. Nothing is summed up over members. */
export interface MemberView {
  member: string;
  name: string;
  audit?: AuditReport;
  auditReportsHad: readonly string[];
  discharge?: Discharge;
  damages?: Damages;
  /** It refused, and has not decided on damages; no law gives a day for it. */
  damagesOpen: boolean;
}

export function members(state: YearEndState): MemberView[] {
  if (state.status === 'NONE') return [];
  return membersOf(state).map(({ id, name }) => {
    const audit = auditOf(state, id);
    const discharge = of(state.discharges, id);
    const damages = of(state.damages, id);
    return {
      member: id,
      name,
      auditReportsHad: of(state.auditsSentTo, id) ?? [],
      ...(audit && { audit }),
      ...(discharge && { discharge }),
      ...(damages && { damages }),
      damagesOpen: discharge?.verdict === 'REFUSED' && damages === undefined,
    };
  });
}
