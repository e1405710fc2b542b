import type { Effect } from '../effect';
import { askedReminders, auditorsContact, chair, notices, office, tellClosed } from '../yearly/outside';
import { isYearly } from '../yearly/yearly';
import { duties } from './duties/duties';
import type { YearEndEvent } from './events';
import type { YearEndStarted, YearEndState } from './state';

export const yearEndStream = ({ basis, year }: YearEndStarted): string => `year-end-${basis.forbund}-${year}`;

/** What an event sets going outside. */
export function effects(event: YearEndEvent, state: YearEndState): Effect[] {
  if (state.status === 'NONE') return [];
  if (isYearly(event)) return askedReminders(event, duties(state));
  return event.type === 'YearEndClosed' ? [tellClosed(yearEndStream(state), state)] : news(event);
}

/** Who is told; the office hears of an overdue report by the duty that was missed. */
function news(event: YearEndEvent): Effect[] {
  switch (event.type) {
    case 'AnnualReportOverdue':
      return notices(event, event.data.dueOn, [chair, auditorsContact]);
    case 'ReportOverdueAnnulled':
      return notices(event, event.data.dueOn, [office, chair, auditorsContact]);
    case 'DischargeDecided': {
      const { member, verdict } = event.data;
      return verdict === 'REFUSED' ? notices(told(event), member, [registrar(member), office, chair]) : [];
    }
    case 'DamagesStillOpen':
      return notices(event, `${event.data.member}:${event.data.times}`, [registrar(event.data.member), office]);
    default:
      return [];
  }
}

const registrar = (member: string) => ({ member, role: 'registrar' });

/** Where it is written lies in the journal and is no news. */
function told({ type, data: { evidence: _, ...data } }: Extract<YearEndEvent, { type: 'DischargeDecided' }>) {
  return { type, data };
}
