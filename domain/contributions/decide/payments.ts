import { civilDateAt } from '../../calendar/stockholm';
import { Rejected } from '../../rejected';
import { theMember } from '../../yearly/rules';
import type { Part } from '../events';
import { matched } from '../matching';
import { byDueDay } from '../revision';
import { type Begun, instalmentOf, owedOre, type Received } from '../state';
import { andWhatFollows, type Decide, known, open, taken } from './rules';

export const recordPayments: Decide<'RecordPayments'> = ({ data: { payments }, at }, state) => {
  const begun = open(state);
  const on = civilDateAt(at);
  const future = payments.find(({ bookedOn }) => bookedOn > on);
  if (future) {
    const { entry, bookedOn } = future;
    const message = `the payment ${entry} is dated ${bookedOn}, later than today in Stockholm, ${on}`;
    throw new Rejected('PAYMENT_IN_FUTURE', message, { entry, bookedOn, today: on });
  }
  const booked = matched(begun, payments);
  if (booked.length === 0) return [];
  return andWhatFollows(begun, [{ type: 'PaymentsRecorded', data: { payments: booked, on } }], at);
};

export const acceptPayment: Decide<'AcceptPayment'> = (command, state) => {
  const begun = open(state);
  const { entry, instalment: id } = command.data;
  const payment = known(begun, entry);
  const instalment = instalmentOf(begun, id);
  if (!instalment) {
    throw new Rejected('UNKNOWN_INSTALMENT', `there is no instalment ${id}`, {
      instalment: id,
      instalments: begun.instalments.map((one) => one.id),
    });
  }
  if (payment.heldOre === 0 && payment.parts.some((part) => part.instalment === id)) return [];
  holding(payment);
  const ore = Math.min(payment.heldOre, owedOre(instalment));
  if (ore === 0) throw new Rejected('INSTALMENT_PAID', `the instalment ${id} is paid already`, { instalment: id });
  const data = { ...taken(command), entry, instalment: id, ore };
  return andWhatFollows(begun, [{ type: 'PaymentAccepted', data }], command.at);
};

export const creditPayment: Decide<'CreditPayment'> = (command, state) => {
  const begun = open(state);
  const { entry, member } = command.data;
  const payment = known(begun, entry);
  theMember(begun, member);
  if (payment.heldOre === 0 && payment.parts.some(({ instalment }) => isOf(begun, instalment, member))) return [];
  holding(payment);
  const parts = towards(begun, member, payment.heldOre);
  if (parts.length === 0) {
    throw new Rejected('NOTHING_OWED', `${member} owes nothing more this year: the money is refunded`, { member });
  }
  const data = { ...taken(command), entry, member, parts };
  return andWhatFollows(begun, [{ type: 'PaymentCredited', data }], command.at);
};

const isOf = (state: Begun, id: string, member: string): boolean => instalmentOf(state, id)?.member === member;

/** What the member still owes, in the order it is due, up to the amount. */
function towards({ instalments }: Begun, member: string, ore: number): Part[] {
  let left = ore;
  const owed = instalments.filter((one) => one.member === member && owedOre(one) > 0).sort(byDueDay);
  return owed.flatMap((one) => {
    const part = Math.min(left, owedOre(one));
    left -= part;
    return part > 0 ? [{ instalment: one.id, ore: part }] : [];
  });
}

export const refundPayment: Decide<'RefundPayment'> = (command, state) => {
  const begun = open(state);
  const { entry, ore, on } = command.data;
  const payment = known(begun, entry);
  const today = civilDateAt(command.at);
  if (on > today) {
    const message = `the refund is dated ${on}, later than today in Stockholm, ${today}`;
    throw new Rejected('PAYMENT_IN_FUTURE', message, { entry, bookedOn: on, today });
  }
  if (on < payment.bookedOn) {
    const message = `the refund is dated ${on}, before the payment came in, ${payment.bookedOn}`;
    throw new Rejected('REFUND_BEFORE_PAYMENT', message, { entry, on, bookedOn: payment.bookedOn });
  }
  if (ore > payment.heldOre) {
    const message = `${payment.heldOre} öre of the payment are held: no more can be refunded`;
    throw new Rejected('REFUND_ABOVE_HELD', message, { entry, ore, heldOre: payment.heldOre });
  }
  const { evidence } = command;
  const data = { entry, ore, on, ...(evidence && { evidence }) };
  return andWhatFollows(begun, [{ type: 'PaymentRefunded', data }], command.at);
};

function holding({ entry, heldOre }: Received): void {
  if (heldOre === 0) throw new Rejected('NOTHING_HELD', `nothing of the payment ${entry} is held`, { entry });
}
