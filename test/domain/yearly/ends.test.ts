import { budget } from '../../../domain/budget/budget';
import { contributions } from '../../../domain/contributions/contributions';
import type { AnyDecider } from '../../../domain/decider';
import { followUp } from '../../../domain/follow-up/follow-up';
import { board } from '../../../domain/mandates/mandates';
import { yearEnd } from '../../../domain/year-end/year-end';
import { begin2007 } from '../contributions/haninge';
import { basis } from './haninge';
import { Life } from './life';

const begin: Readonly<Record<string, [AnyDecider, type: string, data: object]>> = {
  budget: [budget, 'BeginBudget', { basis, year: 2008 }],
  contributions: [contributions, 'BeginContributions', begin2007()],
  'follow-up': [followUp, 'BeginFollowUp', { basis, year: 2007 }],
  'year-end': [yearEnd, 'BeginYearEnd', { basis, year: 2006 }],
  board: [board, 'BeginMandates', { basis, office: 'BOARD', term: { from: '2007-01-01', to: '2010-12-31' } }],
};
const kinds = Object.keys(begin);
const told = (type: string, on: string) => ({ id: `${type}-${on}`, type, data: { on }, actor: 'system' });

function begun(kind: string, day = '2007-01-02'): Life<Record<string, unknown>> {
  const [decider, type, data] = begin[kind]!;
  const life = new Life<Record<string, unknown>>(decider, `${kind}-haninge-2007`);
  expect(life.on(day, { id: 'begin', type, data: data as Record<string, unknown>, actor: 'system' })).toEqual([
    undefined,
  ]);
  return life;
}

test('the quarter in progress stays owed in liquidation, and no later one falls due', () => {
  const life = begun('contributions');
  life.on('2007-05-15', told('NoteLiquidation', '2007-05-15'));
  const quarters = life.duties().flatMap(({ kind, about }) => (kind === 'contribution' ? [about['quarter']] : []));
  expect([...new Set(quarters)]).toEqual([1, 2]);
  expect(life.owes('payment-notices').every(({ dueOn }) => dueOn < '2007-05-15')).toBe(true);
});

test('a quarter that begins on the day after the liquidation began is not owed', () => {
  const life = begun('contributions');
  life.on('2007-03-31', told('NoteLiquidation', '2007-03-31'));
  expect(life.owes('contribution').map(({ about }) => about['quarter'])).toEqual([1, 1, 1]);
  life.on('2007-04-02', told('NoteLiquidationAnnulled', '2007-03-31'));
  expect(life.owes('contribution')).toHaveLength(12);
});

test('nobody owes a budget or a follow-up in liquidation, and both are owed again when it is annulled', () => {
  for (const kind of ['budget', 'follow-up']) {
    const life = begun(kind, kind === 'budget' ? '2007-08-01' : '2007-01-02');
    const before = life.duties();
    const day = kind === 'budget' ? '2007-08-02' : '2007-01-03';
    life.on(day, told('NoteLiquidation', day));
    expect(life.duties().filter(({ clockOnly }) => clockOnly !== true)).toEqual([]);
    expect(life.decider.summary(life.state).waitingOn).toEqual([]);
    life.on(day, told('NoteLiquidationAnnulled', day));
    expect(life.duties()).toEqual(before);
  }
});

test('annual report, audit, discharge and seats go on in liquidation', () => {
  for (const kind of ['year-end', 'board']) {
    const life = begun(kind);
    const before = life.duties();
    life.on('2007-01-03', told('NoteLiquidation', '2007-01-03'));
    expect(life.duties()).toEqual(before);
  }
});

test.each(kinds)('nothing is owed in %s when the förbund is dissolved, and nothing wakes it', (kind) => {
  const life = begun(kind);
  life.on('2007-02-01', told('NoteLiquidation', '2007-02-01'));
  life.on('2007-02-02', told('NoteDissolved', '2007-02-02'));
  expect(life.duties()).toEqual([]);
  expect(life.decider.isTerminal(life.state)).toBe(true);
  expect(life.decider.summary(life.state).phase).toBe('ENDED_BY_DISSOLUTION');
  const { version } = life.process;
  expect(life.on('2007-02-03', { ...told('NoteDissolved', '2007-02-02'), id: 'again' })).toEqual([undefined]);
  expect(life.process.version).toBe(version);
});

test.each(kinds)('what the förbund tells twice of its end adds nothing in %s', (kind) => {
  const life = begun(kind);
  life.on('2007-02-01', told('NoteLiquidationAnnulled', '2007-02-01'));
  const before = life.process.version;
  life.on('2007-02-01', told('NoteLiquidation', '2007-02-01'), {
    ...told('NoteLiquidation', '2007-02-01'),
    id: 'another',
  });
  expect(life.process.version).toBe(before + 1);
});
