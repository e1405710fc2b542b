import { morningOf, startOfDay } from '../../../domain/calendar/stockholm';
import { scriptOf } from '../../../client/case-file/script';
import type { CharterVersion } from '../../../domain/charter/charter';
import type { Standing } from '../../../client/simulated';
import { withoutSecondRound } from '../../../worker/simulation/rounds';
import { example, openTestWorld, replay, keepHistory, Story, type TestWorld } from '../../simulated';

// The whole of Haninge on its own dates: as the record and the assumed second round have it, and without the latter.

let world: TestWorld;
let haninge: Story;
let lapsed: Story;

beforeAll(async () => {
  world = await openTestWorld();
  haninge = await Story.of(world, { caseFile: await example('haninge') });
  const again = await example('haninge', 2);
  lapsed = await Story.of(world, { caseFile: again, steps: withoutSecondRound(scriptOf(again).steps) });
}, 120_000);
afterAll(() => world.close());

const textOf = async (hash: string | undefined): Promise<string> =>
  (await world.journal.documents.getText(hash ?? '')) ?? '';
const wordingIn = ({ paragraphs }: CharterVersion, number: string): Promise<string> =>
  textOf(paragraphs.find((one) => one.number === number)?.hash);
const decisionOf = (member: string) => haninge.all('DecisionRecorded').find((one) => one.member === member)!;
const needsIn = (rows: readonly { member: string; needs: readonly string[] }[]) =>
  Object.fromEntries(rows.map(({ member, needs }) => [member, needs]));
/** What each member has to confirm if § 5 is worded by one of them. */
const withWordingOf5From = ({ candidates }: Standing, from: string) =>
  candidates.find(({ choices }) =>
    [`5 ${from}`, '6 FK', '12 HAN'].every((wanted) =>
      choices.some((choice) => `${choice.paragraph} ${choice.from}` === wanted),
    ),
  )!;

test('C50 the text that is sent out has a board of four, one from each member', async () => {
  const { plan } = haninge.one('FormationStarted');
  expect(await wordingIn(plan.charter, '5')).toContain('Styrelsen skall bestå av 4 ledamöter med 4 ersättare.');
  expect(haninge.one('CharterSentOut')).toMatchObject({ version: 1, hash: plan.charter.hash, on: '2005-12-23' });
});

test('C51 kommunfullmäktige adopts with its own § 5 and § 12', async () => {
  const { patches, ...decision } = decisionOf('HAN');
  expect(decision).toMatchObject({ body: 'KF', decidedOn: '2006-02-13', acceptance: 'WITH_AMENDMENT', endorses: true });
  expect(patches!.map(({ paragraph }) => paragraph)).toEqual(['5', '12']);
  expect(await textOf(patches![0]!.hash)).toContain('Varje medlem väljer två ledamöter och två ersättare för dessa.');
  expect(await textOf(patches![1]!.hash)).toContain('senast den 30 november året innan budgetåret');
});

test('C52 Länsarbetsnämnden only wishes for two members, and accepts a § 12 that no document quotes', () => {
  expect(decisionOf('LAN')).toMatchObject({
    acceptance: 'WISH',
    accepts: [{ member: 'HAN', paragraph: '12', unproven: true }],
  });
  const row = haninge.standingOn('2006-09-12').members.find(({ member }) => member === 'LAN')!;
  expect(row.warnings).toEqual(['UNPROVEN_WORDING', 'NO_ENDORSEMENT', 'NO_PARTICIPATION_DATE']);
});

test('C53 försäkringskassedelegationen makes its § 5 and the SUS sentence in § 6 a condition', async () => {
  const { conditions, ...decision } = decisionOf('FK');
  expect(decision).toMatchObject({ acceptance: 'WITH_CONDITION', endorses: true, participatesFrom: '2007-01-01' });
  expect(conditions!.map(({ paragraph }) => paragraph)).toEqual(['5', '6']);
  expect(await textOf(conditions![1]!.hash)).toMatch(/Aktiviteter ska registreras i SUS\./);
});

test('C54 landstingsstyrelsen proposes, and only landstingsfullmäktige decides, on a day no document gives', () => {
  expect(haninge.all('StageRecorded').find(({ body }) => body === 'LS')).toMatchObject({
    outcome: 'PROPOSES',
    decidedOn: '2006-08-22',
    ore: 500_000_000,
  });
  expect(haninge.standingOn('2006-08-22').members.find(({ member }) => member === 'SLL')!.acceptance).toBeUndefined();
  expect(decisionOf('SLL')).toMatchObject({ body: 'LF', decidedOn: '2006-09-12', assumed: true });
});

test('C55 after four decisions it is not formed, and what each has to confirm depends on the § 5 that is chosen', () => {
  const standing = haninge.standingOn('2006-09-12');
  expect(standing).toMatchObject({ formed: false, phase: 'CONVERGING' });
  const [first] = standing.candidates;
  expect(first).toBe(withWordingOf5From(standing, 'FK'));
  expect(first!.isDefault).toBe(true);
  expect(needsIn(first!.rows)).toEqual({ HAN: ['5', '6'], LAN: ['5', '6'], FK: ['12'], SLL: ['5', '6', '12'] });
  expect(needsIn(withWordingOf5From(standing, 'HAN').rows)).toEqual({
    HAN: ['6'],
    LAN: ['5', '6'],
    FK: ['5', '12'],
    SLL: ['5', '6', '12'],
  });
});

test('C55 before landstingsfullmäktige decides, the landsting has decided nothing', () => {
  const { rows } = haninge.standingOn('2006-08-22').candidates[0]!;
  expect(rows.find(({ member }) => member === 'SLL')!.decided).toBe(false);
});

test('C56 three of four confirmations form nothing; formed once all four have confirmed, on the day of the last', () => {
  expect(haninge.standingOn('2006-11-20')).toMatchObject({ formed: false, redGates: expect.arrayContaining(['TEXT']) });
  const { charter } = haninge.one('TextConsolidated');
  const confirmed = haninge.all('TextConfirmed');
  expect(confirmed.map(({ member, decidedOn }) => [member, decidedOn])).toEqual([
    ['HAN', '2006-10-16'],
    ['LAN', '2006-10-27'],
    ['FK', '2006-10-30'],
    ['SLL', '2006-11-28'],
  ]);
  expect(new Set(confirmed.map(({ hash }) => hash))).toEqual(new Set([charter.hash]));
  expect(haninge.one('CharterAdoptedByAll')).toMatchObject({ version: 2, hash: charter.hash, adoptedOn: '2006-11-28' });
  expect(haninge.one('ForbundFormed')).toMatchObject({ formedOn: '2006-11-28', redGates: ['TRIAL_ENDED'] });
});

test('it starts to operate by itself as its start date begins, once the trial has ended', () => {
  expect(haninge.one('TrialEnded').endedOn).toBe('2006-12-31');
  expect(haninge.one('OperationsStarted')).toMatchObject({ on: '2007-01-01', at: startOfDay('2007-01-01') });
  expect(haninge.played.standings.at(-1)!.phase).toBe('OPERATING');
});

test('what rests on a date no document gives is marked, and nothing else', async () => {
  const rows = await world.journal.reader.timeline(haninge.played.stream);
  const marked = rows.filter(({ position }) => haninge.played.assumed.has(position));
  expect(marked[0]).toMatchObject({ type: 'DecisionRecorded', on: '2006-09-12' });
  expect(marked.map(({ type }) => type)).toContain('ForbundFormed');
  const trialEnd = rows.find(({ type }) => type === 'TrialEnded')!;
  expect(haninge.played.assumed.has(trialEnd.position)).toBe(false);
});

test('C58 without a second round it lapses as the day after the last day begins, with all four owing', () => {
  const lapse = lapsed.one('FormationLapsed');
  expect(lapse.at).toBe(startOfDay('2007-01-02'));
  expect([...lapse.owing].sort()).toEqual(['FK', 'HAN', 'LAN', 'SLL']);
  expect(lapsed.standingOn('2007-01-01').phase).toBe('CONVERGING');
  expect(lapsed.played.standings.at(-1)).toMatchObject({ phase: 'LAPSED', formed: false });
});

test('C58 nobody can say it was not warned: every step to everyone who owed, and the last safe day shown as passed', async () => {
  const rows = await world.journal.reader.timeline(lapsed.played.stream);
  const steps = rows
    .filter(({ type, data }) => type === 'ReminderDue' && data['kind'] === 'confirm')
    .map(({ at, on, data }) => ({ owedBy: data['owedBy'] as string, on, atDawn: at === morningOf(on) }));
  for (const member of ['FK', 'HAN', 'LAN', 'SLL']) {
    const own = steps.filter(({ owedBy }) => owedBy === member);
    expect(own.map(({ on }) => on)).toEqual([
      '2006-09-21',
      '2006-11-02',
      '2006-12-02',
      '2006-12-18',
      '2006-12-25',
      '2006-12-31',
    ]);
    expect(own.every(({ atDawn }) => atDawn)).toBe(true);
  }
  const { lastSafeDay } = lapsed.all('LastSafeDayPassed')[0]!;
  expect(lastSafeDay! < '2007-01-01').toBe(true);
  expect(lapsed.standingOn('2006-11-20').alerts).toContain('LAST_SAFE_DAY_PASSED');
});

test('C110 the officials’ signatures of 2005-12-23 adopt nothing: all four are asked to decide', async () => {
  const rows = await world.journal.reader.timeline(haninge.played.stream);
  const before = rows.filter(({ on }) => on < '2006-02-13');
  expect(before.map(({ type }) => type).filter((type) => type !== 'EffectDone')).toEqual([
    'FormationStarted',
    'CharterSentOut',
    ...Array<string>(4).fill('ReminderDue'),
  ]);
  const asked = before.filter(({ type }) => type === 'ReminderDue').map(({ data }) => [data['owedBy'], data['kind']]);
  expect(asked.sort()).toEqual([['FK', 'adopt'], ['HAN', 'adopt'], ['LAN', 'adopt'], ['SLL', 'adopt']]); // prettier-ignore
});

test('each step to be mailed became one mail, with one Message-ID', async () => {
  for (const { stream } of [haninge.played, lapsed.played]) {
    const mails = await world.journal.mails.list({ stream, limit: 1_000 });
    const { process } = (await world.journal.reader.process(stream))!;
    const done = (await world.journal.reader.timeline(stream)).filter(({ data }) => data['outcome'] === 'OUTBOX');
    expect(process.pending).toEqual({});
    expect(mails.every(({ status }) => status === 'OUTBOX')).toBe(true);
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(done.length);
  }
});

test('no event has been altered, and each workflow replays its own history', async () => {
  for (const stream of [haninge.played.stream, lapsed.played.stream, 'forbund-haninge']) {
    expect(await world.journal.reader.verifyChain(stream)).toBeUndefined();
    await replay(world, stream);
  }
  await keepHistory(world, haninge.played.stream, 'formation-converged');
  await keepHistory(world, lapsed.played.stream, 'formation-lapsed');
});
