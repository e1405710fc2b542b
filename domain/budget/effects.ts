import type { Event } from '../decider';
import type { Addressee, Effect, MailEffect, TellEffect } from '../effect';
import type { MachineEvent } from '../machine-events';
import { duties } from './duties/duties';
import { auditorsStep, overdueAll } from './duties/overdue-kinds';
import type { Adoption, BudgetEvent } from './events';
import { invitationMail } from './evolve-samrad';
import { type Begun, type BudgetState, memberIds, streamOf } from './state';

const office: Addressee = { member: 'office', role: 'office' };
const chair: Addressee = { member: 'office', role: 'chair' };

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
      return [tell(state, 'closed', { type: 'NoteClosed', data: { stream: streamOf(state), on: event.data.on } })];
    case 'ReminderAsked':
      return asked(event.data, state);
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

const registrars = (state: Begun): Addressee[] => memberIds(state).map((member) => ({ member, role: 'registrar' }));

const everybody = (state: Begun): Addressee[] => [...registrars(state), office];

/** One for each member's account; Försäkringskassan's is Arbetsförmedlingen's, too (25 §). */
const auditors = ({ basis }: Begun): Addressee[] =>
  basis.members
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
    ...(told.members ? registrars(state) : []),
    ...(told.auditors ? auditors(state) : []),
  ];
}

function news(event: Event, key: string, to: readonly Addressee[]): MailEffect[] {
  return to.map((addressee) => notice(event, key, addressee));
}

/** A role of its own makes a mail of its own; a registrar's is known by the member alone. */
function notice({ type, data }: Event, key: string, to: Addressee): MailEffect {
  const who = to.role === 'registrar' || to.role === to.member ? to.member : `${to.member}.${to.role}`;
  const about = { event: type, ...data };
  return { kind: 'mail', id: `notice:${type}:${key}:${who}`, template: 'notice', to, about };
}

type Invited = Extract<BudgetEvent, { type: 'SamradInvited' }>;

function invitation({ type, data }: Invited, member: string): MailEffect {
  const about = { event: type, ...data, members: [member] };
  const to = { member, role: 'registrar' };
  return { kind: 'mail', id: invitationMail(data.no, member), template: 'notice', to, about };
}

type Step = Extract<MachineEvent, { type: 'ReminderDue' }>['data'];

/** All members each week, the auditors once: also where the step of day 15 collapsed into a later one. */
function overdueNews({ kind, step, skipped, about, dueOn }: Step, state: Begun): MailEffect[] {
  if (kind !== overdueAll) return [];
  const event = { type: 'BudgetOverdue', data: about };
  const isAuditorsTurn = step >= auditorsStep && step - skipped <= auditorsStep;
  return [
    ...news(event, `${dueOn}:${step}`, registrars(state)),
    ...(isAuditorsTurn ? news(event, dueOn, auditors(state)) : []),
  ];
}

function adopted(adoption: Adoption, state: Begun): TellEffect {
  const { year, revision, totalOre, headings, adoptedOn, late, contributions } = adoption;
  const data = { year, revision, totalOre, headings, adoptedOn, late, contributions };
  return tell(state, `adopted-${revision}`, { type: 'NoteBudgetAdopted', data });
}

function tell(state: Begun, what: string, { type, data }: Event): TellEffect {
  const id = `${streamOf(state)}/${what}`;
  const command = { id, type, data, actor: 'system' };
  return { kind: 'tell', id: `tell:${what}`, stream: `forbund-${state.basis.forbund}`, command };
}

type Asked = Extract<BudgetEvent, { type: 'ReminderAsked' }>['data'];

function asked({ duties: ids, at = 0 }: Asked, state: Begun): MailEffect[] {
  return duties(state)
    .filter(({ id }) => ids.includes(id))
    .map(({ id, kind, owedBy, role, dueOn, reminders, about }) => ({
      kind: 'mail',
      id: `${id}@${at}`,
      template: 'reminder',
      to: { member: owedBy, role },
      duty: { id, kind, owedBy, dueOn, step: 0, of: reminders.length, skipped: 0 },
      about,
    }));
}
