import type { Addressee, Effect, MailEffect, TellEffect } from '../effect';
import { duties } from './duties/duties';
import type { MandatesEvent } from './events';
import type { Begun, MandatesState } from './state';
import { mandateStream } from './stream';

const office: Addressee = { member: 'office', role: 'office' };
const chair: Addressee = { member: 'office', role: 'chair' };

/** Who is told that the board cannot decide, or can again; and the förbund, when the term is over. */
export function effects(event: MandatesEvent, state: MandatesState): Effect[] {
  if (state.status === 'NONE') return [];
  switch (event.type) {
    case 'QuorumAtRisk':
    case 'QuorumSecured':
      return toAll(event, state);
    case 'TermEnded':
      return [closed(event.data.on, state)];
    case 'ReminderAsked':
      return reminders(event.data, state);
    default:
      return [];
  }
}

function toAll({ type, data }: MandatesEvent, { basis, risks }: Begun): MailEffect[] {
  const everybody = [...basis.members.map(({ id }) => ({ member: id, role: 'registrar' })), office, chair];
  return everybody.map((to) => ({
    kind: 'mail',
    id: `notice:${type}:${risks}:${to.member}${to === chair ? ':chair' : ''}`,
    template: 'notice',
    to,
    about: { event: type, ...data },
  }));
}

function closed(on: string, state: Begun): TellEffect {
  const stream = mandateStream(state.office, state.basis, state.term);
  const command = { id: `${stream}/closed`, type: 'NoteClosed', data: { stream, on }, actor: 'system' };
  return { kind: 'tell', id: `closed:${stream}`, stream: `forbund-${state.basis.forbund}`, command };
}

type Asked = Extract<MandatesEvent, { type: 'ReminderAsked' }>['data'];

function reminders({ duties: asked, at }: Asked, state: Begun): MailEffect[] {
  return duties(state)
    .filter(({ id }) => asked.includes(id))
    .map(({ id, kind, owedBy, role, dueOn, reminders: steps, about }) => ({
      kind: 'mail',
      id: `${id}@${at}`,
      template: 'reminder',
      to: { member: owedBy, role },
      duty: { id, kind, owedBy, dueOn, step: 0, of: steps.length, skipped: 0 },
      about,
    }));
}
