import type { CivilDate } from '../calendar/civil-date';
import type { Effect, TellEffect } from '../effect';
import { askedReminders } from '../steering/reminder';
import { office, registrar } from '../news';
import { auditorsContact, chair, notices, tellClosed } from '../yearly/outside';
import { duties } from './duties/duties';
import type { YearEndEvent } from './events';
import type { YearEndStarted, YearEndState } from './state';

/** What an event sets going outside. */
export function effects(event: YearEndEvent, state: YearEndState): Effect[] {
  if (state.status === 'NONE') return [];
  if (event.type === 'ReminderAsked') return askedReminders(event.data, duties(state));
  return event.type === 'YearEndClosed' ? [closed(event.data.on, state)] : news(event);
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

/** Where it is written lies in the journal and is no news. */
function told({ type, data: { evidence: _, ...data } }: Extract<YearEndEvent, { type: 'DischargeDecided' }>) {
  return { type, data };
}

function closed(on: CivilDate, state: YearEndStarted): TellEffect {
  const stream = `year-end-${state.basis.forbund}-${state.year}`;
  return tellClosed(state, { id: `tell:${stream}/closed`, stream, on });
}
