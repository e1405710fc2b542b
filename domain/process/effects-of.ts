import type { Event } from '../decider';
import type { Addressee, Effect, MailEffect } from '../effect';
import type { MachineEvent } from '../machine-events';

const office: Addressee = { member: 'office', role: 'office' };

/** What the machine's own events set going outside, whatever the process. */
export function effectsOf({ pending }: { pending: Readonly<Record<string, Effect>> }, event: Event): MailEffect[] {
  const known = event as MachineEvent;
  switch (known.type) {
    case 'ReminderDue':
      return [reminder(known.data)];
    case 'DutyMissed':
      return known.data.clockOnly ? [] : [escalation(known.data)];
    case 'EffectFailed':
      return undeliverable(pending[known.data.id], known.data.reason);
    default:
      return [];
  }
}

function reminder(data: Extract<MachineEvent, { type: 'ReminderDue' }>['data']): MailEffect {
  const { duty: id, kind, owedBy, role, dueOn, step, of, skipped, about } = data;
  const duty = { id, kind, owedBy, dueOn, step, of, skipped };
  return { kind: 'mail', id: `${id}#${step}`, template: 'reminder', to: { member: owedBy, role }, duty, about };
}

function escalation(data: Extract<MachineEvent, { type: 'DutyMissed' }>['data']): MailEffect {
  const { duty: id, kind, owedBy, dueOn, step, about } = data;
  const duty = { id, kind, owedBy, dueOn, step, of: step - 1, skipped: 0 };
  return { kind: 'mail', id: `${id}!`, template: 'escalation', to: office, duty, about };
}

/** Somebody must know that a mail did not arrive; but nobody can be told that the office cannot be told. */
function undeliverable(effect: Effect | undefined, reason: string): MailEffect[] {
  if (effect?.kind !== 'mail' || effect.to.member === office.member) return [];
  const about = { effect: effect.id, template: effect.template, to: effect.to, reason };
  return [
    {
      kind: 'mail',
      id: `undeliverable:${effect.id}`,
      template: 'undeliverable',
      to: office,
      ...(effect.duty && { duty: effect.duty }),
      about,
    },
  ];
}
