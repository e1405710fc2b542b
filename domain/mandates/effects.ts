import type { Effect, MailEffect, TellEffect } from '../effect';
import { askedReminders } from '../steering/reminder';
import { notice, office } from '../news';
import { chair, everyMember, tellClosed } from '../yearly/outside';
import { duties } from './duties/duties';
import type { MandatesEvent } from './events';
import type { Begun, MandatesState } from './state';
import { mandateStream } from './stream';

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
      return askedReminders(event.data, duties(state));
    default:
      return [];
  }
}

const toAll = (event: MandatesEvent, state: Begun): MailEffect[] =>
  [...everyMember(state), office, chair].map((to) =>
    notice(event, `${state.risks}:${to.member}${to === chair ? ':chair' : ''}`, to),
  );

function closed(on: string, state: Begun): TellEffect {
  const stream = mandateStream(state.office, state.basis, state.term);
  return tellClosed(state, { id: `closed:${stream}`, stream, on });
}
