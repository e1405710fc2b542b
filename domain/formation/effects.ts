import type { Addressee, Effect, MailEffect, StartEffect } from '../effect';
import { notice, office, registrar } from '../news';
import { askedReminders } from '../steering/reminder';
import { duties } from './duties/duties';
import type { FormationEvent } from './events';
import { formationDay } from './completion';
import { forbundStream } from './hand-over';
import { tellForbund } from './tell-forbund';
import { tellTrial } from './tell-trial';
import { of, stagesOf, type FormationState, type Started } from './state';

/** What an event sets going outside: who is told of it, and the förbund that starts; `state` is the state after it. */
export function effects(event: FormationEvent, state: FormationState): Effect[] {
  if (state.status === 'IDEA') return [];
  if (event.type === 'ReminderAsked') return askedReminders(event.data, duties(state));
  const tells = [...tellForbund(event, state), ...tellTrial(event, state)];
  const news = [...toAll(event, state), ...toOffice(event, state), ...tells];
  return event.type === 'ForbundFormed' ? [...news, start(event.data, state)] : news;
}

/** The events that all members and the office are told of, each with what makes it one of its kind. */
function toAll(event: FormationEvent, state: Started): MailEffect[] {
  const key = toldToAll(event, state);
  if (key === undefined) return [];
  const everybody = [...state.plan.members.map(({ id }) => registrar(id)), office];
  return everybody.map((to) => told(event, key, to));
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
        told(event, `${data.member}:${data.body}:${moves}:${state.dates.lastDay}:v${state.texts.length}`, office),
      ];
    }
    case 'LastSafeDayPassed':
      return [told(event, `${data.lastSafeDay ?? 'none'}:${state.dates.lastDay}:v${state.texts.length}`, office)];
    case 'BreachEstablished':
      return [told(event, data.on, office)];
    default:
      return [];
  }
}

/** What is told leaves out what is handed over: it lies in the journal and is no news. */
function told({ type, data }: FormationEvent, key: string, to: Addressee): MailEffect {
  const { handOver: _, charter: __, ...about } = data as Record<string, unknown>;
  return notice({ type, data: about }, `${key}:${to.member}`, to);
}

type Formed = Extract<FormationEvent, { type: 'ForbundFormed' }>['data'];

function start({ handOver }: Formed, { plan, clockShiftMs }: Started): StartEffect {
  const stream = forbundStream(plan);
  const data = { handOver, clockShiftMs, exercise: plan.exercise };
  const command = { id: `begin:${stream}`, type: 'BeginForbund', data, actor: 'system' };
  return { kind: 'start', id: `start:${stream}`, workflow: 'forbund', stream, command };
}
