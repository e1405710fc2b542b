import type { CharterTerms } from '../../../domain/forbund/charter-terms';
import { BudgetYear, content, haninge, kr } from './scene';

const tyreso = { ...haninge.members.find(({ id }) => id === 'HAN')!, id: 'TYR', name: 'Tyresö kommun' };
const basis = { ...haninge, members: [...haninge.members, tyreso] };
const begun = (): BudgetYear => new BudgetYear(2010, basis);

const weights = (shares: Record<string, number>) => ({ kommun: { by: 'WEIGHTS' as const, shares } });
const told = (terms: Partial<CharterTerms>) => ({
  terms: { ...haninge.terms, ...terms },
  ...{ version: 2, from: '2010-01-01' },
});
const threeToOne = told({ split: weights({ HAN: 3, TYR: 1 }) });
const kommuner = (contributions: Readonly<Record<string, number>> | undefined) => [
  contributions?.['HAN'],
  contributions?.['TYR'],
];

test('a draft that goes by the members’ agreement goes by the new one, and is told once', () => {
  const year = begun().on('2009-09-20', 'DraftBudget', { on: '2009-09-20', ...content(2010) });
  expect(kommuner(year.state.draft?.contributions)).toEqual([kr(2_500_000), kr(2_500_000)]);
  year.on('2009-10-12', 'NoteChangedTerms', threeToOne);
  expect(kommuner(year.state.draft?.contributions)).toEqual([kr(3_750_000), kr(1_250_000)]);
  expect(year.state.draft).toMatchObject({ number: 2, on: '2009-10-12', ...content(2010) });
  const { version } = year.process;
  year.on('2009-10-13', 'NoteChangedTerms', threeToOne);
  expect(year.process.version).toBe(version);
});

test('a draft with an agreement of its own keeps it', () => {
  const own = { on: '2009-09-20', ...content(2010), split: weights({ HAN: 1, TYR: 4 }) };
  const year = begun().on('2009-09-20', 'DraftBudget', own).on('2009-10-12', 'NoteChangedTerms', threeToOne);
  expect(year.state.draft).toMatchObject({ number: 1, contributions: { HAN: kr(1_000_000), TYR: kr(4_000_000) } });
});

test('amounts that do not make the total leave the draft as it was, and the next draft is refused until they do', () => {
  const fixed = told({ split: { kommun: { by: 'FIXED', shares: { HAN: kr(3_000_000), TYR: kr(1_000_000) } } } });
  const drafted = { on: '2009-09-20', ...content(2010) };
  const year = begun().on('2009-09-20', 'DraftBudget', drafted).on('2009-10-12', 'NoteChangedTerms', fixed);
  expect(year.state.draft?.number).toBe(1);
  const again = { ...drafted, on: '2009-10-13', ...content(2010, kr(24_000_000)) };
  expect(year.refused(year.ask('2009-10-13', 'DraftBudget', again)).code).toBe('SHARES_DO_NOT_SUM');
  year.on('2009-10-13', 'DraftBudget', { on: '2009-10-13', ...content(2010, kr(16_000_000)) });
  expect(kommuner(year.state.draft?.contributions)).toEqual([kr(3_000_000), kr(1_000_000)]);
});

test('what is adopted stands until it is revised, and a year that is closed hears of nothing', () => {
  const year = begun().prepared();
  year.adopt('2009-11-25');
  year.on('2009-12-01', 'NoteChangedTerms', threeToOne);
  expect(kommuner(year.state.adopted?.contributions)).toEqual([kr(2_500_000), kr(2_500_000)]);
  year.on('2010-02-01', 'DraftBudget', { on: '2010-02-01', ...content(2010) });
  expect(kommuner(year.state.draft?.contributions)).toEqual([kr(3_750_000), kr(1_250_000)]);
  year.until('2011-01-02');
  const { version } = year.process;
  year.on('2011-01-03', 'NoteChangedTerms', told({ hardCap: true }));
  expect(year.process.version).toBe(version);
});
