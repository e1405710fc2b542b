import type { Addressee, Effect, MailEffect } from '../effect';
import { office, registrar } from '../news';
import { askedReminders } from '../steering/reminder';
import { chair, notices, tellClosed } from '../yearly/outside';
import { duties } from './duties';
import type { DisputeEvent } from './events';
import { streamOf, type DisputeStarted, type DisputeState } from './state';

type DataOf<Type extends DisputeEvent['type']> = Extract<DisputeEvent, { type: Type }>['data'];
type Sets = { readonly [Type in DisputeEvent['type']]?: (data: DataOf<Type>, state: DisputeStarted) => Effect[] };

const sets: Sets = {
  DisputeBegun: ({ no, member, subject, raisedOn, forum }, state) =>
    toBoth('DisputeBegun', { data: { member, subject, raisedOn, forum }, key: String(no) }, state),
  DisputeFiled: ({ evidence: _, ...data }, state) =>
    toBoth('DisputeFiled', { data, key: `${data.forum}:${data.decidedOn}` }, state),
  DisputeDecided: ({ evidence: _, ...data }, state) => toBoth('DisputeDecided', { data, key: data.decidedOn }, state),
  DisputeSettled: ({ evidence: _, ...data }, state) => toBoth('DisputeSettled', { data, key: data.decidedOn }, state),
  DisputeClosed: ({ on }, state) => {
    const stream = streamOf(state);
    return [tellClosed(state, { id: `tell:${stream}/closed`, stream, on })];
  },
  ReminderAsked: (data, state) => askedReminders(data, duties(state)),
};

/** What an event sets going outside: both sides hear of each step that binds them, and the förbund of the end. */
export function effects(event: DisputeEvent, state: DisputeState): Effect[] {
  if (state.status === 'NONE' || !Object.hasOwn(sets, event.type)) return [];
  const set = sets[event.type] as (data: object, state: DisputeStarted) => Effect[];
  return set(event.data, state);
}

function toBoth(type: string, { data, key }: { data: object; key: string }, { member }: DisputeStarted): MailEffect[] {
  const sides: Addressee[] = [registrar(member), office, chair];
  return notices({ type, data: { ...data, member } }, key, sides);
}
