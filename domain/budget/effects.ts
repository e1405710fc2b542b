import type { Event } from '../decider';
import type { Addressee, Effect, MailEffect, TellEffect } from '../effect';
import type { MachineEvent } from '../machine-events';
import { askedReminders } from '../steering/reminder';
import { notice, office, registrar } from '../news';
import { membersOf } from '../yearly/yearly';
import { chair, everyMember, tellClosed, tellForbund } from '../yearly/outside';
import { duties } from './duties/duties';
import { auditorsStep, overdueAll } from './duties/overdue-kinds';
import type { Adoption, BudgetEvent } from './events';
import { invitationMail } from './evolve-samrad';
import { type Begun, type BudgetState, streamOf } from './state';

/** What an event sets going outside: who is told of it, and what the förbund must know; `state` is the state after it. */
export function effects(event: BudgetEvent | MachineEvent, state: BudgetState): Effect[] {
  if (state.status === 'NONE') return [];
  return event.type === 'ReminderDue' ? overdueNews(event.data, state) : ofBudget(event as BudgetEvent, state);
}

function ofBudget(event: BudgetEvent, state: Begun): Effect[] {
  switch (event.type) {
    case 'SamradInvited':
      return event.data.members.map((member) => invitation(event, member));
    case 'BudgetClosed':
      return [tellClosed(state, { id: 'tell:closed', stream: streamOf(state), on: event.data.on })];
    case 'ReminderAsked':
      return askedReminders(event.data, duties(state));
    case 'BudgetAdopted':
    case 'BudgetRevised':
      return [...news(event, String(event.data.revision), hearOf(event.data, state)), adopted(event.data, state)];
    default:
      return alarms(event, state);
  }
}

/** What people must act on, or no longer need to. */
function alarms(event: BudgetEvent, state: Begun): MailEffect[] {
  switch (event.type) {
    case 'AppropriationFellShort':
      return news(event, `${event.data.totalOre}:${event.data.maxTotalOre}:${event.data.on}`, everybody(state));
    case 'ShortfallResolved':
      return news(event, `${event.data.totalOre}:${event.data.on}`, everybody(state));
    case 'BudgetBreachEstablished':
      return news(event, `${event.data.revision}:${event.data.on}`, [chair, office]);
    case 'BudgetOverdueAnnulled':
      return news(event, event.data.lastDay, toldBefore(event.data, state));
    default:
      return [];
  }
}

const everybody = (state: Begun): Addressee[] => [...everyMember(state), office];

/** One for each member's account; Försäkringskassan's is Arbetsförmedlingen's, too (25 §). */
const auditors = (state: Begun): Addressee[] =>
  membersOf(state)
    .filter(({ party }) => party !== 'AF' && party !== 'LAN')
    .map(({ id }) => ({ member: id, role: 'auditor' }));

/** All members, and of a late adoption the auditors who heard that it was overdue. */
const hearOf = ({ late }: Adoption, state: Begun): Addressee[] =>
  late && state.overdue?.told.auditors ? [...everybody(state), ...auditors(state)] : everybody(state);

/** Whoever was told that the budget was overdue; the office always was. */
function toldBefore(
  { told }: Extract<BudgetEvent, { type: 'BudgetOverdueAnnulled' }>['data'],
  state: Begun,
): Addressee[] {
  return [
    office,
    ...(told.chair ? [chair] : []),
    ...(told.members ? everyMember(state) : []),
    ...(told.auditors ? auditors(state) : []),
  ];
}

const news = (event: Event, key: string, to: readonly Addressee[]): MailEffect[] =>
  to.map((addressee) => notice(event, `${key}:${nameOf(addressee)}`, addressee));

/** A role of its own makes a mail of its own; a registrar's is known by the member alone. */
const nameOf = ({ member, role }: Addressee): string =>
  role === 'registrar' || role === member ? member : `${member}.${role}`;

type Invited = Extract<BudgetEvent, { type: 'SamradInvited' }>;

function invitation({ type, data }: Invited, member: string): MailEffect {
  const about = { event: type, ...data, members: [member] };
  return { kind: 'mail', id: invitationMail(data.no, member), template: 'notice', to: registrar(member), about };
}

type Step = Extract<MachineEvent, { type: 'ReminderDue' }>['data'];

/** All members each week, the auditors once: also where the step of day 15 collapsed into a later one. */
function overdueNews({ kind, step, skipped, about, dueOn }: Step, state: Begun): MailEffect[] {
  if (kind !== overdueAll) return [];
  const event = { type: 'BudgetOverdue', data: about };
  const isAuditorsTurn = step >= auditorsStep && step - skipped <= auditorsStep;
  return [
    ...news(event, `${dueOn}:${step}`, everyMember(state)),
    ...(isAuditorsTurn ? news(event, dueOn, auditors(state)) : []),
  ];
}

function adopted(adoption: Adoption, state: Begun): TellEffect {
  const { year, revision, totalOre, headings, adoptedOn, late, contributions } = adoption;
  const data = { year, revision, totalOre, headings, adoptedOn, late, contributions };
  const what = `adopted-${revision}`;
  return tellForbund(state, `tell:${what}`, { id: `${streamOf(state)}/${what}`, type: 'NoteBudgetAdopted', data });
}
