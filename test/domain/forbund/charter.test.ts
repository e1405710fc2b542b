import { commandProblems } from '../../../contracts/commands';
import type { Command } from '../../../domain/command';
import type { ChangedTerms } from '../../../domain/forbund/changed-terms';
import { charterOn } from '../../../domain/forbund/charter-by-day';
import type { Matter } from '../../../domain/forbund/commands';
import { defaultEnds, type EndTerms } from '../../../domain/forbund/end-terms';
import { forbund } from '../../../domain/forbund/forbund';
import type { Member } from '../../../domain/formation/plan';
import type { Answer } from '../../../domain/process/answer';
import type { TurnsOf } from '../turns';
import { kommun, v1 } from '../formation/haninge';
import { adopted, begun, command, evidence, stateOf, terms } from './haninge';

const members = ['HAN', 'LAN', 'FK', 'SLL'];
const paragraphs = [{ number: '16', heading: 'Utträde', hash: 'c'.repeat(64) }];
const text = (version: number) => ({
  ...v1,
  ...{ version, datedOn: '2008-05-01', hash: String(version).repeat(64), paragraphs },
});

interface Change {
  version?: number;
  terms?: ChangedTerms;
  from?: string;
}
const change = ({ version = 2, ...rest }: Change): Matter => ({
  kind: 'CHANGE_CHARTER',
  charter: text(version),
  ...rest,
});

let times = 0;
const approve = (matter: Matter, member: string, decidedOn: string): Command => ({
  ...command(`approve-${(times += 1)}`, 'Approve', { member, matter }),
  decidedOn,
});
/** All members decide on a day, and it is recorded on another. */
const decided = (turns: TurnsOf, matter: Matter, ...[decidedOn, recordedOn = decidedOn]: [string, string?]): Answer[] =>
  turns.on(recordedOn, ...stateOf(turns).members.map(({ id }) => approve(matter, id, decidedOn)));
const notice = (member: string, receivedOn: string): Command => ({
  ...command(`notice-${(times += 1)}`, 'GiveNotice', { member }),
  decidedOn: receivedOn,
  evidence,
});
const withEnds = (ends: Partial<EndTerms> = {}): TurnsOf =>
  begun({ terms: { ...terms, ends: { ...defaultEnds, ...ends } } });
const endsNow = (turns: TurnsOf): EndTerms | undefined => stateOf(turns).terms.ends;

describe('a charter that all members have changed', () => {
  test('changes the terms that it names, from its day, and no others', () => {
    const turns = withEnds({ disputes: 'ARBITRATION' });
    const ends = { noticeMonths: 24, effect: 'CONTINUE_IF_PARTIES_REMAIN' as const };
    decided(turns, change({ terms: { ends, hardCap: true }, from: '2009-01-01' }), '2008-06-02');
    expect([stateOf(turns).charter.version, endsNow(turns)?.noticeMonths]).toEqual([1, 36]);
    turns.on('2009-01-01');
    expect(stateOf(turns)).toMatchObject({
      charter: { version: 2 },
      terms: { ...terms, hardCap: true, ends: { ...defaultEnds, ...ends, disputes: 'ARBITRATION' } },
    });
    expect(turns.of('CharterChanged')).toMatchObject([{ on: '2009-01-01', terms: { ends, hardCap: true } }]);
  });

  test('holds without a day of its own when the last member has decided, and says nothing of terms where it changes none', () => {
    const turns = withEnds();
    const days = ['2008-06-02', '2008-09-15', '2008-07-01', '2008-06-20'];
    turns.on('2008-10-01', ...members.map((member, index) => approve(change({}), member, days[index]!)));
    expect(turns.of('CharterChanged')).toEqual([expect.objectContaining({ on: '2008-09-15' })]);
    expect(turns.of('CharterChanged')[0]).not.toHaveProperty('terms');
    expect(stateOf(turns).terms).toEqual({ ...terms, ends: defaultEnds });
  });

  test('is one only where all have decided on the same terms, day and text', () => {
    const turns = withEnds();
    turns.on('2008-06-03', approve(change({ terms: { hardCap: true } }), 'HAN', '2008-06-02'));
    const others = [change({ terms: { hardCap: false } }), change({}), change({ from: '2009-01-01' })];
    for (const other of others) {
      expect(turns.on('2008-06-04', approve(other, 'FK', '2008-06-02'))).toMatchObject([{ refused: 'MATTER_DIFFERS' }]);
    }
  });

  test('is refused of a number that is taken, also by one that is to come, and of a day before its text', () => {
    const turns = withEnds();
    decided(turns, change({ version: 3, from: '2009-01-01' }), '2008-06-02');
    const refusals: [Matter, string, string][] = [
      [change({ version: 2 }), '2008-06-03', 'CHARTER_VERSION_KNOWN'],
      [change({ version: 4 }), '2008-04-30', 'DECIDED_BEFORE_TEXT'],
    ];
    for (const [matter, day, refused] of refusals) {
      expect(turns.on('2008-06-04', approve(matter, 'FK', day))).toMatchObject([{ refused }]);
    }
  });
});

describe('a notice', () => {
  const shorter = change({
    terms: { ends: { noticeMonths: 12, effect: 'CONTINUE_IF_PARTIES_REMAIN' } },
    from: '2009-01-01',
  });

  test('received before the change and recorded after it takes the charter of its day', () => {
    const turns = withEnds();
    decided(turns, shorter, '2008-06-02');
    turns.on('2009-02-02', notice('HAN', '2008-12-31'), notice('SLL', '2009-01-01'));
    const [before, after] = turns.of('NoticeGiven');
    expect(before).toMatchObject({ expiresOn: '2011-12-31', effect: 'DISSOLVE', charterVersion: 1 });
    expect(before).not.toHaveProperty('clause');
    expect(after).toMatchObject({
      ...{ expiresOn: '2010-01-01', effect: 'CONTINUE_IF_PARTIES_REMAIN', charterVersion: 2, clause: '16' },
    });
  });

  test('that runs is not touched by a change (D17)', () => {
    const turns = withEnds();
    turns.on('2008-03-17', notice('HAN', '2008-03-15'));
    decided(turns, shorter, '2008-06-02');
    turns.on('2009-01-02');
    expect(Object.values(stateOf(turns).ends.notices)).toMatchObject([{ expiresOn: '2011-03-15', effect: 'DISSOLVE' }]);
  });

  test('is judged by a change that was decided before it and recorded late', () => {
    const turns = withEnds();
    decided(turns, shorter, '2008-06-02', '2009-03-02');
    expect(turns.of('CharterChanged')).toMatchObject([{ on: '2009-01-01' }]);
    turns.on('2009-03-03', notice('HAN', '2009-01-15'));
    expect(turns.of('NoticeGiven')).toMatchObject([{ expiresOn: '2010-01-15', charterVersion: 2 }]);
  });

  test('recorded before a change that was decided before it was received is corrected, and its process and all are told (D1)', () => {
    const turns = withEnds();
    turns.on('2009-01-16', notice('HAN', '2009-01-15'), notice('SLL', '2008-12-31'));
    decided(turns, shorter, '2008-06-02', '2009-03-02');
    const judged = { expiresOn: '2010-01-15', effect: 'CONTINUE_IF_PARTIES_REMAIN', charterVersion: 2, clause: '16' };
    expect(turns.of('NoticeCorrected')).toMatchObject([{ member: 'HAN', receivedOn: '2009-01-15', ...judged }]);
    expect(Object.values(stateOf(turns).ends.notices)).toMatchObject([
      { member: 'HAN', ...judged },
      { member: 'SLL', expiresOn: '2011-12-31', effect: 'DISSOLVE', charterVersion: 1 },
    ]);
    const tells = turns.effects.flatMap((one) =>
      one.kind === 'tell' && one.command.type === 'NoteNoticeCorrected' ? [one] : [],
    );
    expect(tells).toMatchObject([{ stream: 'withdrawal-haninge-HAN-1', command: { data: judged } }]);
    expect(commandProblems('withdrawal', tells[0]!.command)).toEqual([]);
    const mails = turns.effects.filter((one) => one.kind === 'mail' && one.about['event'] === 'NoticeCorrected');
    expect(mails).toHaveLength(5);
  });

  test('longer than the law’s is recorded as decided, runs as long as the law’s, and everybody sees it (27 §, D17)', () => {
    const turns = withEnds();
    decided(turns, change({ terms: { ends: { noticeMonths: 60 } } }), '2008-06-02');
    expect(forbund.summary(stateOf(turns)).alerts).toContain('NOTICE_TOO_LONG');
    turns.on('2008-06-16', notice('HAN', '2008-06-15'));
    expect(turns.of('NoticeGiven')).toMatchObject([{ expiresOn: '2011-06-15' }]);
  });
});

test('changes recorded in the wrong order stand in the order of their days', () => {
  const turns = withEnds();
  const later = change({ version: 2, terms: { ends: { noticeMonths: 12 } }, from: '2009-01-01' });
  const earlier = change({ version: 3, terms: { ends: { noticeMonths: 24, claimMonths: 6 } } });
  decided(turns, later, '2008-11-03');
  turns.on('2009-01-02');
  decided(turns, earlier, '2008-09-01', '2009-01-05');
  expect(stateOf(turns)).toMatchObject({
    charter: { version: 2 },
    terms: { ends: { noticeMonths: 12, claimMonths: 6 } },
  });
  const on = (day: string) =>
    [charterOn(stateOf(turns), day)].map(({ charter, terms: { ends } }) => [charter.version, ends?.noticeMonths]);
  expect(['2008-08-31', '2008-09-01', '2008-12-31', '2009-01-01'].flatMap(on)).toEqual([
    [1, 36],
    [3, 24],
    [3, 24],
    [2, 12],
  ]);
});

describe('the charter’s own last day', () => {
  test('moves with the charter, also where the new one holds only from the day after it', () => {
    const turns = withEnds({ sunsetOn: '2010-12-31' });
    decided(turns, change({ terms: { ends: { sunsetOn: '2012-12-31' } }, from: '2011-01-01' }), '2010-06-01');
    turns.on('2012-12-31');
    expect(turns.of('LiquidationEntered')).toEqual([]);
    turns.on('2013-01-01');
    expect(turns.of('LiquidationEntered')).toMatchObject([{ enteredOn: '2012-12-31', trigger: 'TIME_RUN_OUT' }]);
  });

  test('is taken away by one that has none', () => {
    const turns = withEnds({ sunsetOn: '2010-12-31' });
    decided(turns, change({ terms: { ends: { sunsetOn: null } } }), '2010-06-01');
    turns.on('2014-01-02');
    expect(turns.of('LiquidationEntered')).toEqual([]);
    expect(endsNow(turns)).toEqual(defaultEnds);
  });

  test('may come earlier, and has come where it was recorded late', () => {
    const turns = withEnds();
    decided(turns, change({ terms: { ends: { sunsetOn: '2009-12-31' } } }), '2009-06-01', '2010-02-01');
    expect(turns.of('LiquidationEntered')).toMatchObject([{ enteredOn: '2009-12-31', trigger: 'TIME_RUN_OUT' }]);
  });

  const told = (type: string, on: string): Command => ({
    ...{ id: `told-${(times += 1)}`, type, actor: 'system' },
    data: { stream: 'liquidation-haninge', on },
  });
  const annuls = (turns: TurnsOf) =>
    turns.effects.flatMap((one) => (one.kind === 'tell' && one.command.type === 'AnnulLiquidation' ? [one] : []));
  const longer = (from?: string) =>
    change({ terms: { ends: { sunsetOn: '2012-12-31' } }, ...(from !== undefined && { from }) });

  test.each([undefined, '2011-01-01'])(
    'moved in time, from %s, and recorded in the liquidation, calls it off until something is distributed (D1)',
    (from) => {
      const turns = withEnds({ sunsetOn: '2010-12-31' });
      turns.on('2011-01-03');
      decided(turns, longer(from), '2010-11-15', '2011-02-01');
      expect(annuls(turns)).toMatchObject([
        {
          stream: 'liquidation-haninge',
          command: { data: { on: '2010-11-15', member: 'HAN', decidedOn: '2010-11-15' } },
        },
      ]);
      expect(commandProblems('liquidation', annuls(turns)[0]!.command)).toEqual([]);
      expect(turns.of('CharterChanged')).toEqual([]);
      turns.on('2011-02-02', told('NoteAnnulled', '2010-11-15'));
      expect(turns.of('CharterChanged')).toMatchObject([{ on: from ?? '2010-11-15' }]);
      expect(forbund.summary(stateOf(turns)).phase).toBe('OPERATING');
      turns.on('2013-01-01');
      expect(turns.of('LiquidationEntered')).toMatchObject([
        { enteredOn: '2010-12-31' },
        { enteredOn: '2012-12-31', no: 2, trigger: 'TIME_RUN_OUT' },
      ]);
    },
  );

  test('moved after the time had run out is too late, and so is a change that does not move it', () => {
    const turns = withEnds({ sunsetOn: '2010-12-31' });
    turns.on('2011-01-03');
    expect(turns.on('2011-02-01', approve(longer(), 'HAN', '2011-01-15'))).toMatchObject([
      { refused: 'IN_LIQUIDATION' },
    ]);
    decided(turns, change({ terms: { hardCap: true } }), '2010-11-15', '2011-02-01');
    expect(annuls(turns)).toEqual([]);
  });

  test('is refused before the charter holds, and a charter is that holds when the time has run out', () => {
    const past = change({ terms: { ends: { sunsetOn: '2008-12-31' } }, from: '2009-01-01' });
    expect(withEnds().on('2008-06-03', approve(past, 'HAN', '2008-06-02'))).toMatchObject([
      { refused: 'SUNSET_PASSED', details: { sunsetOn: '2008-12-31', from: '2009-01-01' } },
    ]);
    const late = change({ terms: { ends: { sunsetOn: '2012-12-31' } }, from: '2011-02-01' });
    expect(withEnds({ sunsetOn: '2010-12-31' }).on('2010-06-03', approve(late, 'HAN', '2010-06-02'))).toMatchObject([
      { refused: 'CHARTER_AFTER_SUNSET', details: { sunsetOn: '2010-12-31', from: '2011-02-01' } },
    ]);
  });
});

describe('what is begun under a changed charter', () => {
  const tyreso: Member = { ...kommun, id: 'TYR', name: 'Tyresö kommun', covers: ['Tyresö'] };
  const two = (): TurnsOf => {
    const turns = begun();
    decided(turns, { kind: 'ADD_MEMBER', added: tyreso, from: '2008-01-15', region: 'SLL' }, '2008-01-14');
    turns.on('2008-01-15');
    return turns;
  };
  const weights = (shares: Record<string, number>) => ({ kommun: { by: 'WEIGHTS' as const, shares } });
  const termsOf = (turns: TurnsOf, stream: string) =>
    (turns.started(stream)?.command.data as { basis: { terms: unknown } }).basis.terms;

  test('a year that it will hold for begins under it, and the one before does not', () => {
    const turns = two();
    decided(
      turns,
      change({ terms: { split: weights({ HAN: 3, TYR: 1 }), hardCap: true }, from: '2010-01-01' }),
      '2008-06-02',
    );
    turns.on('2008-08-01');
    turns.on('2009-08-03');
    expect(termsOf(turns, 'budget-haninge-2009')).toMatchObject({ split: {}, hardCap: false });
    expect(termsOf(turns, 'budget-haninge-2010')).toMatchObject({ split: weights({ HAN: 3, TYR: 1 }), hardCap: true });
  });

  test('a budget that is open for a year to come is told, once, and that of a year that has begun is not', () => {
    const turns = two();
    turns.on('2009-09-01');
    const matter = change({ terms: { split: weights({ HAN: 3, TYR: 1 }) }, from: '2010-01-01' });
    decided(turns, matter, '2009-10-12');
    turns.on('2010-02-01');
    const tells = turns.effects.filter((one) => one.kind === 'tell' && one.command.type === 'NoteChangedTerms');
    expect(tells).toMatchObject([
      {
        stream: 'budget-haninge-2010',
        command: { data: { version: 2, from: '2010-01-01', terms: { split: weights({ HAN: 3, TYR: 1 }) } } },
      },
    ]);
    expect(tells.flatMap((one) => (one.kind === 'tell' ? commandProblems('budget', one.command) : []))).toEqual([]);
  });

  test.each([
    ['names not all who pay of the side', weights({ HAN: 1 }), 'SHARE_MISSING'],
    ['names who does not', weights({ HAN: 1, TYR: 1, SLL: 1 }), 'SHARE_UNKNOWN'],
    ['gives nobody anything', weights({ HAN: 0, TYR: 0 }), 'SHARES_ALL_ZERO'],
    [
      'does not sum to the part of a budget that is known',
      { kommun: { by: 'FIXED' as const, shares: { HAN: 1, TYR: 2 } } },
      'SHARES_DO_NOT_SUM',
    ],
  ])('an agreement on shares that %s is refused', (_, split, refused) => {
    const turns = two();
    turns.on('2008-12-01', adopted(2009, 0));
    const matter = change({ terms: { split }, from: '2009-01-01' });
    expect(turns.on('2008-12-02', approve(matter, 'HAN', '2008-12-01'))).toMatchObject([{ refused }]);
  });

  test('before a total is known the amounts of the two sides are alike (5 §)', () => {
    const fixed = (shares: Record<string, number>) => ({ by: 'FIXED' as const, shares });
    const matter = (region: number) =>
      change({
        terms: { split: { kommun: fixed({ HAN: 300, TYR: 100 }), region: fixed({ SLL: region }) } },
        from: '2011-01-01',
      });
    expect(two().on('2008-12-02', approve(matter(500), 'HAN', '2008-12-01'))).toMatchObject([
      { refused: 'SHARES_DO_NOT_SUM' },
    ]);
    expect(two().on('2008-12-02', approve(matter(400), 'HAN', '2008-12-01'))).toMatchObject([
      { version: expect.any(Number) },
    ]);
  });

  test('a dispute goes where the charter of its day sends it', () => {
    const turns = withEnds();
    decided(turns, change({ terms: { ends: { disputes: 'ARBITRATION' } } }), '2008-06-02');
    const raise = (subject: string, decidedOn: string) => ({
      ...command(subject, 'RaiseDispute', { member: 'HAN', subject }),
      decidedOn,
    });
    turns.on('2008-06-03', raise('Lokaler', '2008-06-01'), raise('Bidrag', '2008-06-02'));
    expect(turns.of('DisputeRaised').map(({ forum }) => forum)).toEqual(['GENERAL_COURT', 'ARBITRATION']);
  });

  test('the next term of the board begins by the new rule, and those that have begun stay what they are', () => {
    const turns = begun();
    const before = turns.of('ChildOpened').map(({ stream }) => stream);
    decided(turns, change({ terms: { board: { anchor: '04-01' } }, from: '2010-05-01' }), '2010-04-01');
    turns.on('2011-04-02');
    const boards = turns.of('ChildOpened').flatMap(({ kind, term }) => (kind === 'board' ? [term] : []));
    expect(boards).toEqual([
      { from: '2007-01-01', to: '2010-12-31' },
      { from: '2011-01-01', to: '2011-03-31' },
      { from: '2011-04-01', to: '2015-03-31' },
    ]);
    expect(before.length).toBeGreaterThan(0);
  });
});
