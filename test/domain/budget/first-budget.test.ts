import { BudgetYear, content, everybody, haninge, kr } from './scene';

const first = (on: string, byMembers: { totalOre?: number; adoptedOn?: string } = {}) =>
  new BudgetYear(2007, haninge, { on, byMembers });
const all = (totalOre: number, adoptedOn: string) => ({ totalOre, adoptedOn });

// What all members adopted while the formation asked them for it (23 §), and that was recorded there.

test('is the year’s budget, asked for no more, and the förbund is told', () => {
  const year = first('2007-01-01');
  expect(year.summary.waitingOn).toEqual(['FK', 'LAN', 'SLL', 'HAN']);
  year.ask('2007-01-02', 'AdoptAsMember', { member: 'FK', body: 'FKD', totalOre: kr(18_000_000) });
  year.on('2007-01-08', 'NoteFirstBudget', all(kr(20_000_000), '2006-12-20'));
  expect(year.all('BudgetAdopted')).toMatchObject([
    {
      ...{ revision: 0, totalOre: kr(20_000_000), adoptedOn: '2006-12-20', byMembers: true, late: false },
      contributions: { FK: kr(10_000_000), LAN: 0, SLL: kr(5_000_000), HAN: kr(5_000_000) },
    },
  ]);
  expect(year.duties.filter(({ kind }) => kind === 'budget-member-adopt')).toEqual([]);
  expect(year.effects.filter(({ kind }) => kind === 'tell')).toMatchObject([
    { command: { type: 'NoteBudgetAdopted' } },
  ]);
});

test('takes the headings of the draft of that total', () => {
  const year = first('2007-01-01').on('2007-01-03', 'DraftBudget', { on: '2007-01-03', ...content(2007) });
  year.on('2007-01-08', 'NoteFirstBudget', all(kr(20_000_000), '2006-12-20'));
  expect(year.all('BudgetAdopted')).toMatchObject([{ headings: content(2007).headings }]);
});

test('told twice, or of another year’s budget, adds nothing', () => {
  const year = first('2006-12-12', all(kr(20_000_000), '2006-12-12'));
  const { version } = year.process;
  year.on('2006-12-20', 'NoteFirstBudget', all(kr(20_000_000), '2006-12-20'));
  expect(year.process.version).toBe(version);
  const later = new BudgetYear(2008).on('2007-09-01', 'NoteFirstBudget', all(kr(20_000_000), '2006-12-20'));
  expect(later.all('BudgetAdopted')).toEqual([]);
});

test('at another total is a revision by all members, unless the board has revised it since', () => {
  const year = first('2006-12-12', all(kr(20_000_000), '2006-12-12'));
  year.on('2006-12-20', 'NoteFirstBudget', all(kr(18_000_000), '2006-12-20'));
  expect(year.all('BudgetRevised')).toMatchObject([{ revision: 1, totalOre: kr(18_000_000), sharesChanged: true }]);
  const divided = content(2007, kr(18_000_000));
  year.on('2007-02-10', 'ReviseBudget', { totalOre: kr(18_000_000), serving: everybody, content: divided });
  year.on('2007-02-12', 'NoteFirstBudget', all(kr(20_000_000), '2006-12-28'));
  expect(year.all('BudgetRevised')).toHaveLength(2);
});
