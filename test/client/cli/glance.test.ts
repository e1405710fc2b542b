import { PassThrough } from 'node:stream';
import { outputProblems } from '../../../contracts/output';
import { createCli } from '../../../client/cli/cli';
import { factWords } from '../../../client/cli/glance/fact-words';
import { glanceLines } from '../../../client/cli/glance/lines';
import type { Glance } from '../../../client/cli/glance/read';
import { worthTelling } from '../../../client/cli/told';
import type { DutyRow, TimelineRow } from '../../../journal/rows';

const cli = (lang: 'sv' | 'en') =>
  createCli({ lang, json: false, dataDir: '/nowhere', env: {}, stdout: new PassThrough(), stderr: new PassThrough() });

const duty = (owedBy: string, more: Partial<DutyRow> = {}): DutyRow => ({
  stream: 'board-haninge-2007',
  forbund: 'haninge',
  name: 'Samordningsförbundet Haninge',
  exercise: false,
  id: `call-in-order:${owedBy}`,
  kind: 'call-in-order',
  owedBy,
  owedByName: owedBy,
  role: 'registrar',
  dueOn: '2006-12-31',
  dueAt: 0,
  overdue: true,
  clockOnly: false,
  ground: [{ source: 'law', ref: '12 § 3 st.' }],
  movedBy: null,
  about: {},
  step: 0,
  steps: 0,
  nextReminderAt: null,
  ...more,
});

const pay = (owedBy: string, quarter: number, dueOn: string): DutyRow =>
  duty(owedBy, {
    stream: 'contributions-haninge-2007',
    id: `${owedBy}-${quarter}`,
    kind: 'contribution',
    dueOn,
    overdue: false,
    ground: [{ source: 'practice', ref: '30 dagar efter starten' }],
    about: { ore: 125_000_000, quarter, year: 2007, reference: '1' },
  });

const glance: Glance = {
  incidents: 0,
  process: {
    stream: 'forbund-haninge',
    kind: 'forbund',
    forbund: 'haninge',
    name: 'Samordningsförbundet Haninge',
    phase: 'OPERATING',
    version: 9,
    done: false,
    exercise: false,
    clockShiftMs: 0,
    waitingOn: [],
    alerts: [],
    wakeAt: null,
    startedAt: 0,
    changedAt: 0,
  },
  today: '2007-01-02',
  members: ['FK', 'SLL', 'HAN'],
  names: { FK: 'Försäkringskassan', SLL: 'Stockholms läns landsting', HAN: 'Haninge kommun' },
  processes: [
    {
      stream: 'budget-haninge-2007',
      kind: 'budget',
      title: 'Budget 2007',
      year: 2007,
      phase: 'IN_FORCE',
      done: false,
      alerts: ['NOT_ALL_APPROPRIATED'],
      waitingOn: [],
      facts: {
        is: 'BUDGET',
        totalOre: 2_000_000_000,
        adoptedOn: '2006-11-28',
        late: false,
        lastDay: '2006-12-31',
        consulted: 0,
        members: 3,
      },
    },
  ],
  late: ['FK', 'SLL', 'HAN'].map((owedBy) => duty(owedBy)),
  next: [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((month) =>
    ['HAN', 'SLL'].map((owedBy) => pay(owedBy, month, `2007-0${month}-28`)),
  ),
  gates: null,
};

const text = (lang: 'sv' | 'en', given: Partial<Glance> = {}): string =>
  glanceLines(cli(lang), { ...glance, ...given })
    .join('\n')
    .replace(/\u00a0/g, ' ');

test('a förbund at a glance: its phase, what is late, what is next and why, how its processes stand', () => {
  const said = text('sv');
  expect(said).toMatch(/^Samordningsförbundet Haninge {2}I drift\nFörbundet har inlett sin verksamhet\./);
  expect(said).toContain('▲ Budget 2007: Alla medlemmar har inte anslagit sina medel än');
  expect(said).toMatch(
    /Försenat .*\n31 dec 2006 {2}Alla medlemmar +Bestämma ersättarnas ordning +Styrelse från 2007 +12 § 3 st\. lagen/,
  );
  expect(said).toMatch(
    /28 jan 2007 +HAN och SLL +Betala 1 250 000 kr var +Inbetalningar 2007 +praxis: 30 dagar efter starten/,
  );
  expect(said).toMatch(/Budget 2007 +Gäller +20 000 000 kr, fastställd 28 november 2006/);
});

test('the same in English', () => {
  const said = text('en');
  expect(said).toMatch(/Late .*\n31 Dec 2006 {2}All members +Decide the order of substitutes +Board from 2007/);
  expect(said).toMatch(/28 Jan 2007 +HAN and SLL +Pay SEK 1,250,000 each +Contributions 2007/);
});

test('it is one screen: what is more is counted, with the command that shows it', () => {
  expect(text('sv').split('\n').length).toBeLessThan(24);
  expect(text('sv')).toContain('och 1 till: forbund due --forbund haninge');
});

test('where nothing is late, nothing says so', () => {
  expect(text('sv', { late: [] })).not.toContain('Försenat');
});

test('as JSON it is what its schema says', () => {
  expect(outputProblems('status', JSON.parse(JSON.stringify(glance)))).toEqual([]);
});

test.each<[Parameters<typeof factWords>[0], string, string]>([
  [
    { is: 'BUDGET', late: false, lastDay: '2008-12-01', consulted: 2, members: 4 },
    'samråd hållet med 2 av 4, ska fastställas senast 1 december 2008',
    '2 of 4 consulted, to be adopted by 1 December 2008',
  ],
  [
    {
      is: 'BUDGET',
      totalOre: 100,
      adoptedOn: '2008-12-03',
      late: true,
      lastDay: '2008-12-01',
      consulted: 4,
      members: 4,
    },
    '1 kr, fastställd 3 december 2008, för sent',
    'SEK 1, adopted on 3 December 2008, late',
  ],
  [
    { is: 'CONTRIBUTIONS', totalOre: 400, plannedOre: 400, paidOre: 100, overdueOre: 200, heldOre: 50 },
    '1 kr av 4 kr betalt, 2 kr försenat, 0,50 kr att reda ut',
    'SEK 1 of SEK 4 paid, SEK 2 overdue, SEK 0.50 to sort out',
  ],
  [{ is: 'FOLLOW_UP', sent: 1, periods: 2 }, '1 av 2 sända till alla medlemmar', '1 of 2 sent to all members'],
  [
    { is: 'YEAR_END', audited: 0, discharged: 0, refused: 0, members: 4 },
    'årsredovisningen är inte fastställd',
    'the annual report is not adopted',
  ],
  [
    { is: 'YEAR_END', adoptedOn: '2008-03-20', audited: 4, discharged: 3, refused: 1, members: 4 },
    'fastställd 20 mars 2008, granskad för 4 av 4, ansvarsfrihet av 3 av 4, ej beviljad av 1',
    'adopted on 20 March 2008, audited for 4 of 4, discharge by 3 of 4, refused by 1',
  ],
  [
    { is: 'MANDATES', from: '2007-01-01', to: '2010-12-31', filled: 15, seats: 16 },
    '1 jan 2007–31 dec 2010, 15 av 16 platser tillsatta',
    '1 Jan 2007–31 Dec 2010, 15 of 16 seats filled',
  ],
])('%j is said in words', (facts, sv, en) => {
  const said = (lang: 'sv' | 'en') => factWords(facts, cli(lang)).replace(/\u00a0/g, ' ');
  expect([said('sv'), said('en')]).toEqual([sv, en]);
});

const event = (position: number, type: string, more: Partial<TimelineRow> = {}): TimelineRow => ({
  stream: 'forbund-haninge',
  position,
  type,
  on: '2007-08-01',
  at: 5,
  recordedAt: 5,
  actor: null,
  data: {},
  ...more,
});

test('a day that came by itself is not told where the next event says what came of it', () => {
  const clockOnly = { data: { clockOnly: true } };
  const rows = [event(1, 'DutyMissed', clockOnly), event(2, 'ChildOpened'), event(3, 'EffectDone')];
  expect(worthTelling(rows).map(({ position }) => position)).toEqual([2]);
});

test('what somebody did not do is told once, by the event that says what it came to', () => {
  const missed = event(1, 'DutyMissed', { data: { clockOnly: false, kind: 'trial-order' } });
  expect(worthTelling([missed, event(2, 'TrialOrderMissed')]).map(({ position }) => position)).toEqual([2]);
  expect(worthTelling([missed, event(2, 'TermBegan')])).toHaveLength(2);
});

test('a day that came by itself and set nothing going is told, and so is what somebody did not do', () => {
  const rows = [event(1, 'DutyMissed', { data: { clockOnly: true } }), event(2, 'DutyMissed', { at: 6 })];
  expect(worthTelling(rows)).toHaveLength(2);
});

test('an insats is told by its name, what is paid out of it, and its last day', () => {
  const facts = { is: 'INSATS', title: 'Unga vuxna', fundedOre: 100_000_000, paidOre: 25_000_050 } as const;
  const said = [facts, { ...facts, endsOn: '2007-12-31' }].map((one) =>
    factWords(one, cli('sv')).replace(/\u00a0/g, ' '),
  );
  expect(said).toEqual([
    'Unga vuxna, 250 000,50 kr av 1 000 000 kr utbetalt',
    'Unga vuxna, 250 000,50 kr av 1 000 000 kr utbetalt, till och med 31 december 2007',
  ]);
  const [shown] = glance.processes;
  const insats = { ...shown, stream: 'insats-haninge-1', kind: 'insats', title: 'Insats 1', year: null, facts };
  expect(outputProblems('status', { ...glance, processes: [insats] })).toEqual([]);
});
