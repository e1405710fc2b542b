import { contentOf } from '../../../client/cli/budget-content';
import { UsageError } from '../../../client/cli/failures';
import { Given } from '../../../client/cli/given';
import { numbersOf } from '../../../client/cli/pairs';
import { servingOf } from '../../../client/cli/serving';
import { BudgetYear, content, kr } from '../../domain/budget/scene';

const given = (options: Record<string, string | readonly string[]>): Given => new Given([], options);
const { state } = new BudgetYear(2008);
const typed = (options: Record<string, string | readonly string[]>) => contentOf(given(options), state, kr(20_000_000));

test('a draft is typed in kronor, by heading; years of the plan that are not named are as the budget', () => {
  const said = typed({ heading: ['activities=18 000 000', 'office=1999999,50'], plan: ['2009=19000000/21000000'] });
  expect(said).toEqual({
    totalOre: kr(20_000_000),
    headings: { ACTIVITIES: kr(18_000_000), OFFICE: 199_999_950 },
    plan: [
      { year: 2008, revenuesOre: kr(20_000_000), costsOre: kr(20_000_000) },
      { year: 2009, revenuesOre: kr(19_000_000), costsOre: kr(21_000_000) },
      { year: 2010, revenuesOre: kr(20_000_000), costsOre: kr(20_000_000) },
    ],
  });
});

test('a year that does not belong to the plan is kept for the rules to refuse', () => {
  expect(typed({ plan: ['2012=1'] }).plan.map(({ year }) => year)).toEqual([2008, 2009, 2010, 2012]);
});

test('the year’s own agreement is kept apart by side: kronor where fixed, else weights', () => {
  expect(typed({ share: ['HAN=5000000'], shareBy: 'fixed' }).split).toEqual({
    kommun: { by: 'FIXED', shares: { HAN: kr(5_000_000) } },
  });
  expect(typed({ share: ['HAN=72956', 'SLL=1'], shareBy: 'inhabitants' }).split).toEqual({
    kommun: { by: 'INHABITANTS', shares: { HAN: 72_956 } },
    region: { by: 'INHABITANTS', shares: { SLL: 1 } },
  });
});

test('a budget of the same total keeps its headings', () => {
  const year = new BudgetYear(2008).on('2007-09-20', 'DraftBudget', { on: '2007-09-20', ...content(2008) });
  expect(contentOf(given({}), year.state, kr(20_000_000)).headings).toEqual(content(2008).headings);
});

test.each(['20 mkr', '-1', '1,555', 'FK'])('the amount %j is wrong use', (amount) => {
  expect(() => typed({ heading: [`activities=${amount}`] })).toThrow(UsageError);
});

test('who served is said for each member, once', () => {
  expect(servingOf(given({ serving: ['FK=2', 'HAN=1'] }))).toEqual({ FK: 2, HAN: 1 });
  expect(() => servingOf(given({}))).toThrow(UsageError);
  expect(() => numbersOf(given({ serving: ['FK=2', 'FK=1'] }), 'serving')).toThrow(UsageError);
  expect(() => numbersOf(given({ serving: ['FK'] }), 'serving')).toThrow(UsageError);
});
