import type { Addressee, Effect } from '../effect';
import { office, registrar } from '../news';
import { askedReminders } from '../steering/reminder';
import { chair, notices, tellClosed } from '../yearly/outside';
import { duties } from './duties';
import type { DisputeEvent } from './events';
import { streamOf, type DisputeStarted, type DisputeState } from './state';

/** What an event sets going outside: both sides hear of each step that binds them, and the förbund of the end. */
export function effects(event: DisputeEvent, state: DisputeState): Effect[] {
  if (state.status === 'NONE') return [];
  switch (event.type) {
    case 'DisputeBegun': {
      const { member, subject, raisedOn, forum } = state;
      return notices({ type: event.type, data: { member, subject, raisedOn, forum } }, String(state.no), sides(state));
    }
    case 'DisputeFiled':
    case 'DisputeDecided':
    case 'DisputeSettled': {
      const { evidence: _, ...data } = event.data;
      const { member, filing } = state;
      const key = `${filing?.forum ?? ''}:${data.decidedOn}`;
      return notices({ type: event.type, data: { ...data, member } }, key, sides(state));
    }
    case 'DisputeClosed': {
      const stream = streamOf(state);
      return [tellClosed(state, { id: `tell:${stream}/closed`, stream, on: event.data.on })];
    }
    case 'ReminderAsked':
      return askedReminders(event.data, duties(state));
    default:
      return [];
  }
}

const sides = ({ member }: DisputeStarted): Addressee[] => [registrar(member), office, chair];
