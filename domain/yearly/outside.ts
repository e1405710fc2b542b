import type { Event } from '../decider';
import type { Duty } from '../duty';
import type { Addressee, MailEffect, TellEffect } from '../effect';
import { memberIds, type Yearly, type YearlyEvent } from './yearly';

export const office: Addressee = { member: 'office', role: 'office' };
export const chair: Addressee = { member: 'office', role: 'chair' };
export const auditorsContact: Addressee = { member: 'office', role: 'auditor' };

export const everyMember = (state: Yearly): Addressee[] =>
  memberIds(state).map((member) => ({ member, role: 'registrar' }));

/** One piece of news to each of some; `key` makes it one of its kind. */
export const notices = ({ type, data }: Event, key: string, to: readonly Addressee[]): MailEffect[] =>
  to.map((addressee) => ({
    kind: 'mail',
    id: `notice:${type}:${key}:${addressee.member}${addressee.member === 'office' ? `:${addressee.role}` : ''}`,
    template: 'notice',
    to: addressee,
    about: { event: type, ...data },
  }));

/** The reminders that a person asked for, to those who still owe. */
export function askedReminders(event: YearlyEvent, duties: readonly Duty[]): MailEffect[] {
  if (event.type !== 'ReminderAsked') return [];
  const { duties: asked, at } = event.data;
  return duties
    .filter(({ id }) => asked.includes(id))
    .map(({ id, kind, owedBy, role, dueOn, reminders, about }) => ({
      kind: 'mail',
      id: `${id}@${at}`,
      template: 'reminder',
      to: { member: owedBy, role },
      duty: { id, kind, owedBy, dueOn, step: 0, of: reminders.length, skipped: 0 },
      about,
    }));
}

/** A process that is closed tells its förbund, once. */
export function tellClosed(stream: string, { basis, closedOn = '' }: Yearly): TellEffect {
  const command = { id: `${stream}/closed`, type: 'NoteClosed', data: { stream, on: closedOn }, actor: 'system' };
  return { kind: 'tell', id: `tell:${stream}/closed`, stream: `forbund-${basis.forbund}`, command };
}
