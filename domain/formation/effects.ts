import type { Addressee, Effect, MailEffect, StartEffect } from '../effect';
import { askedReminders } from '../steering/reminder';
import { duties } from './duties/duties';
import type { FormationEvent } from './events';
import { formationDay } from './completion';
import { forbundStream } from './hand-over';
import { tellForbund } from './tell-forbund';
import { of, stagesOf, type FormationState, type Started } from './state';

const office: Addressee = { member: 'office', role: 'office' };

/** What an event sets going outside: who is told of it, and the förbund that starts; `state` is the state after it. */
export function effects(event: FormationEvent, state: FormationState): Effect[] {
  if (state.status === 'IDEA') return [];
  if (event.type === 'ReminderAsked') return askedReminders(event.data, duties(state));
  const told = [...toAll(event, state), ...toOffice(event, state), ...tellForbund(event, state)];
  return event.type === 'ForbundFormed' ? [...told, start(event.data, state)] : told;
}

/** The events that all members and the office are told of, each with what makes it one of its kind. */
function toAll(event: FormationEvent, state: Started): MailEffect[] {
  const key = toldToAll(event, state);
  if (key === undefined) return [];
  const everybody = [...state.plan.members.map(({ id }) => ({ member: id, role: 'registrar' })), office];
  return everybody.map((to) => notice(event, key, to));
}

function toldToAll({ type, data }: FormationEvent, state: Started): string | undefined {
  switch (type) {
    case 'FormationLapsed':
    case 'LapseAnnulled':
    case 'FormationRetargeted':
      return data.lastDay;
    case 'CharterAdoptedByAll':
      // Adopted and formed on one day is one piece of news.
      return formationDay(state) === data.adoptedOn ? undefined : data.adoptedOn;
    case 'ForbundFormed':
      return data.formedOn;
    case 'FormationWithdrawn':
      return data.on;
    default:
      return undefined;
  }
}

function toOffice(event: FormationEvent, state: Started): MailEffect[] {
  const { type, data } = event;
  switch (type) {
    case 'PlanBroken': {
      const moves = stagesOf(state, data.member).length + (of(state.answers, data.member)?.length ?? 0);
      return [
        notice(event, `${data.member}:${data.body}:${moves}:${state.dates.lastDay}:v${state.texts.length}`, office),
      ];
    }
    case 'LastSafeDayPassed':
      return [notice(event, `${data.lastSafeDay ?? 'none'}:${state.dates.lastDay}:v${state.texts.length}`, office)];
    case 'BreachEstablished':
      return [notice(event, data.on, office)];
    default:
      return [];
  }
}

/** What is told leaves out what is handed over: it lies in the journal and is no news. */
function notice({ type, data }: FormationEvent, key: string, to: Addressee): MailEffect {
  const { handOver: _, charter: __, ...about } = data as Record<string, unknown>;
  const id = `notice:${type}:${key}:${to.member}`;
  return { kind: 'mail', id, template: 'notice', to, about: { event: type, ...about } };
}

type Formed = Extract<FormationEvent, { type: 'ForbundFormed' }>['data'];

function start({ handOver }: Formed, { plan, clockShiftMs }: Started): StartEffect {
  const stream = forbundStream(plan);
  const data = { handOver, clockShiftMs, exercise: plan.exercise };
  const command = { id: `begin:${stream}`, type: 'BeginForbund', data, actor: 'system' };
  return { kind: 'start', id: `start:${stream}`, workflow: 'forbund', stream, command };
}
