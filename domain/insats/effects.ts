import type { CivilDate } from '../calendar/civil-date';
import type { Event } from '../decider';
import type { Addressee, Effect, MailEffect, TellEffect } from '../effect';
import { askedReminders } from '../steering/reminder';
import { notice, office, registrar } from '../news';
import { chair, everyMember, notices, tell } from '../yearly/outside';
import { memberIds } from '../yearly/yearly';
import { duties } from './duties/duties';
import type { InsatsEvent } from './events';
import type { Organisation } from './organisation';
import { type Begun, type InsatsState, insatsStream } from './state';

/** Who hears of a closure and of what takes it back, who is paid, and that it is closed. */
export function effects(event: InsatsEvent, state: InsatsState): Effect[] {
  if (state.status === 'NONE') return [];
  switch (event.type) {
    case 'NoticeDeadlineMissed':
    case 'InsatsReversed':
    case 'MissedNoticeAnnulled':
      return notices(titled(event, state), String(event.data.no), [...told(event.data.told, state), office, chair]);
    case 'InsatsEndDecided':
      return notices(titled(event, state), event.data.endsOn, [...everyMember(state), office]);
    case 'RequisitionPaid':
    case 'RequisitionRejected':
      return toPrincipal(titled(event, state), event.data);
    default:
      return toMachine(event, state);
  }
}

function toMachine(event: InsatsEvent, state: Begun): Effect[] {
  if (event.type === 'ReminderAsked') return askedReminders(event.data, duties(state));
  return event.type === 'InsatsClosed' ? [closed(event.data.on, state)] : [];
}

/** Those of whom addresses are known; the others are the office's to tell. */
const told = (all: readonly string[], state: Begun): Addressee[] =>
  all.filter((who) => memberIds(state).includes(who)).map(registrar);

/** A mail stands alone: it says which insats it is about. */
const titled = ({ type, data }: InsatsEvent, { title }: Begun): Event => ({ type, data: { ...data, title } });

const toPrincipal = (event: Event, { no, by }: { no: number; by: Organisation }): MailEffect[] =>
  by.member === undefined ? [] : [notice(event, `${no}:${by.member}`, registrar(by.member))];

function closed(on: CivilDate, state: Begun): TellEffect {
  const stream = insatsStream(state);
  const command = { id: `${stream}/closed`, type: 'NoteClosed', data: { stream, on } };
  return tell(state.owner, `tell:${stream}/closed`, command);
}
