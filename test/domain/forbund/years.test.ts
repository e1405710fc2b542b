import { forbund } from '../../../domain/forbund/forbund';
import { given } from '../../given';
import { adopted, begun, command, handOver, stateOf, terms } from './haninge';

const opened = (turns: ReturnType<typeof begun>): [unknown, unknown][] =>
  turns.of('ChildOpened').map(({ stream, on }) => [stream, on]);

test('what a new förbund needs at once opens with it, and the rest on its own day', () => {
  const turns = begun();
  expect(opened(turns)).toEqual([
    ['budget-haninge-2007', '2006-12-12'],
    ['contributions-haninge-2007', '2006-12-12'],
    ['auditors-haninge-2007', '2006-12-12'],
  ]);
  turns.on('2007-01-01');
  expect(opened(turns).slice(3)).toEqual([
    ['follow-up-haninge-2007', '2007-01-01'],
    ['board-haninge-2007', '2007-01-01'],
    ['auditors-haninge-2006', '2007-01-01'],
  ]);
  turns.on('2008-01-01');
  expect(opened(turns).slice(6)).toEqual([
    ['budget-haninge-2008', '2007-08-01'],
    ['follow-up-haninge-2008', '2008-01-01'],
    ['year-end-haninge-2007', '2008-01-01'],
  ]);
});

test('C68 auditors formed before their first term hold an interim one; the formation’s appointments are for it', () => {
  const turns = begun();
  turns.on('2007-01-01');
  const data = (stream: string) => turns.started(stream)!.command.data;
  expect(data('auditors-haninge-2006')).toMatchObject({
    office: 'AUDITORS',
    term: { from: '2006-12-12', to: '2006-12-31' },
    appointed: handOver.appointments!.auditors,
  });
  expect(data('auditors-haninge-2007')).toMatchObject({ term: { from: '2007-01-01', to: '2010-12-31' } });
  expect(data('auditors-haninge-2007')).not.toHaveProperty('appointed');
  expect(data('board-haninge-2007')).toMatchObject({
    office: 'BOARD',
    term: { from: '2007-01-01', to: '2010-12-31' },
    appointed: handOver.appointments!.board,
  });
});

test('the next terms open 200 days before they begin', () => {
  const turns = begun();
  turns.on('2010-06-14');
  expect(opened(turns)).not.toContainEqual(['board-haninge-2011', expect.anything()]);
  turns.on('2010-06-15');
  expect(opened(turns).slice(-2)).toEqual([
    ['board-haninge-2011', '2010-06-15'],
    ['auditors-haninge-2011', '2010-06-15'],
  ]);
  expect(turns.started('board-haninge-2011')!.command.data.term).toEqual({ from: '2011-01-01', to: '2014-12-31' });
});

test('a first term that ends two years before the next leaves a gap that everybody sees (A5)', () => {
  const short = { ...terms.board, first: { from: '2007-01-01', to: '2008-12-31' } };
  const turns = begun({ terms: { ...terms, board: short } });
  expect(forbund.summary(stateOf(turns)).alerts).toEqual(['TERM_GAP']);
  turns.on('2010-12-31');
  expect(forbund.summary(stateOf(turns)).alerts).toEqual([]);
});

test('the first budget is the members’ own, and its contributions start as soon as its total is known (23 §)', () => {
  const turns = begun();
  expect(turns.started('budget-haninge-2007')).toMatchObject({
    workflow: 'budget',
    command: {
      id: 'begin:budget-haninge-2007',
      type: 'BeginBudget',
      data: { year: 2007, byMembers: { totalOre: 2_000_000_000, adoptedOn: '2006-12-12' } },
    },
  });
  expect(turns.started('contributions-haninge-2007')!.command.data).toMatchObject({
    totalOre: 2_000_000_000,
    adoptedOn: '2006-12-12',
    contributions: { FK: 1_000_000_000, LAN: 0, SLL: 500_000_000, HAN: 500_000_000 },
    basis: { forbund: 'haninge', formedOn: '2006-12-12', terms, exercise: true },
  });
  turns.on('2007-08-01');
  expect(turns.started('budget-haninge-2008')!.command.data).not.toHaveProperty('byMembers');
});

test('a first budget that the members adopt later starts its contributions then', () => {
  const turns = begun();
  const later = begun({ firstBudgetOre: undefined });
  later.on('2007-01-02');
  expect(later.started('budget-haninge-2007')!.command.data.byMembers).toEqual({});
  expect(later.started('contributions-haninge-2007')).toBeUndefined();
  later.on('2007-01-20', adopted(2007, 0));
  expect(later.started('contributions-haninge-2007')!.command.data.contributions).toEqual(
    turns.started('contributions-haninge-2007')!.command.data.contributions,
  );
});

test('an adopted budget starts contributions and is told to the follow-up; a revision is told to both, once', () => {
  const turns = begun();
  turns.on('2008-01-02', adopted(2008, 0));
  expect(turns.started('contributions-haninge-2008')).toBeDefined();
  turns.on('2008-02-01', adopted(2008, 1, 2_400_000_000));
  const told = turns.effects.filter((effect) => effect.kind === 'tell' && effect.id.includes(':budget:'));
  expect(told.map(({ id }) => id)).toEqual([
    'tell:follow-up-haninge-2008:budget:0',
    'tell:contributions-haninge-2008:budget:1',
    'tell:follow-up-haninge-2008:budget:1',
  ]);
  expect(told.at(1)).toMatchObject({
    command: {
      id: 'forbund-haninge/budget:1',
      type: 'ReviseContributions',
      data: { revision: 1, totalOre: 2_400_000_000 },
    },
  });
  const before = turns.process.version;
  turns.on('2008-02-02', { ...adopted(2008, 1, 2_400_000_000), id: 'again' }, { ...adopted(2008, 0), id: 'late' });
  expect(turns.process.version).toBe(before);
});

test('a year that is started twice is one year, and nobody but the clock starts one', () => {
  const turns = begun();
  const { at } = turns.recorded.at(-1)!.metadata;
  const open = (stream: string) => ({ ...command(stream, 'OpenChild', { stream }), at });
  given(forbund, ...(turns.events as never[]))
    .when(open('budget-haninge-2007') as never)
    .thenNothing();
  expect(forbund.decide(open('budget-haninge-2008') as never, stateOf(turns))).toEqual([]);
  expect(turns.on('2006-12-13', open('budget-haninge-2008'))).toMatchObject([{ refused: 'MalformedCommand' }]);
});

test('a year of before the förbund slept is opened late, on the terms of its own day, and each of them once', () => {
  const turns = begun();
  turns.on('2016-12-30');
  const streams = opened(turns).map(([stream]) => stream);
  expect(new Set(streams).size).toBe(streams.length);
  expect(streams.filter((stream) => String(stream).startsWith('budget-'))).toHaveLength(11);
  expect(turns.recorded.find(({ event }) => event.data.stream === 'budget-haninge-2010')!.metadata.at).toBe(
    new Date('2009-08-01T00:00:00+02:00').getTime(),
  );
  expect(turns.of('ChildOpened').find(({ stream }) => stream === 'budget-haninge-2013')).toMatchObject({
    law: '2011:1517',
  });
});

test('Länsarbetsnämnden becomes Arbetsförmedlingen in 2008, and whatever is open hears of it (P21)', () => {
  const turns = begun();
  turns.on('2007-12-31', command('closed', 'NoteClosed', { stream: 'auditors-haninge-2006', on: '2006-12-31' }));
  expect(stateOf(turns).members.find(({ id }) => id === 'LAN')).toMatchObject({ party: 'LAN' });
  turns.on('2008-01-01');
  expect(stateOf(turns).members.find(({ id }) => id === 'LAN')).toMatchObject({
    party: 'AF',
    name: 'Arbetsförmedlingen',
    before: [{ party: 'LAN', name: 'Länsarbetsnämnden', until: '2008-01-01' }],
  });
  expect(turns.of('MemberSucceeded')).toMatchObject([{ predecessor: 'LAN', law: '2007:411', from: '2008-01-01' }]);
  const told = turns.effects.filter((effect) => effect.kind === 'tell');
  expect(told.map(({ stream }) => stream)).toEqual(
    expect.arrayContaining(['budget-haninge-2008', 'board-haninge-2007', 'contributions-haninge-2007']),
  );
  expect(told.map(({ stream }) => stream)).not.toContain('auditors-haninge-2006');
  expect(turns.process.names['LAN']).toBe('Arbetsförmedlingen');
  expect(turns.started('year-end-haninge-2007')!.command.data).toMatchObject({
    basis: { members: expect.arrayContaining([expect.objectContaining({ id: 'LAN', party: 'AF' })]) },
  });
});

test('no more than one year or term of a kind is ahead', () => {
  const turns = begun();
  turns.on('2026-11-22');
  const ahead = forbund.duties(stateOf(turns)).filter(({ clockOnly }) => clockOnly);
  expect(ahead.map(({ kind }) => kind).sort()).toEqual([
    'open-auditors',
    'open-board',
    'open-budget',
    'open-follow-up',
    'open-year-end',
  ]);
});
