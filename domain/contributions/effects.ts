import type { Addressee, Effect, MailEffect } from '../effect';
import { duties, payDutyId } from './duties/duties';
import type { ContributionsEvent } from './events';
import { type Begun, type ContributionsState, instalmentOf } from './state';

const office: Addressee = { member: 'office', role: 'office' };
const chair: Addressee = { member: 'office', role: 'chair' };
const payer = (member: string): Addressee => ({ member, role: 'registrar' });

/** What an event sets going outside; `state` is the state after it. */
export function effects(event: ContributionsEvent, state: ContributionsState): Effect[] {
  if (state.status === 'NONE') return [];
  switch (event.type) {
    case 'InstalmentNotified':
      return [paymentNotice(event, state)];
    case 'LatePayerReminded':
      return lateReminder(event.data, state);
    case 'BoardTold':
      return [notice(event, event.data, chair)];
    case 'OverdueAnnulled':
      return toldOfAnnulment(event.data).map((to) => notice(event, event.data, to));
    case 'ReminderAsked':
      return asked(event.data, state);
    case 'ContributionsClosed':
      return [toldForbund(event.data.on, state)];
    default:
      return [];
  }
}

type Dated = { instalment: string; dueOn: string };

function notice({ type, data }: ContributionsEvent, { instalment, dueOn }: Dated, to: Addressee): MailEffect {
  const id = `notice:${type}:${instalment}:${dueOn}:${to.member}:${to.role}`;
  return { kind: 'mail', id, template: 'notice', to, about: { event: type, ...data } };
}

type Notified = Extract<ContributionsEvent, { type: 'InstalmentNotified' }>;

/** `about` has all that a payment notice says: ore, dueOn, reference, account, year, quarter (none for a supplement or a call). */
function paymentNotice(event: Notified, { basis, year, instalments }: Begun): MailEffect {
  const { instalment, batch, member } = event.data;
  const quarter = instalments.find(({ id }) => id === instalment)?.quarter;
  const { account } = basis.terms;
  const about = {
    ...event.data,
    year,
    ...(quarter !== undefined && { quarter }),
    ...(account !== undefined && { account }),
  };
  const mail = notice(event, event.data, payer(member));
  return { ...mail, id: `${mail.id}:${batch}`, about: { event: event.type, ...about } };
}

type Late = Extract<ContributionsEvent, { type: 'LatePayerReminded' }>['data'];

/** About the duty that was missed: once it is paid there is nothing to remind of. */
function lateReminder({ instalment, member, dueOn, daysLate }: Late, state: Begun): MailEffect[] {
  const one = instalmentOf(state, instalment);
  const duty = one && duties(state).find(({ id }) => id === payDutyId(one));
  if (!duty) return [];
  const { id, kind, about, reminders } = duty;
  const of = reminders.length;
  return [
    {
      kind: 'mail',
      id: `${id}+${daysLate}`,
      template: 'reminder',
      to: payer(member),
      duty: { id, kind, owedBy: member, dueOn, step: 0, of, skipped: 0 },
      about,
    },
  ];
}

type Annulled = Extract<ContributionsEvent, { type: 'OverdueAnnulled' }>['data'];

/** Whoever was told of the one is told of the other; the office was, when the day had passed (0.4 D1). */
const toldOfAnnulment = ({ member, told }: Annulled): Addressee[] => [
  office,
  ...(told.includes('PAYER') ? [payer(member)] : []),
  ...(told.includes('BOARD') ? [chair] : []),
];

type Asked = Extract<ContributionsEvent, { type: 'ReminderAsked' }>['data'];

function asked({ duties: ids, at }: Asked, state: Begun): MailEffect[] {
  return duties(state)
    .filter(({ id }) => ids.includes(id))
    .map(({ id, kind, owedBy, role, dueOn, reminders: steps, about }) => ({
      kind: 'mail',
      id: `${id}@${at}`,
      template: 'reminder',
      to: { member: owedBy, role },
      duty: { id, kind, owedBy, dueOn, step: 0, of: steps.length, skipped: 0 },
      about,
    }));
}

function toldForbund(on: string, { basis, year }: Begun): Effect {
  const stream = `contributions-${basis.forbund}-${year}`;
  const command = { id: `${stream}/closed`, type: 'NoteClosed', data: { stream, on }, actor: 'system' };
  return { kind: 'tell', id: 'tell:closed', stream: `forbund-${basis.forbund}`, command };
}
