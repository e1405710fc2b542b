import { referenceOf } from '../../../domain/contributions/reference';
import { mkr, year2007 } from './haninge';

const quarter = 2.5 * mkr;

describe('a payment', () => {
  test('with the instalment’s reference and amount is booked on it', () => {
    const year = year2007();
    year.payFor('2007-01-30', 'FK-1', { entry: 'E1' });
    expect(year.instalment('FK-1')).toMatchObject({ paidOre: quarter, inTimeOre: quarter });
    expect(year.payment('E1')).toMatchObject({ heldOre: 0, parts: [{ instalment: 'FK-1', ore: quarter }] });
  });

  test('in parts counts until the instalment is whole', () => {
    const year = year2007();
    year.payFor('2007-01-20', 'FK-1', { ore: 1 * mkr });
    year.payFor('2007-01-22', 'FK-1', { ore: 1.5 * mkr });
    expect(year.instalment('FK-1').paidOre).toBe(quarter);
  });

  test('that is too much is booked up to the amount, and the rest is held', () => {
    const year = year2007();
    year.payFor('2007-01-20', 'FK-1', { entry: 'E1', ore: 3 * mkr });
    expect(year.payment('E1')).toMatchObject({ heldOre: 0.5 * mkr, held: 'TOO_MUCH' });
  });

  test.each([
    ['without a reference', { reference: undefined }, 'NO_REFERENCE'],
    ['with an unknown reference', { reference: '12345678901234567890' }, 'UNKNOWN_REFERENCE'],
    ['with a wrong check digit', { reference: wrongDigit() }, 'WRONG_REFERENCE'],
    ['by another member than the debtor', { payer: 'LAN' }, 'OTHER_PAYER'],
    ['by somebody who is no member', { payer: 'OTHER' }, 'OTHER_PAYER'],
  ])('%s is held and booked on nothing', (_what, other, held) => {
    const year = year2007();
    const { reference: _, ...rest } = { reference: year.instalment('FK-1').reference, ...other };
    const named = 'reference' in other ? other.reference : year.instalment('FK-1').reference;
    const payment = {
      entry: 'E1',
      ore: quarter,
      bookedOn: '2007-01-20',
      ...rest,
      ...(named !== undefined && { reference: named }),
    };
    year.pay('2007-01-20', payment);
    expect(year.payment('E1')).toMatchObject({ heldOre: quarter, held, parts: [] });
    expect(year.instalment('FK-1').paidOre).toBe(0);
  });

  test('that is known already, in the same file or in another, adds nothing', () => {
    const year = year2007();
    const { reference } = year.instalment('FK-1');
    const row = { entry: 'E1', ore: quarter, bookedOn: '2007-01-20', reference };
    year.pay('2007-01-22', row, row);
    const before = year.process.version;
    year.pay('2007-01-23', row);
    expect(year.process.version).toBe(before);
    expect(year.instalment('FK-1').paidOre).toBe(quarter);
  });

  test('dated later than today is refused, and nothing of its file is recorded', () => {
    const year = year2007();
    const { reference } = year.instalment('FK-1');
    const row = { ore: quarter, bookedOn: '2007-01-20', reference };
    const answer = year.pay('2007-01-20', { ...row, entry: 'E1' }, { ...row, entry: 'E2', bookedOn: '2007-01-21' });
    expect(answer).toMatchObject({ refused: 'PAYMENT_IN_FUTURE', details: { entry: 'E2' } });
    expect(year.state.payments).toEqual({});
  });

  test.each([
    ['nothing', 0],
    ['less than nothing', -100],
    ['a part of an öre', 0.5],
    ['more than 2^53-1', 2 ** 53],
  ])('of %s is malformed', (_what, ore) => {
    expect(year2007().payFor('2007-01-20', 'FK-1', { ore })).toMatchObject({ refused: 'MalformedCommand' });
  });

  test('whose entry is a name of Object’s own is a payment like any other', () => {
    const year = year2007();
    year.payFor('2007-01-20', 'FK-1', { entry: '__proto__', ore: 100 });
    year.payFor('2007-01-21', 'FK-1', { entry: 'constructor', ore: 100 });
    expect(year.instalment('FK-1').paidOre).toBe(200);
  });
});

describe('held money', () => {
  const held = () => {
    const year = year2007();
    year.payFor('2007-01-20', 'FK-1', { entry: 'E1', payer: 'LAN' });
    return year;
  };

  test('is booked when a person accepts it on the debtor’s behalf', () => {
    const year = held();
    year.on('2007-01-22', 'AcceptPayment', { entry: 'E1', instalment: 'FK-1' });
    expect(year.instalment('FK-1')).toMatchObject({ paidOre: quarter, inTimeOre: quarter });
    const before = year.process.version;
    year.on('2007-01-23', 'AcceptPayment', { entry: 'E1', instalment: 'FK-1' });
    expect(year.process.version).toBe(before);
    expect(year.on('2007-01-23', 'AcceptPayment', { entry: 'E1', instalment: 'FK-2' })).toMatchObject({
      refused: 'NOTHING_HELD',
    });
  });

  test('is credited to a member’s unpaid instalments in the order they are due', () => {
    const year = year2007();
    year.pay('2007-01-20', { entry: 'E1', ore: 3 * mkr, bookedOn: '2007-01-20' });
    year.on('2007-01-22', 'CreditPayment', { entry: 'E1', member: 'HAN' });
    expect(['HAN-1', 'HAN-2', 'HAN-3'].map((id) => year.instalment(id).paidOre)).toEqual([
      1.25 * mkr,
      1.25 * mkr,
      0.5 * mkr,
    ]);
    expect(year.payment('E1').heldOre).toBe(0);
    expect(held().on('2007-01-22', 'CreditPayment', { entry: 'E1', member: 'LAN' })).toMatchObject({
      refused: 'NOTHING_OWED',
    });
  });

  test('is refunded, never above what is held', () => {
    const year = held();
    const refund = (ore: number, on = '2007-01-22') => year.on('2007-01-22', 'RefundPayment', { entry: 'E1', ore, on });
    expect(refund(quarter + 1)).toMatchObject({ refused: 'REFUND_ABOVE_HELD', details: { heldOre: quarter } });
    expect(refund(quarter, '2007-01-23')).toMatchObject({ refused: 'PAYMENT_IN_FUTURE' });
    expect(refund(quarter, '2007-01-19')).toMatchObject({ refused: 'REFUND_BEFORE_PAYMENT' });
    expect(refund(1 * mkr)).not.toHaveProperty('refused');
    expect(refund(1.5 * mkr)).not.toHaveProperty('refused');
    expect(refund(1)).toMatchObject({ refused: 'REFUND_ABOVE_HELD', details: { heldOre: 0 } });
  });

  test('is the office’s to sort within 14 days, and shown late after that', () => {
    const year = held();
    const sorting = () => year.of('DutyMissed').filter(({ data }) => data.kind === 'held-payments');
    year.until('2007-02-03');
    expect(sorting()).toHaveLength(0);
    year.until('2007-02-04');
    expect(sorting()).toMatchObject([{ data: { owedBy: 'office', about: { payments: 1, ore: quarter } } }]);
  });

  test('an unknown payment, instalment or member is refused by name', () => {
    const year = held();
    expect(year.on('2007-01-22', 'AcceptPayment', { entry: 'E9', instalment: 'FK-1' })).toMatchObject({
      refused: 'UNKNOWN_PAYMENT',
    });
    expect(year.on('2007-01-22', 'AcceptPayment', { entry: 'E1', instalment: 'FK-9' })).toMatchObject({
      refused: 'UNKNOWN_INSTALMENT',
    });
    expect(year.on('2007-01-22', 'CreditPayment', { entry: 'E1', member: 'XX' })).toMatchObject({
      refused: 'UNKNOWN_MEMBER',
    });
  });
});

/** The reference of FK-1 with its last digit changed. */
function wrongDigit(): string {
  const reference = referenceOf({ forbund: 'haninge', year: 2007, place: 0, number: 1 });
  return `${reference.slice(0, -1)}${(Number(reference.at(-1)) + 1) % 10}`;
}
