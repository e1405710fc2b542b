import { PassThrough } from 'node:stream';
import { createCli } from '../../../client/cli/cli';
import { run as deadline } from '../../../client/cli/commands/insats-deadline';
import { run as direct } from '../../../client/cli/commands/insats-direct';
import { run as end } from '../../../client/cli/commands/insats-end';
import { run as fund } from '../../../client/cli/commands/insats-fund';
import { run as propose } from '../../../client/cli/commands/insats-propose';
import { run as requisition } from '../../../client/cli/commands/insats-requisition';
import { directionsOf } from '../../../client/cli/directions';
import { UsageError } from '../../../client/cli/failures';
import { Given } from '../../../client/cli/given';
import type { InsatsAt } from '../../../client/cli/insats-at';
import { endForecastLines } from '../../../client/cli/insats-end-lines';
import { insatserLines, insatsLines } from '../../../client/cli/insats-lines';
import { namesIn } from '../../../client/cli/names-in';
import { financiersOf, organisationIn } from '../../../client/cli/organisation';
import { outputProblems } from '../../../contracts/output';
import { forecastEnd } from '../../../domain/insats/forecast';
import { insats } from '../../../domain/insats/insats';
import type { Begun } from '../../../domain/insats/state';
import { directionCounts } from '../../../domain/insats/view/direction-counts';
import { insatsView } from '../../../domain/insats/view/insats-view';
import * as s from '../../domain/insats/scene';
import { named, nine } from '../../domain/insats/seed-004';
import { basis } from '../../domain/yearly/haninge';
import type { Life } from '../../domain/yearly/life';

const cli = (lang: 'sv' | 'en' = 'en') =>
  createCli({
    lang,
    json: false,
    dataDir: '/nowhere',
    env: {},
    stdout: new PassThrough(),
    stderr: new PassThrough(),
  });
type Options = ConstructorParameters<typeof Given>[1];
const given = (options: Options): Given => new Given(['haninge'], options);

describe('what is typed of an insats', () => {
  test('a member, a unit of one, and somebody outside', () => {
    expect(['HAN', 'HAN:socialtjänsten', ':Af-rehab'].map((typed) => organisationIn(typed, 'by'))).toEqual([
      { member: 'HAN' },
      { member: 'HAN', unit: 'socialtjänsten' },
      { unit: 'Af-rehab' },
    ]);
    expect(() => organisationIn(':', 'by')).toThrow(UsageError);
  });
  test('who pays: an amount, a share, or about a share', () =>
    expect(financiersOf(given({ financier: ['HAN=100000', 'FK=1/3', 'SLL=~33%'] }), 'financier')).toEqual([
      { by: { member: 'HAN' }, ore: 10_000_000 },
      { by: { member: 'FK' }, share: { parts: 1, of: 3 } },
      { by: { member: 'SLL' }, share: { parts: 33, of: 100 }, approx: true },
    ]));
  test('every direction of the nine', () => {
    const typed: Options[] = [
      { integrate: 'ROA', fees: true },
      { takeOver: ['SLL:BKV'] },
      { seek: ['HAN:socialförvaltningen=:närliggande kommuner'], raiseInFormation: true },
      { await: 'cooperation,budget-frames', year: '2006' },
      { jointly: ['HAN,SLL'], likely: true },
      { takeOver: ['HAN:socialtjänsten'] },
      { await: 'cooperation,budget-frames', year: '2006' },
      { await: 'cooperation,budget-frames', year: '2006' },
      { continue: ['HAN:arbetscentrum=2006-12-31'] },
    ];
    const expected = nine.map(({ directions }) =>
      directions.map((one) => (one.kind === 'TAKE_OVER' ? { kind: one.kind, by: one.by } : one)),
    );
    expect(typed.map((options) => directionsOf(given(options)))).toEqual(expected);
  });
});

const wrong: readonly [string, typeof propose, Options][] = [
  ['an insats of no kind', propose, { concerned: ['fk'], by: ['HAN'] }],
  ['an insats of an unknown kind', propose, { kind: ['picnic'], concerned: ['fk'], by: ['HAN'] }],
  ['one that nobody carries out', propose, { kind: ['mapping'], concerned: ['fk,kommun'] }],
  ['money of no year', fund, { kronor: '100' }],
  ['no money', fund, { year: '2007', kronor: '0' }],
  ['a part that is none', fund, { year: '2007', kronor: '100', financier: ['HAN=a third'] }],
  ['no direction', direct, {}],
  ['a direction until no day', direct, { continue: ['HAN=2006-13-01'] }],
  ['word for nobody', deadline, { on: '2005-08-31', onMissed: 'adapting' }],
  ['word by no day', deadline, { on: 'August', by: 'FK', onMissed: 'adapting' }],
  ['what begins is unknown', deadline, { on: '2005-08-31', by: 'FK', onMissed: 'panic' }],
  ['an end without an outcome', end, { endsOn: '2007-12-31' }],
  ['taken over by nobody', end, { endsOn: '2007-12-31', outcome: 'taken-over' }],
  ['a requisition of no period', requisition, { by: 'HAN', kronor: '100', from: '2007-01-01' }],
];

test.each(wrong)('%s is wrong use, with a sentence in both languages', async (_, run, options) => {
  const failure = await run(cli(), given(options)).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UsageError);
  const { sv, en, exitCode } = failure as UsageError;
  expect([sv === en, exitCode]).toEqual([false, 2]);
});

const at = (life: Life<Begun>): InsatsAt => {
  const { phase, alerts } = insats.summary(life.state);
  const row = { stream: life.stream, name: basis.name, phase, alerts, done: false, clockShiftMs: 0 };
  const names = namesIn(basis.members);
  return { stream: life.stream, state: life.state, today: '2005-09-14', names, row: row as never };
};
const spaced = (lines: readonly string[]): string => lines.join('\n').replaceAll('\u00a0', ' ');
const clean = /undefined|null|\[object|[A-Z]{4,}_/;

describe('what is shown of an insats', () => {
  test('those of the trial, each with its direction, and as published', () => {
    const all = nine.map((one) => at(s.directed(one)));
    const lines = spaced(insatserLines(cli('sv'), all));
    expect(lines).toContain('finansieringen övertas av BKV (Stockholms läns landsting)');
    expect(lines).toContain('Väntar på besked');
    expect(lines).not.toMatch(clean);
    const insatser = all.map(({ stream, state, row }) => ({
      stream,
      alerts: row.alerts,
      done: false,
      ...insatsView(state),
    }));
    const directions = directionCounts(all.map(({ state }) => state));
    expect(outputProblems('insats-list', { owner: 'socsam-haninge', insatser, directions })).toEqual([]);
    expect(insatserLines(cli('sv'), [])).toEqual(['Det finns inga insatser.']);
  });
  test('one that was turned round: how late the word was, and who is to be told', () => {
    const life = s.directed(named('Af-rehab'));
    life.on('2005-09-13', s.extended('2005-09-13', '2005-09-13'));
    const shown = insatsView(life.state);
    const lines = spaced(insatsLines(cli('sv'), at(life), shown));
    expect(lines).toContain(
      'Af-rehab behöver besked senast den 31 augusti 2005: besked kom 13 dagar för sent, att informera: Haninge kommun, Försäkringskassan, Stockholms läns landsting och Af-rehab',
    );
    expect(outputProblems('insats-status', { stream: life.stream, today: '2005-09-14', alerts: [], ...shown })).toEqual(
      [],
    );
  });
  test.each(['sv', 'en'] as const)('its money by year and each requisition (%s)', (lang) => {
    const life = s.running();
    life.on('2007-05-02', s.requisition('2007-05-02', 1_000), s.requisition('2007-05-02', 2_000));
    life.on('2007-05-05', s.pay('2007-05-05', 1), s.on('2007-05-05', 'RejectRequisition', { no: 2, reason: 'Fel år' }));
    life.on('2007-06-01', s.requisition('2007-06-01', 500_050));
    const lines = spaced(insatsLines(cli(lang), at(life), insatsView(life.state)));
    expect(lines).toContain(lang === 'sv' ? '5 000,50 kr' : 'SEK 5,000.50');
    expect(lines).toContain(lang === 'sv' ? 'återsänd: Fel år' : 'sent back: Fel år');
    expect(lines).not.toMatch(clean);
  });
});

describe('an end that is rehearsed', () => {
  const ending = (data: object) => ({ ...s.end('2007-11-12', { endsOn: '2007-12-31', ...data }) }) as never;
  test('shows the days to come, who is told and what is left, and is refused as the command would be', () => {
    const life = s.running();
    const forecast = forecastEnd(ending({}), life.state);
    expect(forecast.steps).toEqual([
      { on: '2007-11-12', what: 'DECIDED' },
      { on: '2007-12-31', what: 'EVALUATION_DUE' },
      { on: '2007-12-31', what: 'LAST_DAY' },
      { on: '2008-04-02', what: 'CLOSES' },
    ]);
    const lines = spaced(endForecastLines(cli('sv'), { title: 'Unga vuxna', names: namesIn(basis.members) }, forecast));
    expect(lines).toContain('1 000 000 kr har beslutats men inte rekvirerats');
    expect(outputProblems('insats-end-dry-run', { dryRun: true, stream: 's', title: 't', ...forecast })).toEqual([]);
    expect(() => forecastEnd(ending({ endsOn: '2007-02-01' }), life.state)).toThrow('started on 2007-03-01');
    const { version } = life.process;
    expect(life.process.version).toBe(version);
  });
  test('comes about as it was shown', () => {
    const life = s.running();
    life.on('2007-11-10', s.evaluate('2007-11-10'));
    const { steps } = forecastEnd(ending({}), life.state);
    life.on('2007-11-12', s.end('2007-11-12', { endsOn: '2007-12-31' }));
    life.on('2008-06-01');
    expect(life.state.closedOn).toBe(steps.at(-1)?.on);
  });
});
