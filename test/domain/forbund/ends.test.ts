import type { Command } from '../../../domain/command';
import type { EndTerms } from '../../../domain/forbund/end-terms';
import { defaultEnds } from '../../../domain/forbund/end-terms';
import { forbund } from '../../../domain/forbund/forbund';
import type { Matter } from '../../../domain/forbund/commands';
import type { TurnsOf } from '../turns';
import { v1 } from '../formation/haninge';
import { adopted, begun, command, evidence, handOver, stateOf, terms } from './haninge';

const members = ['HAN', 'LAN', 'FK', 'SLL'];
const withdrawal = 'withdrawal-haninge-HAN-1';
const liquidation = 'liquidation-haninge';
const v2 = { ...v1, version: 2, hash: 'b'.repeat(64) };

const withEnds = (ends: Partial<EndTerms> = {}) => begun({ terms: { ...terms, ends: { ...defaultEnds, ...ends } } });

let times = 0;
const notice = (member: string, receivedOn: string, rest: Partial<Command> = {}): Command => ({
  ...command(`notice-${(times += 1)}`, 'GiveNotice', { member }),
  decidedOn: receivedOn,
  evidence,
  ...rest,
});
const told = (type: string, data: Record<string, unknown>): Command => ({
  id: `told-${(times += 1)}`,
  type,
  data,
  actor: 'system',
});
const ranOut = (on: string, outcome = 'LIQUIDATION', rest: object = {}): Command =>
  told('NoteNoticeExpired', { stream: withdrawal, member: 'HAN', on, outcome, ...rest });
const approve = (matter: Matter, member: string, decidedOn: string): Command => ({
  ...command(`approve-${(times += 1)}`, 'Approve', { member, matter }),
  decidedOn,
});
const tellsOf = (turns: TurnsOf, type: string): string[] =>
  turns.effects.flatMap((one) => (one.kind === 'tell' && one.command.type === type ? [one.stream] : []));
const opened = (turns: TurnsOf): string[] => turns.of('ChildOpened').map(({ stream }) => String(stream));

function underNotice(ends: Partial<EndTerms> = {}): TurnsOf {
  const turns = withEnds(ends);
  turns.on('2008-01-02', adopted(2008, 0));
  expect(turns.on('2008-03-17', notice('HAN', '2008-03-15'))).toMatchObject([{ stream: 'forbund-haninge' }]);
  return turns;
}

function inLiquidation(): TurnsOf {
  const turns = underNotice();
  turns.on('2011-01-10', adopted(2011, 0));
  turns.on('2011-03-16', ranOut('2011-03-15'));
  return turns;
}

test('C78 a notice received on 2008-03-15 runs three years, to the end of 2011-03-15, and then the förbund is in liquidation', () => {
  const turns = underNotice();
  expect(turns.of('NoticeGiven')).toMatchObject([
    { member: 'HAN', receivedOn: '2008-03-15', expiresOn: '2011-03-15', effect: 'DISSOLVE', stateMember: false },
  ]);
  expect(turns.started(withdrawal)?.command).toMatchObject({
    type: 'BeginWithdrawal',
    data: { notice: { no: 1, expiresOn: '2011-03-15', charterVersion: 1, evidence } },
  });
  expect(forbund.summary(turns.process.state as never).phase).toBe('UNDER_NOTICE');
  turns.on('2011-03-16', ranOut('2011-03-15'));
  expect(turns.of('LiquidationEntered')).toMatchObject([
    { stream: liquidation, enteredOn: '2011-03-15', trigger: 'WITHDRAWAL', withdrawing: ['HAN'] },
  ]);
  expect(forbund.summary(turns.process.state as never).phase).toBe('LIQUIDATION');
});

test('a notice of 29 February runs to 28 February three years later', () => {
  const turns = withEnds();
  turns.on('2008-03-03', notice('HAN', '2008-02-29'));
  expect(turns.of('NoticeGiven')).toMatchObject([{ expiresOn: '2011-02-28' }]);
});

test('a charter with a shorter time has a shorter notice', () => {
  const turns = withEnds({ noticeMonths: 18 });
  turns.on('2008-03-03', notice('HAN', '2008-03-01'));
  expect(turns.of('NoticeGiven')).toMatchObject([{ expiresOn: '2009-09-01' }]);
});

test('a charter with a longer time than the law’s has the law’s', () => {
  const turns = withEnds({ noticeMonths: 60 });
  turns.on('2008-03-03', notice('HAN', '2008-03-01'));
  expect(turns.of('NoticeGiven')).toMatchObject([{ expiresOn: '2011-03-01' }]);
});

test('Försäkringskassan may give notice, and people are warned of it', () => {
  const turns = withEnds();
  turns.on('2008-03-03', notice('FK', '2008-03-01'));
  expect(turns.of('NoticeGiven')).toMatchObject([{ member: 'FK', stateMember: true }]);
  expect(forbund.summary(turns.process.state as never).alerts).toContain('STATE_MEMBER_WITHDRAWS');
});

test('a notice is refused by a stranger, twice by the same member, of a day before it was one, and without a document', () => {
  const turns = underNotice();
  const { version } = turns.process;
  const asked: [Command, string][] = [
    [notice('TYR', '2008-03-15'), 'UNKNOWN_MEMBER'],
    [notice('HAN', '2008-03-16'), 'NOTICE_RUNNING'],
    [notice('SLL', '2006-12-11'), 'NOTICE_BEFORE_MEMBERSHIP'],
    [notice('SLL', '2008-04-02'), 'DECIDED_IN_FUTURE'],
    [{ ...notice('SLL', '2008-03-15'), evidence: undefined! }, 'EVIDENCE_REQUIRED'],
    [{ ...notice('SLL', '2008-03-15'), decidedOn: undefined! }, 'DECIDED_ON_MISSING'],
  ];
  for (const [one, code] of asked) expect(turns.on('2008-04-01', one)).toMatchObject([{ refused: code }]);
  expect(turns.process.version).toBe(version);
});

test('the same notice again is the same notice', () => {
  const turns = underNotice();
  const { version } = turns.process;
  expect(turns.on('2008-04-01', notice('HAN', '2008-03-15'))).toMatchObject([{ version }]);
});

test('two members may be under notice, each to its own day', () => {
  const turns = underNotice();
  turns.on('2009-01-12', notice('SLL', '2009-01-10'));
  expect(turns.of('NoticeGiven').map(({ expiresOn }) => expiresOn)).toEqual(['2011-03-15', '2012-01-10']);
  turns.on('2011-03-16', ranOut('2011-03-15'));
  turns.on(
    '2012-01-11',
    told('NoteNoticeExpired', {
      stream: 'withdrawal-haninge-SLL-1',
      member: 'SLL',
      on: '2012-01-10',
      outcome: 'LIQUIDATION',
    }),
  );
  expect(turns.of('LiquidationEntered')).toHaveLength(1);
});

test('all else goes on while a notice runs', () => {
  const turns = underNotice();
  turns.on('2010-01-02');
  expect(opened(turns)).toEqual(expect.arrayContaining(['budget-haninge-2010', 'year-end-haninge-2009']));
});

test('in liquidation no budget and no follow-up is opened, but year-ends are', () => {
  const turns = inLiquidation();
  turns.on('2013-01-02');
  expect(opened(turns).filter((stream) => /^(budget|follow-up|contributions)-haninge-201[2-9]/.test(stream))).toEqual(
    [],
  );
  expect(opened(turns)).toEqual(expect.arrayContaining(['year-end-haninge-2011', 'year-end-haninge-2012']));
});

test('every process that is open is told of the liquidation, once', () => {
  const turns = inLiquidation();
  const streams = tellsOf(turns, 'NoteLiquidation');
  expect(streams).toEqual(expect.arrayContaining(['contributions-haninge-2011', 'board-haninge-2011', withdrawal]));
  expect(streams).not.toContain(liquidation);
  expect(new Set(streams).size).toBe(streams.length);
});

test('the liquidation shares inside a side by the contributions of the year it began in', () => {
  const turns = inLiquidation();
  expect(turns.started(liquidation)?.command).toMatchObject({
    type: 'BeginLiquidation',
    data: { no: 1, trigger: 'WITHDRAWAL', weights: { FK: 1_000_000_000, HAN: 500_000_000 } },
  });
});

test('C79 the members agree, and the förbund is in liquidation without any notice, on the day they gave', () => {
  const turns = withEnds();
  const matter: Matter = { kind: 'LIQUIDATE', from: '2009-07-01' };
  turns.on('2009-03-02', ...members.slice(0, 3).map((member) => approve(matter, member, '2009-03-01')));
  turns.on('2009-08-03');
  expect(turns.of('LiquidationEntered')).toEqual([]);
  turns.on('2009-08-03', approve(matter, 'SLL', '2009-06-01'));
  expect(turns.of('LiquidationEntered')).toMatchObject([{ enteredOn: '2009-07-01', trigger: 'AGREEMENT' }]);
});

test('C79 without a day of its own it begins when the last of the members has agreed', () => {
  const turns = withEnds();
  const days = ['2009-03-01', '2009-05-20', '2009-04-01', '2009-03-15'];
  turns.on('2009-06-01', ...members.map((member, index) => approve({ kind: 'LIQUIDATE' }, member, days[index]!)));
  expect(turns.of('LiquidationEntered')).toMatchObject([{ enteredOn: '2009-05-20', trigger: 'AGREEMENT' }]);
  expect(turns.of('NoticeGiven')).toEqual([]);
});

test('an agreement on liquidation is refused of a day before its decision, and in liquidation', () => {
  const turns = withEnds();
  expect(turns.on('2009-03-02', approve({ kind: 'LIQUIDATE', from: '2009-02-01' }, 'HAN', '2009-03-01'))).toMatchObject(
    [{ refused: 'LIQUIDATION_BEFORE_DECISION' }],
  );
  expect(inLiquidation().on('2011-04-01', approve({ kind: 'LIQUIDATE' }, 'HAN', '2011-04-01'))).toMatchObject([
    { refused: 'IN_LIQUIDATION' },
  ]);
});

test('a charter with a last day ends the förbund when that day is over', () => {
  const turns = withEnds({ sunsetOn: '2010-12-31' });
  turns.on('2010-12-31');
  expect(turns.of('LiquidationEntered')).toEqual([]);
  turns.on('2011-01-01');
  expect(turns.of('LiquidationEntered')).toMatchObject([{ enteredOn: '2010-12-31', trigger: 'TIME_RUN_OUT' }]);
});

test('the board may find 3 § broken only where it is', () => {
  const enter = (on: string): Command => ({
    ...command(`enter-${on}`, 'EnterLiquidation', { trigger: 'COMPOSITION_BROKEN' }),
    decidedOn: on,
    evidence,
  });
  expect(withEnds().on('2009-03-02', enter('2009-03-01'))).toMatchObject([{ refused: 'COMPOSITION_WHOLE' }]);
  const broken = begun({ members: handOver.members.filter(({ id }) => id !== 'SLL') });
  broken.on('2009-03-02', enter('2009-03-01'));
  expect(broken.of('LiquidationEntered')).toMatchObject([{ enteredOn: '2009-03-01', trigger: 'COMPOSITION_BROKEN' }]);
});

test('where all who remain decided in time, the member leaves and the others go on under the new charter', () => {
  const turns = underNotice({ effect: 'CONTINUE_IF_PARTIES_REMAIN' });
  turns.on('2011-03-16', ranOut('2011-03-15', 'CONTINUES', { charter: v2 }));
  expect(turns.of('MemberRemoved')).toMatchObject([{ removed: 'HAN', from: '2011-03-16' }]);
  expect(turns.of('CharterChanged')).toMatchObject([{ on: '2011-03-16', charter: { version: 2 } }]);
  expect(turns.of('LiquidationEntered')).toEqual([]);
  expect(stateOf(turns).members.map(({ id }) => id)).toEqual(
    ['LAN', 'FK', 'SLL'].sort((a, b) => members.indexOf(a) - members.indexOf(b)),
  );
});

test('a continuation decided in time and recorded late calls the liquidation off when nothing is distributed', () => {
  const turns = inLiquidation();
  const continued = told('NoteContinued', { stream: withdrawal, member: 'HAN', on: '2011-03-15', charter: v2 });
  turns.on('2011-05-02', continued);
  expect(tellsOf(turns, 'AnnulLiquidation')).toEqual([liquidation]);
  turns.on('2011-05-03', told('NoteAnnulled', { stream: liquidation, on: '2011-03-15' }));
  expect(turns.of('LiquidationCalledOff')).toHaveLength(1);
  expect(turns.of('MemberRemoved')).toMatchObject([{ removed: 'HAN', from: '2011-03-16' }]);
  expect(tellsOf(turns, 'NoteLiquidationAnnulled')).toContain('contributions-haninge-2011');
  expect(forbund.summary(turns.process.state as never).phase).toBe('OPERATING');
});

test('a consent of all to the revocation, given in time and recorded late, calls the liquidation off, and the member stays', () => {
  const turns = inLiquidation();
  const revoked = told('NoteNoticeRevoked', { stream: withdrawal, member: 'HAN', on: '2011-03-15' });
  turns.on('2011-05-02', revoked);
  expect(tellsOf(turns, 'AnnulLiquidation')).toEqual([liquidation]);
  turns.on('2011-05-03', told('NoteAnnulled', { stream: liquidation, on: '2011-03-15' }));
  expect(turns.of('LiquidationCalledOff')).toHaveLength(1);
  expect([turns.of('MemberRemoved'), turns.of('LiquidationEntered')]).toMatchObject([[], [{ no: 1 }]]);
  expect(forbund.summary(turns.process.state as never).phase).toBe('OPERATING');
});

test('a member whose own notice has run out is none of those who remain at another’s', () => {
  const turns = underNotice();
  turns.on('2008-04-01', notice('SLL', '2008-03-20'));
  turns.on('2011-03-16', ranOut('2011-03-15'));
  const noted = turns.effects.flatMap((one) =>
    one.kind === 'tell' && one.command.type === 'NoteMembers' ? [[one.stream, one.command.data] as const] : [],
  );
  const ids = ({ members: some }: { members?: readonly { id: string }[] }) => some?.map(({ id }) => id);
  expect(noted.map(([stream, data]) => [stream, ids(data), data.leaving])).toEqual([
    // When the other notice is given, and when the own one has run out.
    [withdrawal, members, undefined],
    [withdrawal, members, undefined],
    ['withdrawal-haninge-SLL-1', ['LAN', 'FK', 'SLL'], undefined],
  ]);
  expect(turns.started('withdrawal-haninge-SLL-1')?.command.data).toMatchObject({ leaving: ['HAN'] });
});

test('a state member’s notice names the instruction that obliges it, where there is one that day, and the charter’s clause', () => {
  const paragraphs = [{ number: '14', heading: 'Utträde', hash: 'c'.repeat(64) }];
  const turns = begun({ charter: { ...v1, paragraphs } });
  turns.on('2024-03-04', notice('FK', '2024-03-01'), notice('LAN', '2008-01-10'));
  const [fk, lan] = turns.of('NoticeGiven');
  expect(fk).toMatchObject({ instruction: { sfs: '2009:1174', paragraph: '5 §' }, clause: '14' });
  expect(lan).toMatchObject({ stateMember: true, clause: '14' });
  expect(lan).not.toHaveProperty('instruction');
  expect(turns.started('withdrawal-haninge-FK-1')?.command.data).toMatchObject({
    notice: { instruction: fk!.instruction },
  });
});

test('where another notice ran out meanwhile, the liquidation that is called off is followed by one of its own', () => {
  const turns = underNotice();
  turns.on('2008-04-01', notice('SLL', '2008-03-20'));
  turns.on('2011-03-16', ranOut('2011-03-15'));
  const sll = { stream: 'withdrawal-haninge-SLL-1', member: 'SLL', on: '2011-03-20', outcome: 'LIQUIDATION' };
  turns.on('2011-03-21', told('NoteNoticeExpired', sll));
  turns.on('2011-05-02', told('NoteContinued', { stream: withdrawal, member: 'HAN', on: '2011-03-15', charter: v2 }));
  turns.on('2011-05-03', told('NoteAnnulled', { stream: liquidation, on: '2011-03-15' }));
  expect(turns.of('LiquidationEntered')).toMatchObject([
    { stream: liquidation, enteredOn: '2011-03-15' },
    { stream: `${liquidation}--2`, no: 2, enteredOn: '2011-03-20', withdrawing: ['SLL'] },
  ]);
});

test('a revoked notice leaves everything as it was', () => {
  const turns = underNotice();
  turns.on('2009-01-02', told('NoteNoticeRevoked', { stream: withdrawal, member: 'HAN', on: '2009-01-01' }));
  expect(turns.of('NoticeWithdrawn')).toHaveLength(1);
  turns.on('2011-03-16', ranOut('2011-03-15'));
  expect(turns.of('LiquidationEntered')).toEqual([]);
  expect(turns.on('2011-04-01', notice('HAN', '2011-04-01'))).toMatchObject([{ stream: 'forbund-haninge' }]);
  expect(opened(turns)).toContain('withdrawal-haninge-HAN-2');
});

test('C81 the förbund is dissolved when the liquidation says so, owes nothing more, and all that is open is told', () => {
  const turns = inLiquidation();
  turns.on('2011-10-01', told('NoteDistributed', { stream: liquidation, on: '2011-09-30' }));
  expect(tellsOf(turns, 'NoteDistributed')).toEqual([withdrawal]);
  turns.on('2012-02-01', told('NoteDissolved', { stream: liquidation, on: '2012-01-31' }));
  expect(turns.of('ForbundDissolved')).toMatchObject([{ on: '2012-01-31' }]);
  expect(forbund.duties(turns.process.state as never)).toEqual([]);
  expect(tellsOf(turns, 'NoteDissolved')).toEqual(expect.arrayContaining(['board-haninge-2011']));
  expect(forbund.isTerminal(turns.process.state as never)).toBe(false);
  turns.on('2012-05-01', told('NoteClosed', { stream: liquidation, on: '2012-04-30' }));
  expect(forbund.isTerminal(turns.process.state as never)).toBe(true);
});

test('in liquidation nobody joins, nobody gives notice and no activity begins', () => {
  const turns = inLiquidation();
  const raise = { ...command('insats', 'RaiseInsats', { title: 'Nya Vyer' }), decidedOn: '2011-04-01' };
  expect(turns.on('2011-04-02', raise)).toMatchObject([{ refused: 'IN_LIQUIDATION' }]);
  expect(turns.on('2011-04-02', notice('SLL', '2011-04-01'))).toMatchObject([{ refused: 'IN_LIQUIDATION' }]);
});

test('an activity and a dispute are raised with numbers of their own, the same one once', () => {
  const turns = withEnds({ disputes: 'ARBITRATION' });
  const raise = (id: string, title: string): Command => ({
    ...command(id, 'RaiseInsats', { title }),
    decidedOn: '2008-01-15',
  });
  turns.on('2008-01-16', raise('a', 'Nya Vyer'), raise('b', 'Fyren'), raise('c', 'Nya Vyer'));
  expect(turns.of('InsatsRaised').map(({ stream }) => stream)).toEqual(['insats-haninge-1', 'insats-haninge-2']);
  expect(turns.started('insats-haninge-2')?.command).toMatchObject({
    type: 'BeginInsats',
    data: { owner: 'forbund-haninge', no: 2, title: 'Fyren', neededOn: '2008-01-15' },
  });
  const dispute = { ...command('d', 'RaiseDispute', { member: 'HAN', subject: 'Bidrag' }), decidedOn: '2008-01-15' };
  const between = { ...command('e', 'RaiseDispute', { member: 'HAN', subject: 'Bidrag', against: 'SLL' }) };
  expect(turns.on('2008-01-17', { ...between, decidedOn: '2008-01-15' })).toMatchObject([
    { refused: 'MEMBER_AGAINST_MEMBER' },
  ]);
  turns.on('2008-01-17', dispute);
  expect(turns.started('dispute-haninge-1')?.command).toMatchObject({
    type: 'BeginDispute',
    data: { member: 'HAN', forum: 'ARBITRATION', raisedOn: '2008-01-15' },
  });
});

test('C85 the kommuner agree on whose archive authority supervises, and no other member has a part in it', () => {
  const turns = withEnds();
  const matter: Matter = { kind: 'ARCHIVE', kommun: 'HAN' };
  expect(turns.on('2008-01-16', approve(matter, 'SLL', '2008-01-15'))).toMatchObject([{ refused: 'NOT_A_KOMMUN' }]);
  turns.on('2008-01-16', approve(matter, 'HAN', '2008-01-15'));
  expect(turns.of('ArchiveAgreed')).toMatchObject([{ kommun: 'HAN', on: '2008-01-15' }]);
});

test('a liquidation knows whose archive authority the kommuner agreed on, before what the charter says', () => {
  const turns = withEnds({ archiveSupervisor: 'Kommunstyrelsen i Huddinge' });
  turns.on('2008-01-16', approve({ kind: 'ARCHIVE', kommun: 'HAN' }, 'HAN', '2008-01-15'));
  turns.on('2009-03-02', ...members.map((member) => approve({ kind: 'LIQUIDATE' }, member, '2009-03-01')));
  expect(turns.started(liquidation)?.command).toMatchObject({
    data: { basis: { terms: { ends: { archiveSupervisor: 'Arkivmyndigheten i Haninge kommun' } } } },
  });
});

describe('two notices run out on one day', () => {
  const sll = { stream: 'withdrawal-haninge-SLL-1', member: 'SLL', on: '2011-03-15' };
  const han = { stream: withdrawal, member: 'HAN', on: '2011-03-15' };
  const both = (): TurnsOf => {
    const turns = underNotice({ effect: 'CONTINUE_IF_PARTIES_REMAIN' });
    turns.on('2008-03-18', notice('SLL', '2008-03-15'));
    return turns;
  };
  const goOn = (of: typeof han): Command => told('NoteNoticeExpired', { ...of, outcome: 'CONTINUES', charter: v2 });
  const end = (of: typeof han): Command => told('NoteNoticeExpired', { ...of, outcome: 'LIQUIDATION' });
  test.each([
    ['first', [goOn(han), end(sll)]],
    ['last', [end(sll), goOn(han)]],
  ])(
    'heard of %s, the one that the others go on after takes nobody away where the other ends the förbund',
    (_, news) => {
      const turns = both();
      turns.on('2011-03-16', ...news);
      expect([turns.of('MemberRemoved'), stateOf(turns).members]).toMatchObject([[], { length: 4 }]);
      expect(turns.of('LiquidationEntered')).toMatchObject([{ enteredOn: '2011-03-15', withdrawing: ['SLL'] }]);
    },
  );
  test('both members leave where the others go on after both', () => {
    const turns = both();
    turns.on('2011-03-16', goOn(han));
    expect(turns.of('MemberRemoved')).toEqual([]);
    turns.on('2011-03-16', goOn(sll));
    expect(turns.of('MemberRemoved').map(({ removed }) => removed)).toEqual(['HAN', 'SLL']);
    expect(turns.of('LiquidationEntered')).toEqual([]);
  });
});

describe('the system was down when a notice ran out, and the förbund wakes before it is told', () => {
  const [downOn, backOn] = ['2011-03-01', '2011-09-01'];
  test('no year is opened that a förbund in liquidation does not have', () => {
    const turns = underNotice();
    turns.on(downOn);
    turns.on(backOn, ranOut('2011-03-15'));
    expect(opened(turns)).not.toContain('budget-haninge-2012');
    expect(turns.of('LiquidationEntered')).toMatchObject([{ enteredOn: '2011-03-15' }]);
  });
  test('where the others go on, the year is opened at once', () => {
    const turns = underNotice({ effect: 'CONTINUE_IF_PARTIES_REMAIN' });
    turns.on(downOn);
    turns.on(backOn, ranOut('2011-03-15', 'CONTINUES', { charter: v2 }));
    expect(opened(turns)).toContain('budget-haninge-2012');
  });
  test('the charter’s own last day, and what members had decided for a later day, come after the notice', () => {
    const turns = underNotice({ sunsetOn: '2011-06-30' });
    const matter: Matter = { kind: 'LIQUIDATE', from: '2011-04-01' };
    turns.on('2010-03-02', ...members.map((member) => approve(matter, member, '2010-03-01')));
    turns.on(downOn);
    turns.on(backOn, ranOut('2011-03-15'));
    expect(turns.of('LiquidationEntered')).toMatchObject([{ enteredOn: '2011-03-15', trigger: 'WITHDRAWAL' }]);
  });
  test('what lay before the notice’s last day has come about on its own day', () => {
    const turns = underNotice({ sunsetOn: '2011-03-10' });
    turns.on(downOn);
    turns.on(backOn, ranOut('2011-03-15'));
    expect(turns.of('LiquidationEntered')).toMatchObject([{ enteredOn: '2011-03-10', trigger: 'TIME_RUN_OUT' }]);
  });
});

test('what came before a liquidation is recorded in it, too, and what begins by that knows of it', () => {
  const turns = inLiquidation();
  const raise = (id: string, neededOn: string): Command => ({
    ...command(id, 'RaiseInsats', { title: 'Nya Vyer' }),
    decidedOn: neededOn,
  });
  turns.on('2011-04-02', raise('late', '2011-03-15'), notice('SLL', '2011-03-15'));
  expect(opened(turns)).toEqual(expect.arrayContaining(['insats-haninge-1', 'withdrawal-haninge-SLL-1']));
  expect(tellsOf(turns, 'NoteLiquidation')).toEqual(
    expect.arrayContaining(['insats-haninge-1', 'withdrawal-haninge-SLL-1']),
  );
  expect(turns.on('2011-04-02', raise('later', '2011-03-16'))).toMatchObject([{ refused: 'IN_LIQUIDATION' }]);
});
