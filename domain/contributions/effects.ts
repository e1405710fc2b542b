import type { Addressee, Effect, MailEffect } from '../effect';
import { askedReminders } from '../steering/reminder';
import { notice, office, registrar } from '../news';
import { chair, tellClosed } from '../yearly/outside';
import { duties, payDutyId } from './duties/duties';
import type { ContributionsEvent } from './events';
import { type Begun, type ContributionsState, instalmentOf } from './state';

/** What an event sets going outside; `state` is the state after it. */
export function effects(event: ContributionsEvent, state: ContributionsState): Effect[] {
  if (state.status === 'NONE') return [];
  switch (event.type) {
    case 'InstalmentNotified':
      return [paymentNotice(event, state)];
    case 'LatePayerReminded':
      return lateReminder(event.data, state);
    case 'BoardTold':
      return [news(event, event.data, chair)];
    case 'OverdueAnnulled':
      return toldOfAnnulment(event.data).map((to) => news(event, event.data, to));
    case 'ReminderAsked':
      return askedReminders(event.data, duties(state));
    case 'ContributionsClosed':
      return [toldForbund(event.data.on, state)];
    default:
      return [];
  }
}

type Dated = { instalment: string; dueOn: string };

const news = (event: ContributionsEvent, { instalment, dueOn }: Dated, to: Addressee): MailEffect =>
  notice(event, `${instalment}:${dueOn}:${to.member}:${to.role}`, to);

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
  const mail = news(event, event.data, registrar(member));
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
      to: registrar(member),
      duty: { id, kind, owedBy: member, dueOn, step: 0, of, skipped: 0 },
      about,
    },
  ];
}

type Annulled = Extract<ContributionsEvent, { type: 'OverdueAnnulled' }>['data'];

/** Whoever was told of the one is told of the other; the office was, when the day had passed (0.4 D1). */
const toldOfAnnulment = ({ member, told }: Annulled): Addressee[] => [
  office,
  ...(told.includes('PAYER') ? [registrar(member)] : []),
  ...(told.includes('BOARD') ? [chair] : []),
];

function toldForbund(on: string, state: Begun): Effect {
  const stream = `contributions-${state.basis.forbund}-${state.year}`;
  return tellClosed(state, { id: 'tell:closed', stream, on });
}
