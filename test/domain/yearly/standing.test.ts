import { budget } from '../../../domain/budget/budget';
import type { Begun as Budget } from '../../../domain/budget/state';
import { contributions } from '../../../domain/contributions/contributions';
import type { AnyDecider } from '../../../domain/decider';
import type { Basis } from '../../../domain/forbund/basis';
import { auditors, board } from '../../../domain/mandates/mandates';
import type { Begun as Mandates } from '../../../domain/mandates/state';
import { wakeAt } from '../../../domain/process/due';
import { undecided, type YearEndStarted } from '../../../domain/year-end/state';
import { yearEnd } from '../../../domain/year-end/year-end';
import { begin2007, haninge, mkr } from '../contributions/haninge';
import { basis, members } from './haninge';
import { Life } from './life';

let times = 0;
const told = (type: string, data: Record<string, unknown>) => ({
  ...{ id: `told-${(times += 1)}`, type, data },
  actor: 'system',
});
const without = (id: string): Basis['members'] => basis.members.filter((member) => member.id !== id);
const gone = (id: string, on: string) => told('NoteStanding', { members: without(id), on });

function begun<State>([decider, type, data]: [AnyDecider, string, object], day: string): Life<State> {
  const life = new Life<State>(decider, 'a-process-of-haninge');
  expect(life.on(day, told(type, data as Record<string, unknown>))).toEqual([undefined]);
  return life;
}

const term = { from: '2007-01-01', to: '2010-12-31' };
const mandates = (office: 'BOARD' | 'AUDITORS', day = '2006-12-01') =>
  begun<Mandates>([office === 'BOARD' ? board : auditors, 'BeginMandates', { basis, office, term }], day);

describe('a notice runs out on 15 March 2007, and nobody is awake from February to June', () => {
  const asleep = () => {
    const terms = begin2007({ basis: { ...haninge, certainUntil: '2007-03-15' } });
    const life = begun([contributions, 'BeginContributions', terms], '2006-12-12');
    life.on('2007-02-20');
    life.on('2007-06-20');
    return life;
  };
  const days = (life: Life<unknown>): string[] => life.events.map(({ metadata: { at } }) => new Date(at).toISOString());
  test('what fell due by its last day is recorded, and nothing of a later day', () => {
    const life = asleep();
    expect(life.dataOf('InstalmentOverdue')).toHaveLength(3);
    expect(days(life).filter((day) => day > '2007-03-16')).toEqual([]);
    expect(wakeAt(contributions, life.process)).toBeUndefined();
  });
  test('told of the liquidation, it asks nobody for a quarter that begins after it', () => {
    const life = asleep();
    life.on('2007-06-20', told('NoteLiquidation', { on: '2007-03-15' }));
    expect(life.dataOf('InstalmentOverdue').map(({ dueOn }) => dueOn)).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/^2007-0[3-9]/)]),
    );
    expect(life.owes('contribution').map(({ about }) => about.quarter)).toEqual([1, 1, 1]);
  });
  test('told that the others go on without the member, it asks them for what fell due meanwhile, and not the one that has left', () => {
    const life = asleep();
    const members = haninge.members.filter(({ id }) => id !== 'HAN');
    life.on('2007-06-20', told('NoteStanding', { members, on: '2007-03-16' }));
    const late = life.dataOf('InstalmentOverdue').map(({ instalment }) => instalment);
    expect(late).toEqual(['FK-1', 'SLL-1', 'HAN-1', 'FK-2', 'SLL-2']);
    expect(wakeAt(contributions, life.process)).toBeDefined();
  });
});

test('one that has left owes no quarter that begins after it, and still what it owed before', () => {
  const life = begun([contributions, 'BeginContributions', begin2007()], '2006-12-12');
  life.on('2007-03-16', gone('HAN', '2007-03-16'));
  const quarters = (member: string) =>
    life.owes('contribution').flatMap(({ owedBy, about }) => (owedBy === member ? [about.quarter] : []));
  expect([quarters('HAN'), quarters('SLL')]).toEqual([[1], [1, 2, 3, 4]]);
});

test('a revised budget leaves alone what one that has left has paid', () => {
  const life = begun<{ instalments: readonly { id: string; ore: number }[] }>(
    [contributions, 'BeginContributions', begin2007()],
    '2006-12-12',
  );
  life.on('2007-03-16', gone('HAN', '2007-03-16'));
  const revised = { revision: 1, totalOre: 20 * mkr, adoptedOn: '2007-04-01' };
  const shares = { FK: 10 * mkr, LAN: 0, SLL: 10 * mkr };
  life.on('2007-04-02', told('ReviseContributions', { ...revised, contributions: shares }));
  const of = (member: string) => life.state.instalments.filter(({ id }) => id.startsWith(`${member}-`));
  expect(of('HAN').map(({ ore }) => ore)).toEqual(Array(4).fill(1.25 * mkr));
  expect(of('SLL').reduce((sum, { ore }) => sum + ore, 0)).toBe(10 * mkr);
});

test('samråd is held with those that are members, and the budget is shared by them', () => {
  const life = begun<Budget>([budget, 'BeginBudget', { basis, year: 2008 }], '2007-08-01');
  life.on('2007-09-01', gone('SLL', '2007-09-01'));
  expect(life.owes('budget-samrad-invite').map(({ about }) => about.members)).toEqual([['HAN', 'LAN', 'FK']]);
});

test('a member that joins while the budget is prepared is invited to the samråd', () => {
  const life = begun<Budget>([budget, 'BeginBudget', { basis, year: 2008 }], '2007-08-01');
  const tyr = { ...basis.members[0]!, id: 'TYR', name: 'Tyresö kommun', covers: ['Tyresö'] };
  life.on('2007-09-01', told('NoteStanding', { members: [...basis.members, tyr], on: '2007-09-01' }));
  expect(life.owes('budget-samrad-invite').map(({ about }) => about.members)).toEqual([[...members, 'TYR']]);
  expect(life.process.names).toMatchObject({ TYR: 'Tyresö kommun' });
});

test('one that has left is not waited for with its discharge', () => {
  const life = begun<YearEndStarted>([yearEnd, 'BeginYearEnd', { basis, year: 2006 }], '2007-01-02');
  expect(undecided(life.state)).toEqual(members);
  life.on('2007-01-03', gone('HAN', '2007-01-03'));
  expect(undecided(life.state)).toEqual(['LAN', 'FK', 'SLL']);
});

describe('seats', () => {
  test('go with the member that leaves, and nobody is asked to fill them', () => {
    const life = mandates('BOARD');
    life.on('2007-03-16', gone('HAN', '2007-03-16'));
    expect(life.state.seats.filter(({ member }) => member === 'HAN')).toEqual([]);
    expect(life.duties().filter(({ owedBy }) => owedBy === 'HAN')).toEqual([]);
  });
  test('of one that joins in the term are to be filled within 90 days, as those that somebody has left', () => {
    const life = mandates('BOARD', '2006-12-01');
    const tyr = { ...basis.members[0]!, id: 'TYR', name: 'Tyresö kommun', covers: ['Tyresö'] };
    life.on('2007-06-01', told('NoteStanding', { members: [...basis.members, tyr], on: '2007-06-01' }));
    const vacancies = life.owes('fill-vacancy').filter(({ owedBy }) => owedBy === 'TYR');
    expect(vacancies.map(({ dueOn }) => dueOn)).toEqual(Array(4).fill('2007-08-30'));
  });
  test('the state side’s common auditor stays when the one that answers for the account leaves', () => {
    const life = mandates('AUDITORS');
    const owners = () => [...new Set(life.state.seats.map(({ member }) => member))];
    expect(owners()).toEqual(['HAN', 'FK', 'SLL']);
    life.on('2007-03-16', gone('FK', '2007-03-16'));
    expect(owners()).toEqual(['HAN', 'LAN', 'SLL']);
  });
});

test('what is told twice, or when the process is over, adds nothing', () => {
  const life = mandates('BOARD');
  life.on('2007-03-16', gone('HAN', '2007-03-16'));
  const { version } = life.process;
  expect(life.on('2007-03-16', gone('HAN', '2007-03-16'))).toEqual([undefined]);
  expect(life.process.version).toBe(version);
  life.on('2011-01-02', told('NoteStanding', { members: basis.members, on: '2011-01-02' }));
  expect(life.types().filter((type) => type === 'StandingNoted')).toHaveLength(1);
});
