import { commandProblems } from '../../../contracts/commands';
import type { OutputName } from '../../../contracts/output';
import { startOfDay } from '../../../domain/calendar/stockholm';
import { deciders } from '../../../domain/deciders';
import { command, handOver } from '../../domain/forbund/haninge';
import * as s from '../../domain/insats/scene';
import { authorityUntil } from '../../domain/insats/seed-004';
import { openHosted, type Hosted } from '../../hosted';
import { eventsOf, fileOf, type Options, typing } from './typing';

// Every verb as a person types it, on the real workflow code: a förbund's insats from the need to its end, and one of the trial's.

let hosted: Hosted;
let before: NodeJS.ProcessEnv;
let evidence = '';

beforeAll(async () => {
  hosted = await openHosted({ deciders, workflowsPath: require.resolve('../../../workflows'), commandProblems });
  before = process.env;
  process.env = { ...before, DATABASE_URL: hosted.url, TEMPORAL_ADDRESS: hosted.env.address };
  evidence = fileOf('protokoll.pdf', 'protokoll');
  const shift = async (day: string) => startOfDay(day) + 9 * 3_600_000 - (await hosted.env.currentTimeMs());
  const clockShiftMs = await shift('2007-12-03');
  const begin = command('begin', 'BeginForbund', { handOver, exercise: true, clockShiftMs });
  expect(await hosted.submitter.submit('forbund-haninge', begin, { startKind: 'forbund' })).toMatchObject({ ok: true });
  const owner = { basis: s.trial, owner: 'trial-socsam-haninge', authorityUntil };
  const first = {
    ...owner,
    no: 4,
    title: 'Rygg&Nacke',
    neededOn: '2005-01-03',
    clockShiftMs: await shift('2005-09-20'),
  };
  const { at: _, ...sent } = s.on('2005-09-20', 'BeginInsats', first);
  const trial = await hosted.submitter.submit('insats-socsam-haninge-4', sent, { startKind: 'insats' });
  expect(trial).toMatchObject({ ok: true });
}, 60_000);
afterAll(async () => {
  process.env = before;
  await hosted.close();
});

const typed = typing('insats');
const type = (verb: string, [owner, options]: readonly [string, Options], as?: OutputName) =>
  typed(verb, [[owner], options], as);

test('a förbund’s insats, from the need to what its end would lead to', async () => {
  const on = (decidedOn: string, more: Options = {}): Options => ({ decidedOn, evidence, ...more });
  const haninge = (verb: string, options: Options, as?: OutputName) => type(verb, ['haninge', options], as);
  expect(await haninge('status', {})).toEqual({ refused: 'UNKNOWN_INSATS' });
  const raised = await haninge('raise', on('2007-01-15', { title: 'Unga vuxna' }));
  expect(eventsOf(raised)).toEqual(['InsatsRaised', 'ChildOpened']);
  for (let tries = 0; tries < 200 && !(await hosted.journal.reader.process('insats-haninge-1')); tries++) {
    await hosted.env.sleep('1 second');
  }
  const what = { kind: ['mapping,analysis'], concerned: ['fk,kommun'], by: ['HAN:arbetscentrum'] };
  const by = { by: 'HAN:arbetscentrum' };
  const steps: [string, Options, string][] = [
    ['propose', on('2007-02-01', what), 'InsatsProposed'],
    ['prepare', on('2007-02-02', { body: 'ledningsgruppen' }), 'InsatsPrepared'],
    [
      'fund',
      on('2007-02-03', { year: '2007', kronor: '300 000', plan: evidence, genderPerspective: true }),
      'InsatsFunded',
    ],
    ['agree', on('2007-02-04', by), 'InsatsAgreed'],
    ['register', on('2007-02-05', { registry: 'sus', focus: 'structure' }), 'InsatsRegistered'],
    ['start', on('2007-02-06'), 'InsatsStarted'],
    ['follow-up', on('2007-07-01', { upTo: '2007-06-30' }), 'InsatsFollowedUp'],
    [
      'requisition',
      on('2007-07-02', { ...by, kronor: '1000,50', from: '2007-02-06', to: '2007-06-30' }),
      'PaymentRequisitioned',
    ],
    [
      'requisition',
      on('2007-07-03', { ...by, kronor: '5', from: '2007-02-06', to: '2007-06-30' }),
      'PaymentRequisitioned',
    ],
    ['pay', on('2007-07-05', { requisition: '1' }), 'RequisitionPaid'],
    ['reject', on('2007-07-05', { requisition: '2', reason: 'Fel period' }), 'RequisitionRejected'],
  ];
  for (const [verb, options, event] of steps) expect(eventsOf(await haninge(verb, options))).toEqual([event]);
  expect(await haninge('reallocate', on('2007-07-05'))).toEqual({ refused: 'REALLOCATION_TRIAL_ONLY' });
  const shown = await haninge('status', {}, 'insats-status');
  expect(shown).toMatchObject({ phase: 'INSATS_RUNNING', money: { fundedOre: 30_000_000, paidOre: 100_050 } });
  const ending = on('2007-12-03', { endsOn: '2007-12-31', outcome: 'taken-over', by: 'HAN:socialtjänsten' });
  const rehearsed = await haninge('end', { ...ending, dryRun: true }, 'insats-end-dry-run');
  expect(rehearsed).toMatchObject({ leftOre: 29_899_950, outcome: { kind: 'TAKEN_OVER' } });
  const before2 = { ...ending, endsOn: '2007-01-01', dryRun: true };
  expect(await haninge('end', before2, 'insats-end-dry-run')).toEqual({ refused: 'BEFORE_START' });
  expect(await haninge('status', {}, 'insats-status')).not.toHaveProperty('endsOn');
  expect(eventsOf(await haninge('evaluate', on('2007-12-03', { genderPerspective: true })))).toEqual([
    'InsatsEvaluated',
  ]);
  expect(eventsOf(await haninge('end', ending))).toEqual(['InsatsEndDecided']);
  expect(await haninge('list', {}, 'insats-list')).toMatchObject({ insatser: [{ no: 1, endsOn: '2007-12-31' }] });
}, 120_000);

test('one of the trial’s: its direction, the day for word that passed, and the word that came too late', async () => {
  const on = (decidedOn: string, more: Options = {}): Options => ({ decidedOn, evidence, no: '4', ...more });
  const trial = (verb: string, options: Options, as?: OutputName) => type(verb, ['trial-socsam-haninge', options], as);
  const what = { kind: ['staff-reinforcement'], concerned: ['fk', 'region'], by: ['FK'] };
  const money = { year: '2005', kronor: '300000', plan: evidence, genderPerspective: true };
  const thirds = { financier: ['FK=~33%', 'SLL=~33%', 'HAN=~33%'] };
  const steps: [string, Options, string[]][] = [
    ['propose', on('2005-01-03', what), ['InsatsProposed']],
    ['fund', on('2005-01-03', { ...money, ...thirds }), ['InsatsFunded']],
    ['agree', on('2005-01-03', { by: 'FK' }), ['InsatsAgreed']],
    ['start', on('2005-01-03'), ['InsatsStarted']],
    ['reallocate', on('2005-01-03', { year: '2005' }), ['FundsReallocated']],
    [
      'direct',
      on('2005-03-03', { await: 'cooperation,budget-frames', year: '2006', assumingNone: true }),
      ['DirectionsSet'],
    ],
    ['deadline', on('2005-03-03', { on: '2005-08-31', by: 'FK', onMissed: 'adapting' }), ['NoticeDeadlineSet']],
    ['word', on('2005-06-01', { request: true }), ['WordRecorded']],
    ['word', on('2005-09-13'), ['WordRecorded', 'InsatsReversed']],
    ['inform', on('2005-09-20', { to: ['HAN'] }), ['ReversalInformed']],
  ];
  for (const [verb, options, events] of steps) {
    expect([verb, eventsOf(await trial(verb, options))]).toEqual([verb, events]);
  }
  const beyond = on('2005-03-03', { takeOver: ['SLL:BKV'], decided: true, from: '2006-01-01' });
  expect(await trial('direct', beyond)).toEqual({ refused: 'AUTHORITY_ENDED' });
  expect(await trial('status', { no: '4' }, 'insats-status')).toMatchObject({
    phase: 'REVERSING',
    deadlines: [{ status: 'REVERSED', daysLate: 13, uninformed: ['FK', 'SLL'] }],
  });
}, 120_000);
