import { liquidity } from '../../../domain/contributions/view/liquidity';
import { money } from '../../../domain/contributions/view/money';
import { mkr, year2007 } from './haninge';

const inMay = () => {
  const year = year2007();
  for (const id of ['FK-1', 'FK-2', 'SLL-1', 'HAN-1', 'HAN-2']) year.payFor('2007-01-30', id);
  year.payFor('2007-02-01', 'HAN-3', { ore: 1 * mkr });
  year.pay('2007-02-01', { entry: 'stray', ore: 700, bookedOn: '2007-02-01' });
  return year.until('2007-05-02').state;
};

test('plan stands against paid, by quarter and by member, with what is held and what is late', () => {
  const shown = money(inMay());
  expect(shown).toMatchObject({
    quarters: {
      1: { ore: 5 * mkr, paidOre: 5 * mkr },
      2: { ore: 5 * mkr, paidOre: 3.75 * mkr },
      3: { ore: 5 * mkr, paidOre: 1 * mkr },
      4: { ore: 5 * mkr, paidOre: 0 },
    },
    members: { FK: { ore: 10 * mkr, paidOre: 5 * mkr } },
    sum: { ore: 20 * mkr, paidOre: 9.75 * mkr },
    heldOre: 700,
    overdueOre: 1.25 * mkr,
  });
  const status = (id: string) => shown.instalments.find((one) => one.id === id)?.status;
  expect(['FK-1', 'SLL-2', 'HAN-3', 'FK-4'].map(status)).toEqual(['PAID', 'OVERDUE', 'PARTLY_PAID', 'AHEAD']);
});

test('liquidity ahead has what is late today, what is due later, and a hole where no budget is adopted', () => {
  const rows = liquidity({ states: [inMay()], withoutBudget: [2008], today: '2007-05-02' });
  expect(rows.map(({ on, kind, ore, sumOre }) => [on, kind, ore, sumOre])).toEqual([
    ['2007-05-02', 'LATE', 1.25 * mkr, 1.25 * mkr],
    ['2007-06-29', 'DUE', 4 * mkr, 5.25 * mkr],
    ['2007-09-28', 'DUE', 5 * mkr, 10.25 * mkr],
    ['2007-12-28', 'NO_BUDGET', 0, 10.25 * mkr],
    ['2008-03-31', 'NO_BUDGET', 0, 10.25 * mkr],
    ['2008-06-30', 'NO_BUDGET', 0, 10.25 * mkr],
    ['2008-09-30', 'NO_BUDGET', 0, 10.25 * mkr],
  ]);
});
