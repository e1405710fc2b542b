import type { Answer } from '../../../domain/process/answer';
import { compositionProblems } from '../../../domain/forbund/composition';
import type { Matter } from '../../../domain/forbund/commands';
import { forbund } from '../../../domain/forbund/forbund';
import type { Member } from '../../../domain/formation/plan';
import { kommun } from '../formation/haninge';
import { begun, command, evidence, stateOf, terms } from './haninge';

const tyreso: Member = { ...kommun, id: 'TYR', name: 'Tyresö kommun', covers: ['Tyresö'] };
const join: Matter = { kind: 'ADD_MEMBER', added: tyreso, from: '2009-01-01', region: 'SLL' };
const members = ['HAN', 'LAN', 'FK', 'SLL'];

let commands = 0;
const approve = (matter: Matter, member: string, decidedOn: string) => ({
  ...command(`approve-${(commands += 1)}`, 'Approve', { member, matter }),
  decidedOn,
});
const approvedBy = (turns: ReturnType<typeof begun>, who: readonly string[], matter: Matter): Answer[] =>
  turns.on('2008-06-02', ...who.map((member) => approve(matter, member, '2008-06-01')));
const ids = (turns: ReturnType<typeof begun>): string[] => stateOf(turns).members.map(({ id }) => id);

test('a kommun joins when all members have decided it, from the day they gave', () => {
  const turns = begun();
  approvedBy(turns, members.slice(0, 3), join);
  turns.on('2009-01-02');
  expect(ids(turns)).toEqual(members);
  turns.on('2009-01-02', approve(join, 'SLL', '2008-12-15'));
  expect(turns.of('MatterAdopted')).toMatchObject([{ adoptedOn: '2008-12-15', law: '2007:411' }]);
  expect(ids(turns)).toEqual([...members, 'TYR']);
  expect(stateOf(turns)).toMatchObject({ area: ['Haninge', 'Tyresö'] });
  expect(stateOf(turns).members.find(({ id }) => id === 'SLL')!.covers).toEqual(['Haninge', 'Tyresö']);
  expect(turns.process.names['TYR']).toBe('Tyresö kommun');
  turns.on('2009-08-01');
  expect(turns.started('budget-haninge-2010')!.command.data).toMatchObject({
    basis: { members: expect.arrayContaining([expect.objectContaining({ id: 'TYR' })]) },
  });
});

test('who joins on a later day is a member from that day', () => {
  const turns = begun();
  approvedBy(turns, members, join);
  expect(ids(turns)).toEqual(members);
  turns.on('2009-01-01');
  expect(ids(turns)).toContain('TYR');
});

test('nobody decides twice, nobody in other words, and no board for the members', () => {
  const turns = begun();
  approvedBy(turns, ['HAN'], join);
  const { version } = turns.process;
  expect(turns.on('2008-06-03', { ...approve(join, 'HAN', '2008-06-01'), id: 'again' })).toMatchObject([{ version }]);
  const { region: _, ...plain } = join;
  const differs: Matter = { ...plain, added: { ...tyreso, covers: ['Haninge'] } };
  expect(approvedBy(turns, ['FK'], differs)).toMatchObject([{ refused: 'MATTER_DIFFERS' }]);
  const byBoard = { ...command('board', 'Approve', { matter: join }), decidedOn: '2008-06-01' };
  expect(turns.on('2008-06-03', byBoard)).toMatchObject([{ refused: 'MEMBERS_DECIDE' }]);
  const byKs = { ...command('ks', 'Approve', { member: 'HAN', body: 'KS', matter: join }), decidedOn: '2008-06-01' };
  expect(turns.on('2008-06-03', byKs)).toMatchObject([{ refused: 'NOT_DECIDING_BODY' }]);
});

test.each([
  ['FK', ['FK']],
  ['LAN', ['AF']],
  ['SLL', ['REGION', 'Haninge']],
  ['HAN', ['KOMMUN']],
])('a change that leaves the side of %s without a member is refused (3 §)', (removed, missing) => {
  const leave: Matter = { kind: 'REMOVE_MEMBER', removed, from: '2009-01-01' };
  expect(approvedBy(begun(), ['HAN'], leave)).toMatchObject([{ refused: 'COMPOSITION_BROKEN', details: { missing } }]);
});

test('of two kommuner one may leave, and then the other may not', () => {
  const turns = begun();
  approvedBy(turns, members, { ...join, from: '2008-06-02' });
  const leave = (removed: string): Matter => ({ kind: 'REMOVE_MEMBER', removed, from: '2009-01-01' });
  approvedBy(turns, ids(turns), leave('HAN'));
  expect(approvedBy(turns, ['FK'], leave('TYR'))).toMatchObject([{ refused: 'COMPOSITION_BROKEN' }]);
  turns.on('2009-01-01');
  expect(ids(turns)).toEqual(['LAN', 'FK', 'SLL', 'TYR']);
  expect(stateOf(turns).area).toEqual(['Tyresö']);
});

test('where the kommuner have agreed their shares, one more needs a new agreement (5 §)', () => {
  const split = { kommun: { by: 'WEIGHTS' as const, shares: { HAN: 1 } } };
  const turns = begun({ terms: { ...terms, split } });
  expect(approvedBy(turns, ['HAN'], join)).toMatchObject([{ refused: 'SPLIT_MISSING', details: { side: 'kommun' } }]);
  const agreed = { kommun: { by: 'WEIGHTS' as const, shares: { HAN: 3, TYR: 1 } } };
  approvedBy(turns, members, { ...join, split: agreed });
  turns.on('2009-01-01');
  expect(stateOf(turns).terms.split).toEqual(agreed);
});

test('a kommun outside every region stands in for one since July 2010, not before (5 a §)', () => {
  const gotland: Member = { ...kommun, outsideRegion: true, covers: ['Gotland'] };
  const { members: all } = stateOf(begun());
  const rest = all.filter(({ id }) => id === 'FK' || id === 'LAN');
  const composition = { members: [...rest, gotland], area: ['Gotland'] };
  expect(compositionProblems(composition, { kommunOutsideRegion: true })).toEqual([]);
  expect(compositionProblems(composition, { kommunOutsideRegion: false })).toEqual(['REGION', 'Gotland']);
});

test('a förbund that lacks a member the law requires says so', () =>
  expect(forbund.summary({ ...stateOf(begun()), members: [] }).alerts).toEqual(['COMPOSITION_BROKEN']));

test('a changed charter is in force when all have adopted the same, and its number only rises', () => {
  const turns = begun();
  const charter = { ...stateOf(turns).charter, version: 2, datedOn: '2008-05-01' };
  approvedBy(turns, members, { kind: 'CHANGE_CHARTER', charter });
  expect(stateOf(turns).charter).toEqual(charter);
  const old: Matter = { kind: 'CHANGE_CHARTER', charter: { ...charter, hash: 'b'.repeat(64) } };
  expect(approvedBy(turns, ['HAN'], old)).toMatchObject([{ refused: 'CHARTER_VERSION_KNOWN' }]);
});

describe('C84 fees', () => {
  const fees: Matter = { kind: 'FEES', principles: 'c'.repeat(64), consultedOn: '2008-05-15' };
  test('C84 the board alone cannot decide their principles', () => {
    const alone = { ...command('board', 'Approve', { matter: fees }), decidedOn: '2008-06-01' };
    expect(begun().on('2008-06-02', alone)).toMatchObject([{ refused: 'FEES_DECIDED_BY_MEMBERS' }]);
  });
  test('C84 the members do, all alike, after samråd', () => {
    const turns = begun();
    const hasty: Matter = { ...fees, consultedOn: '2008-06-02' };
    expect(approvedBy(turns, ['FK'], hasty)).toMatchObject([{ refused: 'NOT_CONSULTED' }]);
    approvedBy(turns, members, fees);
    expect(turns.of('FeesDecided')).toMatchObject([{ consultedOn: '2008-05-15', on: '2008-06-01', law: '2007:411' }]);
    expect(stateOf(turns).fees).toEqual({ principles: 'c'.repeat(64), on: '2008-06-01' });
  });
});

describe('C74 debt', () => {
  const propose = (kind: 'GUARANTEE' | 'LOAN' | 'ORDINARY_CREDIT', more: object = {}, reason?: string) => ({
    ...command(`${kind}-${reason ?? ''}`, 'ProposeDebt', { kind, ore: 10_000_000, ...(reason && { reason }) }),
    decidedOn: '2008-06-01',
    ...more,
  });
  test('C74 a guarantee and a loan are refused always, ordinary credit is not', () => {
    const turns = begun();
    expect(
      turns.on('2008-06-02', propose('GUARANTEE'), propose('LOAN'), propose('LOAN', {}, 'no minutes')),
    ).toMatchObject([
      { refused: 'GUARANTEE_FORBIDDEN', details: { law: '2007:411' } },
      { refused: 'LOAN_FORBIDDEN' },
      { refused: 'LOAN_FORBIDDEN' },
    ]);
    turns.on('2008-06-02', propose('ORDINARY_CREDIT'));
    expect(turns.of('CreditTaken')).toMatchObject([{ ore: 10_000_000, decidedOn: '2008-06-01' }]);
    expect(forbund.summary(stateOf(turns)).alerts).toEqual([]);
  });
  test('one that was given all the same is a breach that everybody sees until it is undone (D9)', () => {
    const turns = begun();
    turns.on('2008-06-02', propose('GUARANTEE', { evidence }, 'decided by the board against the law'));
    expect(forbund.summary(stateOf(turns)).alerts).toEqual(['UNLAWFUL_DEBT']);
    turns.on('2008-09-01', { ...command('cure', 'CureDebt', { no: 1 }), decidedOn: '2008-08-30' });
    expect(forbund.summary(stateOf(turns)).alerts).toEqual([]);
  });
});
