import { outputProblems } from '../../contracts/output';
import { liquidity } from '../../domain/contributions/view/liquidity';
import { money } from '../../domain/contributions/view/money';
import { year2007 } from '../domain/contributions/haninge';

const stream = 'contributions-haninge-2007';

test('what is answered about contributions and payments is what is published', () => {
  const year = year2007();
  year.payFor('2007-01-30', 'FK-1');
  year.pay('2007-01-30', { entry: 'B1', ore: 700, bookedOn: '2007-01-30' });
  year.on('2007-01-31', 'RefundPayment', { entry: 'B1', ore: 100, on: '2007-01-31' });
  year.on('2007-02-02', 'CallShortfall', { shortfallOre: 400 });
  const { state } = year.until('2007-04-10');
  const ahead = liquidity({ states: [state], withoutBudget: [2008], today: '2007-04-10' });
  const status = { stream, today: '2007-04-10', ...money(state), ahead };
  expect(outputProblems('contributions-status', JSON.parse(JSON.stringify(status)))).toEqual([]);
  const list = { stream, year: 2007, payments: Object.values(state.payments) };
  expect(outputProblems('payments-list', JSON.parse(JSON.stringify(list)))).toEqual([]);
  expect(outputProblems('payments-list', { ...list, year: '2007' })).not.toEqual([]);
});
