import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../../client/cli/failures';
import type { OutputName } from '../../../contracts/output';
import type { TrialView } from '../../../domain/trial/view/trial-view';
import { findBinary } from '../../../worker/binaries/find-binary';
import { readConfig } from '../../../worker/config';
import { temporaryFolder } from '../../worker/embedded/temporary-folder';
import { run, type Running } from '../../worker/running';
import { eventsOf, fileOf, type Options, typing } from './typing';

// SOCSAM in Haninge by the command line against the whole system, on its own dates: from the memo of 2002 to the trial's end.

const { cacheDir } = readConfig();
const file = join(__dirname, '..', '..', '..', 'examples', 'socsam-haninge.yaml');
let folder: ReturnType<typeof temporaryFolder>;
let system: Running;
let before: NodeJS.ProcessEnv;

beforeAll(async () => {
  await findBinary('temporal', { cacheDir });
  folder = temporaryFolder();
  system = run(['up', '--data', folder.path, '--port', '0'], { env: { FORBUND_CACHE_DIR: cacheDir } });
  await system.says(/Ready in/);
  before = process.env;
  const { DATABASE_URL: _, TEMPORAL_ADDRESS: __, ...rest } = before;
  process.env = { ...rest, FORBUND_DATA: folder.path };
}, 120_000);
afterAll(async () => {
  process.env = before;
  system.child.kill('SIGINT');
  await system.ended;
  folder.remove();
});

const trial = typing('trial');
const insats = typing('insats');
const type = (verb: string, options: Options = {}, as?: OutputName) => trial(verb, [['socsam-haninge'], options], as);
const tried = (verb: string, options: Options) => type(verb, { ...options, dryRun: true }, 'dry-run');
const status = async () => (await type('status', {}, 'trial-status')) as unknown as TrialView & { alerts: string[] };
const recorded = async (answer: Promise<Record<string, unknown>>): Promise<string[] | Record<string, unknown>> => {
  const found = await answer;
  return 'events' in found ? eventsOf(found) : found;
};
const assumed = (decidedOn: string, more: Options = {}): Options => ({ decidedOn, assumed: true, ...more });
const advance = (to: string) => type('advance', { to }, to > '2004' ? 'recorded-in-each' : 'recorded');

/** Minutes, one document for each. */
const minutes = (of: string): string => fileOf(`${of}.pdf`, `protokoll ${of}`);

/** How many events each process of the trial has: a refused command leaves it as it was. */
async function versions(): Promise<unknown> {
  const { out } = await run(['list', '--forbund', 'socsam-haninge', '--json', '--data', folder.path]).ended;
  return (JSON.parse(out) as { processes: { version: number }[] }).processes.map((one) => one.version);
}

/** The built program: the code, and a sentence in each language. */
async function refused(...words: string[]) {
  const all = ['sv', 'en'].map((lang) => run([...words, '--json', '--lang', lang, '--data', folder.path]).ended);
  const [sv, en] = (await Promise.all(all)).map(({ code, out }) => ({
    exit: code,
    ...(JSON.parse(out.replace(/\u00a0/g, ' ')) as { code: string; message: string }),
  }));
  return { exit: sv!.exit, code: sv!.code, sv: sv!.message, en: en!.message };
}

test('a trial begins as its file has it; what the file plays is left to simulations', async () => {
  expect(await type('status')).toEqual({ refused: 'UNKNOWN_TRIAL' });
  const beginning = await trial('start', [[file], { dryRun: true }], 'dry-run');
  expect(beginning).toMatchObject({ phase: 'TRIAL_RUNNING', stream: 'trial-socsam-haninge' });
  expect(await versions()).toEqual([]);
  expect(await recorded(trial('start', [[file], {}]))).toEqual(['TrialStarted']);
  expect(await recorded(trial('start', [[file], {}]))).toEqual([]);
  const other = join(folder.path, 'other.yaml');
  writeFileSync(
    other,
    readFileSync(file, 'utf8')
      .replace('name: SOCSAM i Haninge', 'name: Ett annat')
      .replace('formation: haninge.yaml', ''),
  );
  expect(await trial('start', [[other], {}])).toEqual({ refused: 'TRIAL_STARTED' });
  await expect(trial('start', [[join(folder.path, 'none.yaml'), {}] as never, {}])).rejects.toThrow(UsageError);
  expect(await status()).toMatchObject({ until: '2002-12-31', extensions: [], insatser: [], phase: 'TRIAL_RUNNING' });
});

test('C02 the first extension holds when all have decided, and the Riksdag too', async () => {
  expect(await recorded(type('propose', assumed('2002-04-16', { until: '2003-12-31' })))).toEqual([
    'ExtensionProposed',
  ]);
  await advance('2002-12-11');
  const points = {
    request: '2003-12-31',
    urge: ['consider@2002-12-31=struktur, metod och målgrupper'],
    copy: ['LAN=skrivelse 2002-04-16'],
    immediate: true,
  };
  const asking = await tried('namnd', assumed('2002-05-13', points));
  expect(asking).toMatchObject({ phase: 'EXTENSION_CONDITIONAL' });
  expect((await status()).extensions).toMatchObject([{ status: 'PROPOSED' }]);
  expect(await recorded(type('namnd', assumed('2002-05-13', points)))).toEqual([
    ...['NamndDecided', 'ExtensionRequested', 'TrialOrderGiven', 'CopySent'],
  ]);
  const decision = (member: string, day: string) =>
    type('decide', assumed(day, { member, until: '2003-12-31', outcome: 'extended' }));
  expect(await decision('LAN', '2002-09-17')).toEqual({ refused: 'NOT_A_PRINCIPAL' });
  expect(await recorded(decision('HAN', '2002-09-16'))).toEqual(['PrincipalDecided']);
  expect(await recorded(decision('SLL', '2002-09-17'))).toEqual(['PrincipalDecided']);
  expect(await recorded(decision('FK', '2002-09-18'))).toEqual(['PrincipalDecided']);
  const riksdag = assumed('2002-12-11', { until: '2003-12-31', outcome: 'adopted' });
  expect(await tried('riksdag', riksdag)).toMatchObject({ phase: 'TRIAL_RUNNING' });
  expect((await status()).extensions).toMatchObject([{ status: 'CONDITIONAL' }]);
  expect(await recorded(type('riksdag', riksdag))).toEqual([
    ...['RiksdagDecided', 'ExtensionCompleted', 'TrialOrderGiven'],
  ]);
  expect(await status()).toMatchObject({ until: '2003-12-31' });
});

test('bad input leaves nothing behind', async () => {
  const was = await versions();
  const claim = { member: ['SLL'], until: '2003-12-31', said: 'hösten 2002', decidedOn: '2002-12-01' };
  const deciding = { member: 'SLL', until: '2003-12-31', outcome: 'extended' };
  const answers = [
    await type('claim', claim),
    await type('claim', { ...claim, member: ['KALLE'], evidence: minutes('en uppgift') }),
    await type('stage', assumed('2002-12-01', { member: 'SLL', body: 'XYZ', outcome: 'proposes' })),
    await type('decide', assumed('2002-12-01', { ...deciding, member: 'KALLE' })),
    await type('decide', assumed('2002-12-01', { ...deciding, body: 'HSU' })),
    await type('decide', assumed('2003-06-01', deciding)),
    await type('decide', { ...deciding, decidedOn: '2002-12-01' }),
    await type('adjust', assumed('2002-12-01', { decision: '9' })),
  ];
  expect(answers.map((answer) => answer['refused'])).toEqual([
    ...['EVIDENCE_REQUIRED', 'UNKNOWN_PARTICIPANT', 'UNKNOWN_BODY', 'UNKNOWN_PARTICIPANT', 'NOT_DECIDING_BODY'],
    ...['DECIDED_IN_FUTURE', 'EVIDENCE_REQUIRED', 'UNKNOWN_DECISION'],
  ]);
  await expect(type('decide', { ...deciding, decidedOn: '2002-13-01' })).rejects.toThrow(UsageError);
  await expect(type('decide', { ...deciding, decidedOn: '2002-12-01', evidence: '/no/file' })).rejects.toThrow(
    UsageError,
  );
  expect(await versions()).toEqual(was);
});

test('C11 the second extension; beyond the end of 2006 none can be asked for', async () => {
  await advance('2003-12-30');
  const words = ['trial', 'request', 'socsam-haninge', '--until', '2007-01-01', '--decided-on', '2003-09-01'];
  expect(await refused(...words)).toMatchObject({
    ...{ exit: 1, code: 'PAST_HARD_STOP' },
    sv: expect.stringContaining('längst till 31 december 2006 (1 § lag 2003:1217)') as string,
    en: expect.stringContaining('31 December 2006 at the longest') as string,
  });
  const until = '2005-12-31';
  expect(await recorded(type('request', assumed('2003-09-01', { until })))).toEqual(['NamndDecided']);
  expect((await status()).extensions).toHaveLength(1);
  expect(await recorded(type('adjust', assumed('2003-09-08', { decision: '2' })))).toEqual([
    ...['NamndDecisionAdjusted', 'ExtensionRequested'],
  ]);
  const deciding = { until, outcome: 'extended' };
  expect(await recorded(type('decide', assumed('2003-11-17', { ...deciding, member: 'HAN' })))).toEqual([
    'PrincipalDecided',
  ]);
  await type('decide', assumed('2003-11-19', { ...deciding, member: 'FK' }));
  const proposal = { member: 'SLL', body: 'HSU', decidedOn: '2003-12-16', evidence: minutes('HSU') };
  expect(await recorded(type('stage', { ...proposal, outcome: 'proposes' }))).toEqual(['PrincipalStageRecorded']);
  const last = assumed('2003-12-30', { ...deciding, member: 'SLL', body: 'LS', startAtLatest: '2006-01-01' });
  expect(eventsOf(await tried('decide', last))).toEqual(
    expect.arrayContaining(['PrincipalDecided', 'ExtensionCompleted']),
  );
  expect(await status()).toMatchObject({ until: '2003-12-31' });
  expect(await recorded(type('decide', last))).toEqual(['PrincipalDecided', 'ExtensionCompleted', 'TrialOrderGiven']);
  const draft = { kind: 'charter-draft', by: 'SLL', to: ['office'], subject: 'förslag till ny förbundsordning' };
  expect(await recorded(type('order', assumed('2003-12-30', { ...draft, due: '2005-06-30' })))).toEqual([
    'TrialOrderGiven',
  ]);
  expect(await status()).toMatchObject({ until, left: { years: 1 } });
});

test('what the trial is for changes when all principals are alike, and its insatser take the verbs of an insats', async () => {
  const raise = (more: Options) => type('insats', assumed('2003-12-30', more));
  expect(await raise({ title: 'Unga', ages: '13-19' })).toEqual({ refused: 'OUTSIDE_TARGET_GROUP' });
  const stand = (member: string) =>
    recorded(type('ages', { member, ages: '13-64', decidedOn: '2003-12-30', evidence: minutes(`ålder ${member}`) }));
  for (const member of ['SLL', 'FK']) expect(await stand(member)).toEqual(['StandTaken']);
  expect(await stand('HAN')).toEqual(['StandTaken', 'TrialAgesChanged']);
  expect(await recorded(raise({ title: 'Unga', ages: '13-19' }))).toEqual(['TrialInsatsRaised']);
  const of = (verb: string, options: Options, as?: OutputName) =>
    insats(verb, [['insats-socsam-haninge-1'], options], as);
  while ('refused' in (await of('status', {}, 'insats-status'))) continue;
  const what = { kind: ['coordinated-activities'], concerned: ['fk,kommun'], by: ['HAN:arbetscentrum'] };
  expect(await recorded(of('propose', { ...what, decidedOn: '2003-12-30' }))).toEqual(['InsatsProposed']);
  expect(await of('status', {}, 'insats-status')).toMatchObject({ authorityUntil: '2005-12-31', title: 'Unga' });
  const raised = insats('raise', [['socsam-haninge'], { title: 'Fyren', decidedOn: '2003-12-30' }]);
  expect(await recorded(raised)).toEqual(['TrialInsatsRaised']);
  expect((await status()).insatser).toMatchObject([{ no: 1 }, { no: 2, title: 'Fyren' }]);
});

test('S4:17 the nämnd decides nothing for the time after the trial, and says so; a direction it may give', async () => {
  await advance('2005-03-03');
  const words = ['trial', 'namnd', 'socsam-haninge', '--measure', '2006-06-30=medel till Fyren'];
  expect(await refused(...words, '--decided-on', '2005-03-03', '--immediate')).toMatchObject({
    ...{ exit: 1, code: 'BEYOND_AUTHORITY' },
    sv: 'Nämnden har ingen beslutanderätt efter 31 december 2005. Ange en inriktning i stället.',
    en: expect.stringContaining('no power to decide after 31 December 2005') as string,
  });
  const direction = { direction: ['Fyren fortsätter i gemensam regi'], immediate: true, decidedOn: '2005-03-03' };
  expect(await recorded(type('namnd', direction))).toEqual(['NamndDecided']);
});

test('C17 a closure that was announced is called off by the third extension, and those told are to be told of that', async () => {
  const told = ['SLL', 'FK', 'HAN', 'LAN', 'personalen i insatserna'];
  const closing = { endsOn: '2005-12-31', told, decidedOn: '2005-03-03' };
  expect(await type('close', { ...closing, endsOn: '2006-12-31' })).toEqual({ refused: 'ENDS_ANOTHER_DAY' });
  expect(await tried('close', closing)).toMatchObject({ phase: 'TRIAL_CLOSING' });
  expect((await status()).closure).toBeUndefined();
  expect(await recorded(type('close', closing))).toEqual(['ClosureAnnounced']);
  expect(await status()).toMatchObject({ phase: 'TRIAL_CLOSING', closure: { told, uninformed: [] } });
  await advance('2005-09-26');
  const memo = fileOf('skrivelse.pdf', 'Hösten 2003 beslutade huvudmännen');
  const claim = { member: ['SLL', 'FK', 'HAN'], until: '2005-12-31', said: 'hösten 2003', decidedOn: '2005-05-12' };
  expect(await recorded(type('claim', { ...claim, evidence: memo }))).toEqual(['ClaimNoted']);
  const until = '2006-12-31';
  const asking = { request: until, urge: ['negotiate@start-1=övergången i permanent lagstiftning'], immediate: true };
  expect(await recorded(type('namnd', { ...asking, decidedOn: '2005-06-01', evidence: minutes('§ 18') }))).toEqual([
    ...['NamndDecided', 'ExtensionRequested', 'TrialOrderGiven'],
  ]);
  const decision = (member: string, decidedOn: string, more: Options = {}): Options => ({
    ...{ member, until, outcome: 'extended', decidedOn, evidence: minutes(member) },
    ...more,
  });
  await type('decide', decision('HAN', '2005-06-20'));
  const was = await versions();
  expect(await type('decide', decision('FK', '2005-06-29', { evidence: memo }))).toEqual({
    refused: 'CLAIM_IS_NO_EVIDENCE',
  });
  expect(await tried('decide', decision('FK', '2005-06-29', { evidence: memo }))).toEqual({
    refused: 'CLAIM_IS_NO_EVIDENCE',
  });
  expect(await versions()).toEqual(was);
  await type('decide', decision('FK', '2005-06-29'));
  const last = decision('SLL', '2005-09-13', { startAtLatest: '2007-01-01' });
  expect(await recorded(type('decide', last))).toEqual([
    ...['PrincipalDecided', 'ExtensionCompleted', 'TrialOrderGiven', 'ClosureReversed'],
  ]);
  const { closure, alerts } = await status();
  expect({ closure, alerts }).toMatchObject({
    closure: { reversedOn: '2005-09-13', uninformed: told },
    alerts: expect.arrayContaining(['INFORMATION_OWED']) as string[],
  });
  expect(await type('inform', assumed('2005-09-01'))).toEqual({ refused: 'TOLD_BEFORE_DECISION' });
  expect(await recorded(type('inform', assumed('2005-09-26', { to: ['FK'] })))).toEqual(['ReversalTold']);
  expect(await recorded(type('inform', assumed('2005-09-26')))).toEqual(['ReversalTold']);
  expect((await status()).closure).toMatchObject({ uninformed: [] });
});

test('C14 another record of the decision is kept with what it lacks, and what was to be done is done, too late', async () => {
  const record = { decision: '4', document: 'utdrag ur § 18', says: ['request-extension'], certifiedOn: '2005-08-07' };
  expect(await recorded(type('record', { ...record, evidence: minutes('utdrag') }))).toEqual(['NamndRecordKept']);
  const kept = (await status()).decisions.at(-1)?.records;
  expect(kept).toMatchObject([{ differs: { day: 'MISSING', lacks: ['URGE'], adds: [] } }]);
  expect(await recorded(type('replan', assumed('2005-06-01', { startFrom: '2007-01-01', by: 'office' })))).toEqual([
    'TargetPlanned',
  ]);
  const mandate = { member: 'SLL', to: 'Beställare vård', scope: 'genomförandet', decidedOn: '2005-09-13' };
  expect(await recorded(type('mandate', { ...mandate, evidence: minutes('mandat') }))).toEqual(['MandateDelegated']);
  const draft = (await status()).orders.find(({ kind }) => kind === 'CHARTER_DRAFT')!;
  await advance('2005-12-23');
  const delivered = { order: String(draft.no), decidedOn: '2005-12-23', evidence: minutes('avsiktsförklaring') };
  expect(await recorded(type('deliver', delivered))).toEqual(['TrialOrderDelivered']);
  expect((await status()).orders.find(({ no }) => no === draft.no)!.to).toMatchObject([{ daysLate: 176 }]);
});

test('the trial ends on its last day, evaluated, and is no beställarförbund that could be liquidated', async () => {
  expect(await type('evaluate', { decidedOn: '2005-12-23' })).toEqual({ refused: 'EVIDENCE_REQUIRED' });
  expect(await recorded(type('evaluate', assumed('2005-12-23')))).toEqual(['TrialEvaluated']);
  await advance('2007-01-02');
  expect(await status()).toMatchObject({ phase: 'TRIAL_ENDED', endedOn: '2006-12-31', gaps: [] });
  expect(await type('liquidation', assumed('2007-01-02'))).toEqual({ refused: 'NO_BESTALLARFORBUND' });
  const shown = await run(['status', 'socsam-haninge', '--lang', 'sv', '--data', folder.path]).ended;
  expect(shown.out).toMatch(/^SOCSAM i Haninge {2}Försöket avslutat {2}övning, 2\sjanuari\s2007\n/);
});
