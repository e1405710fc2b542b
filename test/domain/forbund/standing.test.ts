import type { Command } from '../../../domain/command';
import type { Matter } from '../../../domain/forbund/commands';
import { defaultEnds, type EndTerms } from '../../../domain/forbund/end-terms';
import { v1 } from '../formation/haninge';
import type { TurnsOf } from '../turns';
import { adopted, begun, command, evidence, handOver, terms } from './haninge';

const members = ['HAN', 'LAN', 'FK', 'SLL'];
const contributions = 'contributions-haninge-2008';

let times = 0;
const notice = (member: string, receivedOn: string): Command => ({
  ...command(`notice-${(times += 1)}`, 'GiveNotice', { member }),
  ...{ decidedOn: receivedOn, evidence },
});
const told = (type: string, data: Record<string, unknown>): Command => ({
  ...{ id: `told-${(times += 1)}`, type, data },
  actor: 'system',
});
const han = { stream: 'withdrawal-haninge-HAN-1', member: 'HAN' };
const approvals = (matter: Matter, decidedOn: string): Command[] =>
  members.map((member) => ({
    ...command(`approve-${(times += 1)}`, 'Approve', { member, matter }),
    decidedOn,
  }));

/** In its second year, with that year's budget. */
function inItsYears(ends: Partial<EndTerms> = {}): TurnsOf {
  const turns = begun({ terms: { ...terms, ends: { ...defaultEnds, ...ends } } });
  turns.on('2008-01-02', adopted(2008, 0));
  return turns;
}

/** What one process has been told of how the förbund stands: its members, and through which day that is certain. */
const toldOf = (turns: TurnsOf, stream: string): unknown[] =>
  turns.effects.flatMap((one) => {
    if (one.kind !== 'tell' || one.stream !== stream || one.command.type !== 'NoteStanding') return [];
    const {
      members: some,
      certainUntil,
      on,
    } = one.command.data as {
      members: readonly { id: string }[];
      certainUntil?: string;
      on: string;
    };
    return [[on, some.map(({ id }) => id), certainUntil]];
  });

test('when a notice is given, all that asks something of the members is told through which day it is certain who they are', () => {
  const turns = inItsYears();
  turns.on('2008-03-17', notice('HAN', '2008-03-15'));
  for (const stream of [contributions, 'follow-up-haninge-2008', 'year-end-haninge-2007', 'board-haninge-2007']) {
    expect(toldOf(turns, stream)).toEqual([['2008-03-15', members, '2011-03-15']]);
  }
  expect(toldOf(turns, 'withdrawal-haninge-HAN-1')).toEqual([]);
});

test('what is begun while a notice runs knows its last day', () => {
  const turns = inItsYears();
  turns.on('2008-03-17', notice('HAN', '2008-03-15'));
  turns.on('2008-08-02');
  expect(turns.started('budget-haninge-2009')?.command.data).toMatchObject({ basis: { certainUntil: '2011-03-15' } });
});

test('of two notices the one that runs out first says what is certain, and when it is taken back the other does', () => {
  const turns = inItsYears();
  turns.on('2008-03-17', notice('HAN', '2008-03-15'));
  turns.on('2008-05-02', notice('SLL', '2008-05-01'));
  turns.on('2008-06-02', told('NoteNoticeRevoked', { ...han, on: '2008-06-01' }));
  expect(toldOf(turns, contributions)).toEqual([
    ['2008-03-15', members, '2011-03-15'],
    ['2008-05-01', members, '2011-03-15'],
    ['2008-06-01', members, '2011-05-01'],
  ]);
});

test('where the others go on, they are told once: that the member has left, and that nothing is uncertain any more', () => {
  const turns = inItsYears({ effect: 'CONTINUE_IF_PARTIES_REMAIN', noticeMonths: 4 });
  turns.on('2008-03-17', notice('HAN', '2008-03-15'));
  const charter = { ...v1, version: 2, hash: 'b'.repeat(64) };
  turns.on('2008-07-16', told('NoteNoticeExpired', { ...han, on: '2008-07-15', outcome: 'CONTINUES', charter }));
  expect(toldOf(turns, contributions)).toEqual([
    ['2008-03-15', members, '2008-07-15'],
    ['2008-07-16', ['LAN', 'FK', 'SLL'], undefined],
  ]);
});

test('in liquidation nobody is told: whose notice runs out then changes nothing', () => {
  const turns = inItsYears({ noticeMonths: 4 });
  turns.on('2008-03-17', notice('HAN', '2008-03-15'), notice('SLL', '2008-03-16'));
  turns.on('2008-07-16', told('NoteNoticeExpired', { ...han, on: '2008-07-15', outcome: 'LIQUIDATION' }));
  const before = toldOf(turns, contributions).length;
  const sll = { stream: 'withdrawal-haninge-SLL-1', member: 'SLL' };
  turns.on('2008-07-17', told('NoteNoticeExpired', { ...sll, on: '2008-07-16', outcome: 'LIQUIDATION' }));
  expect(toldOf(turns, contributions)).toHaveLength(before);
});

test('who is a member from a day to come is uncertain after the day before it', () => {
  const turns = inItsYears();
  const tyr = {
    ...handOver.members[0]!,
    id: 'TYR',
    party: 'KOMMUN' as const,
    name: 'Tyresö kommun',
    covers: ['Tyresö'],
  };
  const matter: Matter = { kind: 'ADD_MEMBER', added: tyr, from: '2008-07-01', region: 'SLL' };
  turns.on('2008-03-02', ...approvals(matter, '2008-03-01'));
  turns.on('2008-07-02');
  expect(toldOf(turns, contributions)).toEqual([
    ['2008-03-01', members, '2008-06-30'],
    ['2008-07-01', [...members, 'TYR'], undefined],
  ]);
});

test('the charter’s own last day is the last that is certain', () => {
  const turns = inItsYears({ sunsetOn: '2009-06-30' });
  expect(turns.started(contributions)?.command.data).toMatchObject({ basis: { certainUntil: '2009-06-30' } });
});
