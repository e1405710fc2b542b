import { PassThrough } from 'node:stream';
import { agesIn } from '../../../client/cli/ages-typed';
import { createCli } from '../../../client/cli/cli';
import { UsageError } from '../../../client/cli/failures';
import { Given } from '../../../client/cli/given';
import { namesIn } from '../../../client/cli/names-in';
import { pointsOf } from '../../../client/cli/namnd-points';
import { dueIn } from '../../../client/cli/order-typed';
import { plannedStartOf } from '../../../client/cli/planned-start';
import { specs } from '../../../client/cli/specs/all';
import type { TrialAt } from '../../../client/cli/trial-at';
import { trialLines } from '../../../client/cli/trial-lines';
import { outputProblems } from '../../../contracts/output';
import { trial } from '../../../domain/trial/trial';
import type { TrialGoing } from '../../../domain/trial/state';
import { trialView } from '../../../domain/trial/view/trial-view';
import * as h from '../../domain/trial/haninge';
import type { Life } from '../../domain/yearly/life';
import type { Options } from './typing';

const cli = (lang: 'sv' | 'en' = 'en') =>
  createCli({
    ...{ lang, json: false, dataDir: '/nowhere', env: {} },
    ...{ stdout: new PassThrough(), stderr: new PassThrough() },
  });
const given = (options: Options): Given => new Given(['socsam-haninge'], options);

describe('what is typed of a trial', () => {
  test('C12 the points of one decision, each under an option of its own', () => {
    const typed = {
      request: '2006-12-31',
      urge: ['negotiate@start-1=övergången i permanent lagstiftning', 'consider@2002-12-31=metod = arbetssätt'],
      copy: ['LAN,AF=skrivelsen'],
      measure: ['2005-12-31=medel till Fyren'],
      direction: ['Fyren fortsätter i gemensam regi'],
    };
    expect(pointsOf(given(typed))).toEqual([
      { kind: 'REQUEST_EXTENSION', until: '2006-12-31' },
      {
        ...{ kind: 'URGE', what: 'NEGOTIATE', subject: 'övergången i permanent lagstiftning' },
        due: { beforeTarget: 1 },
      },
      { kind: 'URGE', what: 'CONSIDER', subject: 'metod = arbetssätt', due: { on: '2002-12-31' } },
      { kind: 'SEND_COPY', to: ['LAN', 'AF'], subject: 'skrivelsen' },
      { kind: 'MEASURE', subject: 'medel till Fyren', until: '2005-12-31' },
      { kind: 'DIRECTION', subject: 'Fyren fortsätter i gemensam regi' },
    ]);
  });
  test('by when: a day, the end of the trial, or so long before the planned start', () => {
    expect(['2005-06-30', 'end', 'start-90'].map((typed) => dueIn(typed, '--due'))).toEqual([
      { on: '2005-06-30' },
      { byEnd: true },
      { beforeTarget: 90 },
    ]);
  });
  test('the planned start is from a day or at the latest on it, and never both', () => {
    expect(plannedStartOf(given({ startFrom: '2007-01-01' }))).toEqual({ on: '2007-01-01', modality: 'FROM' });
    expect(plannedStartOf(given({ startAtLatest: '2007-01-01' }))).toMatchObject({ modality: 'AT_LATEST' });
    expect(plannedStartOf(given({}))).toBeUndefined();
    expect(() => plannedStartOf(given({ startFrom: '2006-01-01', startAtLatest: '2007-01-01' }))).toThrow(UsageError);
  });
  test('ages, both included', () => expect(agesIn('16-64')).toEqual({ from: 16, to: 64 }));
});

const day = '2005-06-01';
const wrong: readonly [string, string, Options][] = [
  ['a proposal of no day', 'propose', {}],
  ['a request until a day there is not', 'request', { until: '2006-02-30', decidedOn: day }],
  ['a decision with no point', 'namnd', { decidedOn: day }],
  ['a point without its subject', 'namnd', { urge: ['negotiate@end='], decidedOn: day }],
  ['a point without its day', 'namnd', { urge: ['negotiate=övergången'], decidedOn: day }],
  ['a measure until no day', 'namnd', { measure: ['2005=medel'], decidedOn: day }],
  ['minutes of no decision', 'adjust', { decidedOn: day }],
  ['a record that says what is no point', 'record', { decision: '1', document: 'utdrag', says: ['picnic'] }],
  ['a stage without a body', 'stage', { member: 'SLL', outcome: 'proposes', decidedOn: day }],
  ['a decision that is neither', 'decide', { member: 'SLL', until: '2006-12-31', outcome: 'maybe', decidedOn: day }],
  ['a decision of nobody', 'decide', { until: '2006-12-31', outcome: 'extended', decidedOn: day }],
  ['a claim about nobody', 'claim', { until: '2005-12-31', said: 'hösten 2003', decidedOn: day }],
  ['a decision of the Riksdag that is neither', 'riksdag', { until: '2003-12-31', decidedOn: day }],
  ['a commission to nobody', 'order', { kind: 'describe', by: 'SLL', due: 'end', decidedOn: day }],
  ['a commission by no day', 'order', { kind: 'describe', by: 'SLL', to: ['HAN'], due: 'soon', decidedOn: day }],
  ['a commission of no number', 'deliver', { decidedOn: day }],
  ['a planned start on no day', 'replan', { decidedOn: day }],
  ['a closure that nobody was told of', 'close', { endsOn: '2005-12-31', decidedOn: day }],
  ['a mandate to do nothing', 'mandate', { member: 'SLL', to: 'chefen', decidedOn: day }],
  ['ages that are none', 'ages', { member: 'SLL', ages: 'vuxna', decidedOn: day }],
  ['an insats of no name', 'insats', { decidedOn: day }],
];

test.each(wrong)('%s is wrong use, with a sentence in both languages', async (_, verb, options) => {
  const { run } = await specs.find(({ name }) => name === `trial ${verb}`)!.load();
  const failure = await run(cli(), given(options)).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UsageError);
  const { sv, en, exitCode } = failure as UsageError;
  expect([sv === en, exitCode]).toEqual([false, 2]);
});

test('every verb that records something can be tried first', () => {
  const recording = specs.filter(({ name }) => /^trial (?!status|advance)/.test(name));
  expect(recording.length).toBeGreaterThan(18);
  const cannot = recording.filter(({ options = [] }) => options.every(({ flags }) => flags !== '--dry-run'));
  expect(cannot.map(({ name }) => name)).toEqual([]);
});

const at = (life: Life<TrialGoing>): TrialAt => {
  const { phase, alerts } = trial.summary(life.state);
  const row = { stream: h.stream, name: h.plan.name, phase, alerts, exercise: true };
  return { stream: h.stream, state: life.state, today: day, names: namesIn(h.plan.members), row: row as never };
};
const shown = (life: Life<TrialGoing>, lang: 'sv' | 'en'): string =>
  trialLines(cli(lang), at(life), { view: trialView(life.state), duties: [] })
    .join('\n')
    .replaceAll('\u00a0', ' ');

/** Closing, with everything that can be shown. */
function closing(): Life<TrialGoing> {
  const life = h.until2005();
  const draft = { kind: 'CHARTER_DRAFT', by: 'SLL', to: ['office'], subject: 'förslag', due: { on: '2005-03-31' } };
  life.on('2005-01-10', h.on('2005-01-10', 'GiveOrder', draft as never));
  life.on('2005-01-10', h.on('2005-01-10', 'ReplanTarget', { on: '2006-01-01', modality: 'AT_LATEST' }));
  life.on('2005-01-10', h.on('2005-01-10', 'RaiseInsats', { title: 'Fyren' }));
  life.on('2005-01-10', h.on('2005-01-10', 'RecordEvaluation', { assumed: true }));
  const told = ['FK', 'personalen i insatserna'];
  life.on('2005-03-03', h.on('2005-03-03', 'AnnounceClosure', { endsOn: '2005-12-31', told }));
  return life;
}

describe('what is shown of a trial', () => {
  test('its last day, how far it can go on, what is late, and who was told that it ends', () => {
    const life = closing();
    life.on('2005-06-01');
    const lines = shown(life, 'sv');
    expect(lines).toContain('Sista dag: 31 december 2005   Kan förlängas längst till 31 december 2006');
    expect(lines).toMatch(/Ta fram ett förslag till förbundsordning +Nämnden +31 mar 2005 +försenat/);
    expect(lines).toContain('Avveckling: den 31 december 2005, besked gavs 3 mars 2005');
    expect(lines).toContain('Förbundet planeras börja: senast 1 januari 2006');
    expect(lines).toContain('Insatser: 1, varav 1 öppen');
  });
  test('what each principal has said, and who is still to hear that the closure is called off', () => {
    const life = closing();
    life.on('2005-06-01', h.request('2005-06-01', '2006-12-31'));
    life.on('2005-06-20', h.decide('2005-06-20', 'HAN', '2006-12-31', { assumed: true }));
    expect(shown(life, 'en')).toMatch(/Haninge kommun +Kommunfullmäktige +extends \(assumed\) +20 Jun 2005/);
    expect(shown(life, 'en')).toMatch(/Extension to 31 December 2006: waits for the principals/);
    for (const member of ['FK', 'SLL'] as const) life.on('2005-09-13', h.decide('2005-09-13', member, '2006-12-31'));
    const lines = shown(life, 'sv');
    expect(lines).toContain('återtagen 13 september 2005; att informera: Försäkringskassan i Stockholms län och');
    expect(lines).toContain('Kan inte förlängas mer');
  });
  test.each(['sv', 'en'] as const)('a refusal and a decision that came too late, in whole words (%s)', (lang) => {
    const refused = h.until2005();
    refused.on('2005-06-01', h.request('2005-06-01', '2006-12-31'));
    refused.on('2005-06-20', h.decide('2005-06-20', 'HAN', '2006-12-31', { outcome: 'REFUSED' }));
    const late = h.until2005();
    late.on('2005-06-01', h.request('2005-06-01', '2006-12-31'));
    const because = { nevertheless: 'försöket fortsatte' };
    for (const member of h.principals) late.on('2006-01-10', h.decide('2006-01-10', member, '2006-12-31', because));
    const lines = `${shown(refused, lang)}\n${shown(late, lang)}`;
    expect(lines).toContain(lang === 'sv' ? 'förlänger inte' : 'does not extend');
    expect(lines).toContain(lang === 'sv' ? 'förlänger (efter slutet)' : 'extends (after the end)');
    expect(lines).not.toMatch(/undefined|null|\[object|[A-Z]{4,}_/);
  });
  test('as JSON in its published shape', () => {
    const life = closing();
    life.on('2005-06-01', h.request('2005-06-01', '2006-12-31'));
    const head = { stream: h.stream, today: day, alerts: [] };
    expect(outputProblems('trial-status', { ...head, ...trialView(life.state), duties: [] })).toEqual([]);
  });
});
