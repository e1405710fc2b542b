import { UsageError } from '../../../client/cli/failures';
import type { OutputName } from '../../../contracts/output';
import { defaultEnds } from '../../../domain/forbund/end-terms';
import type { HandOver } from '../../../domain/formation/events';
import type { Member } from '../../../domain/formation/plan';
import { handOver, terms } from '../../domain/forbund/haninge';
import { openTypedAt, type TypedAt } from './typed-at';
import { eventsOf, fileOf, type Options, typing } from './typing';

// Every verb as a person types it, on the real workflow code.

const typed = typing('withdrawal');
const members = typing('members');
const all = typing('');
const day = '2008-03-15';
const evidence = fileOf('protokoll.pdf', 'protokoll');
const text = (words: string): string =>
  fileOf('ordning.yaml', `paragraphs:\n  - number: "1"\n    heading: Namn\n    text: ${words}\n`);

const haninge = handOver.members.find(({ id }) => id === 'HAN')!;
const tyreso: Member = { ...haninge, id: 'TYR', name: 'Tyresö kommun', covers: ['Tyresö'] };

/** Tyresö beside Haninge, under a charter by which those who stay may go on. */
const sodertorn: HandOver = {
  ...handOver,
  ...{ forbund: 'sodertorn', stream: 'forbund-sodertorn', formation: 'formation-sodertorn-1' },
  members: [...handOver.members, tyreso],
  area: ['Haninge', 'Tyresö'],
  terms: { ...terms, ends: { ...defaultEnds, effect: 'CONTINUE_IF_PARTIES_REMAIN' } },
};

/** The same with a month's notice: what was received in February has run out. */
const kort: HandOver = {
  ...sodertorn,
  ...{ forbund: 'kort', stream: 'forbund-kort', formation: 'formation-kort-1' },
  terms: { ...terms, ends: { ...defaultEnds, effect: 'CONTINUE_IF_PARTIES_REMAIN', noticeMonths: 1 } },
};

let hosted: TypedAt;
beforeAll(async () => {
  hosted = await openTypedAt(day, [handOver, sodertorn, kort]);
}, 60_000);
afterAll(() => hosted.close());

const type = (verb: string, options: Options = {}, [as, of = 'haninge']: readonly [OutputName?, string?] = []) =>
  typed(verb, [[of], { decidedOn: day, evidence, ...options }], as);
const recorded = async (answer: Promise<Record<string, unknown>>): Promise<unknown> => {
  const found = await answer;
  return 'events' in found ? eventsOf(found) : found;
};
test('a notice is tried first: every day until the dissolution, and nothing is recorded', async () => {
  expect(await type('status')).toEqual({ refused: 'UNKNOWN_WITHDRAWAL' });
  const answer = await type('give', { member: 'HAN', dryRun: true }, ['dry-run']);
  expect([answer['phase'], eventsOf(answer)]).toEqual(['UNDER_NOTICE', ['NoticeGiven', 'ChildOpened']]);
  const foreseen = answer['foreseen'] as { is: string; on?: string }[];
  expect(foreseen.map(({ is, on }) => (on === undefined ? is : `${on} ${is}`))).toEqual([
    '2008-03-15 RECEIVED',
    ...['2009-03-15', '2010-03-15', '2010-09-16', '2010-12-15', '2011-02-13'].map((on) => `${on} REMINDER`),
    'NO_CONTINUATION',
    '2011-03-15 REVOCABLE_UNTIL',
    '2011-03-15 EXPIRY',
    '2011-03-15 LIQUIDATION',
    '2011-01-01 QUARTER_STAYS_OWED',
    '2011-04-01 NO_MORE_INSTALMENTS',
    'GOES_ON',
    '2012-04-02 ANNUAL_REPORT',
    ...['DEBTS_AND_SALE', 'DISTRIBUTION', 'SERVICE', 'DISSOLVED', 'ARCHIVE'],
  ]);
  expect(foreseen.find(({ is }) => is === 'NO_CONTINUATION')).toMatchObject({
    because: 'CHARTER_DISSOLVES',
    version: 1,
  });
  expect(await type('status')).toEqual({ refused: 'UNKNOWN_WITHDRAWAL' });
  const recordedSoFar = (await hosted.journal.reader.timeline('forbund-haninge')).map((one) => one.type);
  expect(recordedSoFar).not.toContain('NoticeGiven');
});

test('a notice by one that is no member, before it was one, or twice is refused, and leaves nothing', async () => {
  expect(await type('give', { member: 'TYR' })).toEqual({ refused: 'UNKNOWN_MEMBER' });
  expect(await type('give', { member: 'HAN', decidedOn: '2006-12-01' })).toEqual({
    refused: 'NOTICE_BEFORE_MEMBERSHIP',
  });
  expect(await type('give', { member: 'HAN', body: 'KS' })).toEqual({ refused: 'NOT_DECIDING_BODY' });
  await expect(type('give', { member: 'HAN', decidedOn: '15 mars' })).rejects.toThrow(UsageError);
  await expect(type('give')).rejects.toThrow(UsageError);
  expect(await recorded(type('give', { member: 'HAN' }))).toEqual(['NoticeGiven', 'ChildOpened']);
  expect(await recorded(type('give', { member: 'HAN' }))).toEqual([]);
  expect(await type('give', { member: 'HAN', decidedOn: '2008-03-14' })).toEqual({ refused: 'NOTICE_RUNNING' });
});

test('where the charter dissolves, only the consent of all takes a notice back, and it may be tried', async () => {
  await hosted.begun('withdrawal-haninge-HAN-1');
  const charter = text('Samordningsförbundet');
  expect(await type('continue', { member: 'FK', charter, datedOn: '2008-03-01' })).toEqual({
    refused: 'CHARTER_DISSOLVES',
  });
  expect(await type('status', {}, ['withdrawal-status'])).toMatchObject({
    ...{ phase: 'NOTICE_RUNNING', hindrance: 'CHARTER_DISSOLVES', continues: false },
    notice: { member: 'HAN', receivedOn: day, expiresOn: '2011-03-15', stateMember: false },
  });
  for (const member of ['FK', 'LAN', 'SLL']) {
    expect(await recorded(type('revoke', { member }))).toEqual(['RevocationConsented']);
  }
  const last = await type('revoke', { member: 'HAN', dryRun: true }, ['dry-run']);
  expect([last['phase'], eventsOf(last)]).toEqual([
    'REVOKED',
    ['RevocationConsented', 'RevocationAgreed', 'WithdrawalClosed'],
  ]);
  expect(await recorded(type('revoke', { member: 'HAN' }))).toEqual(eventsOf(last));
  expect(await type('revoke', { member: 'HAN', leaving: 'HAN' })).toEqual({ refused: 'WITHDRAWAL_CLOSED' });
});

test('lists call a notice by the name of the member that leaves', async () => {
  await type('give', { member: 'TYR', decidedOn: '2008-03-14' }, ['recorded', 'sodertorn']);
  await hosted.begun('withdrawal-sodertorn-TYR-1');
  const titles = (rows: unknown): string[] => (rows as { title: string }[]).map(({ title }) => title);
  const { processes } = await all('list', [[], { forbund: 'sodertorn', kind: 'withdrawal' }], 'list');
  expect(titles(processes)).toEqual(['Uppsägning Tyresö kommun']);
  const { duties } = await all('due', [[], { forbund: 'sodertorn', member: 'FK' }], 'due');
  expect(titles(duties)).toContain('Uppsägning Tyresö kommun');
});

test('those who stay decide to go on under one text, and of several notices the one that is meant is named', async () => {
  const at = ['recorded', 'sodertorn'] as const;
  expect(await recorded(type('give', { member: 'HAN' }, at))).toEqual(['NoticeGiven', 'ChildOpened']);
  await hosted.begun('withdrawal-sodertorn-HAN-1');
  const [charter, other] = [text('Samordningsförbundet'), text('Förbundet')];
  const goOn = { leaving: 'TYR', charter, datedOn: '2008-03-01', noticeMonths: '24' };
  expect(await type('continue', { member: 'FK', charter, datedOn: '2008-03-01' }, at)).toEqual({
    refused: 'UNKNOWN_WITHDRAWAL',
  });
  await expect(
    type('continue', { ...goOn, member: 'FK', charter: fileOf('x.yaml', 'paragraphs: 3') }, at),
  ).rejects.toThrow(UsageError);
  expect(await type('continue', { ...goOn, member: 'TYR' }, at)).toEqual({ refused: 'WITHDRAWING_MEMBER' });
  for (const member of ['FK', 'LAN', 'SLL']) {
    expect(await recorded(type('continue', { ...goOn, member }, at))).toEqual(['ContinuationRecorded']);
  }
  expect(await recorded(type('continue', { ...goOn, member: 'HAN', charter: other }, at))).toEqual([
    'ContinuationRecorded',
  ]);
  const differing = await type('status', { leaving: 'TYR' }, ['withdrawal-status', 'sodertorn']);
  expect(differing).toMatchObject({
    phase: 'NOTICE_RUNNING',
    texts: [{ members: ['HAN'] }, { members: ['LAN', 'FK', 'SLL'] }],
  });
  expect(differing['alerts']).toContain('TEXTS_DIFFER');
  const last = await type('continue', { ...goOn, member: 'HAN' }, at);
  expect(eventsOf(last)).toEqual(['ContinuationRecorded', 'ContinuationDecided']);
  expect(last['events']).toMatchObject([{}, { data: { terms: { ends: { noticeMonths: 24 } } } }]);
  expect(await type('status', { leaving: 'TYR' }, ['withdrawal-status', 'sodertorn'])).toMatchObject({
    ...{ phase: 'CONTINUATION_DECIDED', continues: true },
    texts: [{ version: 2, datedOn: '2008-03-01' }],
  });
});

test('what is decided the day after the last one does not count, and what was decided on it counts when it is recorded later', async () => {
  const at = ['recorded', 'kort'] as const;
  expect(await recorded(type('give', { member: 'TYR', decidedOn: '2008-02-10' }, at))).toEqual([
    'NoticeGiven',
    'ChildOpened',
  ]);
  await hosted.begun('withdrawal-kort-TYR-1');
  const [charter, datedOn] = [text('Samordningsförbundet'), '2008-02-01'];
  const goOn = (member: string, decidedOn: string) =>
    type('continue', { member, charter, datedOn, decidedOn, leaving: 'TYR' }, at);
  expect(await goOn('HAN', '2008-03-11')).toEqual({ refused: 'CONTINUATION_TOO_LATE' });
  expect(await type('status', {}, ['withdrawal-status', 'kort'])).toMatchObject({ phase: 'EXPIRED_LIQUIDATION' });
  expect(await recorded(goOn('HAN', '2008-03-10'))).toEqual(['ContinuationRecorded']);
});

test('the kommuner agree on whose archive authority supervises', async () => {
  const agree = (member: string) =>
    members('archive', [['sodertorn'], { member, kommun: 'HAN', decidedOn: day, evidence }]);
  expect(await agree('FK')).toEqual({ refused: 'NOT_A_KOMMUN' });
  expect(await recorded(agree('TYR'))).toEqual(['MatterApproved']);
  expect(await recorded(agree('HAN'))).toEqual(['MatterApproved', 'MatterAdopted']);
});
