import { followUp } from '../../../domain/follow-up/follow-up';
import { periods } from '../../../domain/follow-up/view/periods';
import { basis, members, paper } from '../yearly/haninge';
import { Life } from '../yearly/life';
import * as h from './haninge';

const phase = (life: Life<unknown>): string => followUp.summary(life.process.state as never).phase;

describe('the periods of a year', () => {
  const endsIn = (year: number, terms: object = {}, operationsStartOn = '2007-01-01'): string[] => {
    const life = new Life<never>(followUp, `follow-up-haninge-${year}`);
    const begun = { ...basis, operationsStartOn, terms: { ...basis.terms, ...terms } };
    life.on(`${year}-01-01`, h.on(`${year}-01-01`, 'BeginFollowUp', { basis: begun, year }));
    return periods(life.process.state as never).map(({ endsOn }) => endsOn);
  };
  test('are the charter’s', () => {
    expect(endsIn(2008)).toEqual(['2008-04-30', '2008-08-31']);
    expect(endsIn(2008, { followUpPeriods: ['09-30', '04-30', '12-31', '04-30'] })).toEqual([
      '2008-04-30',
      '2008-09-30',
      '2008-12-31',
    ]);
  });
  test('of the first year are those that end after operations have started', () => {
    expect(endsIn(2007, {}, '2007-06-01')).toEqual(['2007-08-31']);
    expect(endsIn(2007, {}, '2007-08-31')).toEqual([]);
  });
  test('that end on 29 February end on the 28th in other years', () => {
    expect(endsIn(2008, { followUpPeriods: ['02-29'] })).toEqual(['2008-02-29']);
    expect(endsIn(2009, { followUpPeriods: ['02-29'] })).toEqual(['2009-02-28']);
  });
});

describe('C73 a follow-up without a forecast for the whole year', () => {
  const lacking = {
    'of operations': { operations: { outcome: paper('a') } },
    'of a heading': { economy: [{ heading: 'ACTIVITIES', outcomeOre: 1, committedOre: 1 }, ...h.economy.slice(1)] },
    'of a heading that the budget has': { economy: h.economy.slice(1) },
    'of anything': { economy: [], operations: {} },
  };
  test.each(Object.entries(lacking))('%s is refused', (_, rest) =>
    expect(h.year().on('2007-05-10', h.draft('2007-05-10', h.april, rest))).toEqual(['FORECAST_MISSING']),
  );
  test('is refused when it is to be handled or sent, and nothing is there at all', () =>
    expect(h.year().on('2007-05-20', h.handle('2007-05-20', h.april), h.send('2007-05-20', h.april))).toEqual([
      'FORECAST_MISSING',
      'FORECAST_MISSING',
    ]));
  test('that was nevertheless made and sent is a breach until a whole one has been sent', () => {
    const life = h.year();
    const nevertheless = 'Prognosen kom inte från huvudmännen';
    const rest = { operations: { outcome: paper('a') } };
    expect(
      life.on(
        '2007-05-20',
        h.draft('2007-05-20', h.april, { ...rest, nevertheless }),
        h.handle('2007-05-20', h.april),
        h.send('2007-05-20', h.april),
      ),
    ).toEqual([undefined, undefined, 'FORECAST_MISSING']);
    life.on('2007-05-21', h.send('2007-05-21', h.april, { nevertheless }));
    expect(life.dataOf('FollowUpSent')).toMatchObject([
      { breach: { lacks: ['FORECAST_MISSING'], reason: nevertheless } },
    ]);
    expect(followUp.summary(life.state).alerts).toEqual(['FOLLOW_UP_BREACH']);
    life.on('2007-06-01', h.draft('2007-06-01', h.april), h.handle('2007-06-01', h.april));
    expect(followUp.summary(life.state).alerts).toEqual(['FOLLOW_UP_BREACH']);
    life.on('2007-06-02', h.send('2007-06-02', h.april));
    expect(followUp.summary(life.state).alerts).toEqual([]);
  });
});

describe('a period', () => {
  test('is open, closed, drafted, handled, and sent to all members', () => {
    const life = h.year();
    const seen = [phase(life)];
    const then = (day: string, ...commands: Parameters<typeof life.on>[1][]) => {
      expect(life.on(day, ...commands)).toEqual(commands.map(() => undefined));
      seen.push(phase(life));
    };
    then('2007-05-01');
    then('2007-05-10', h.draft('2007-05-10', h.april));
    then('2007-05-16', h.handle('2007-05-16', h.april));
    then('2007-05-18', h.send('2007-05-18', h.april, { to: ['HAN', 'FK'] }));
    expect(life.owes('follow-up')[0]?.about).toMatchObject({ owing: ['LAN', 'SLL'] });
    then('2007-05-19', h.send('2007-05-19', h.april));
    expect(seen).toEqual([
      'PERIOD_OPEN',
      'PERIOD_CLOSED',
      'REPORT_DRAFTED',
      'BOARD_HANDLED',
      'BOARD_HANDLED',
      'PERIOD_OPEN',
    ]);
    expect(periods(life.state)[0]).toMatchObject({
      phase: 'SENT_TO_ALL_MEMBERS',
      unsent: [],
      sentTo: { HAN: '2007-05-18', LAN: '2007-05-19', FK: '2007-05-18', SLL: '2007-05-19' },
    });
  });
  test.each([
    ['no report before it is over', 'PERIOD_NOT_OVER', h.draft('2007-04-30', h.april)],
    ['no report of a period that the year has not', 'UNKNOWN_PERIOD', h.draft('2007-05-10', '2007-03-31')],
    [
      'no heading that no budget has',
      'UNKNOWN_HEADING',
      h.draft('2007-05-10', h.april, { economy: [{ heading: 'REPRESENTATION', outcomeOre: 1 }] }),
    ],
    ['no heading twice', 'HEADING_TWICE', h.draft('2007-05-10', h.april, { economy: [...h.economy, h.economy[0]] })],
    [
      'no report that is silent on operations',
      'OUTCOME_MISSING',
      h.draft('2007-05-10', h.april, { operations: { forecast: paper('b') } }),
    ],
    [
      'no negative amount',
      'MalformedCommand',
      h.draft('2007-05-10', h.april, { economy: [{ heading: 'OFFICE', outcomeOre: -1 }] }),
    ],
  ])('takes %s', (_, code, command) => {
    const life = h.year();
    const day = command.decidedOn ?? '';
    expect(life.on(day, command)).toEqual([code]);
  });
  test('is sent after the board has handled it, with evidence, to members', () => {
    const life = h.year();
    life.on('2007-05-10', h.draft('2007-05-10', h.april));
    expect(life.on('2007-05-11', h.send('2007-05-11', h.april))).toEqual(['NOT_HANDLED']);
    life.on('2007-05-16', h.handle('2007-05-16', h.april));
    expect(
      life.on(
        '2007-05-17',
        h.on('2007-05-17', 'SendFollowUp', { period: h.april }),
        h.send('2007-05-17', h.april, { to: ['VARMDO'] }),
        h.on('2007-05-17', 'SendFollowUp', { period: h.april }, { decidedOn: '2007-05-18', evidence: paper('c') }),
      ),
    ).toEqual(['EVIDENCE_REQUIRED', 'UNKNOWN_MEMBER', 'DECIDED_IN_FUTURE']);
  });
  test('changed after the board has handled it goes to the board again', () => {
    const life = h.year();
    life.on('2007-05-10', h.draft('2007-05-10', h.april), h.handle('2007-05-10', h.april));
    life.on('2007-05-11', { ...h.draft('2007-05-11', h.april), id: 'again' });
    expect(phase(life)).toBe('BOARD_HANDLED');
    life.on('2007-05-12', h.draft('2007-05-12', h.april, { economy: h.tooMuch }));
    expect(phase(life)).toBe('REPORT_DRAFTED');
    expect(life.dataOf('FollowUpDrafted').map(({ version }) => version)).toEqual([1, 2]);
  });
});

describe('a forecast', () => {
  const withBudget = (budget: object | undefined) => {
    const life = new Life<never>(followUp, 'follow-up-haninge-2007');
    life.on(
      '2007-01-01',
      h.on('2007-01-01', 'BeginFollowUp', { basis, year: 2007, ...(budget && { budget }) } as never),
    );
    return life;
  };
  test('is outcome, committed and planned; the deviation is budget less forecast, by heading', () => {
    const life = h.year();
    life.on('2007-05-10', h.draft('2007-05-10', h.april));
    expect(periods(life.state)[0]?.economy).toEqual({
      headings: [
        { heading: 'ACTIVITIES', outcomeOre: 5e8, forecastOre: 17e8, budgetOre: 17e8, deviationOre: 0 },
        { heading: 'SURVEYS', outcomeOre: 1e7, forecastOre: 1e8, budgetOre: 1e8, deviationOre: 0 },
        { heading: 'OFFICE', outcomeOre: 6e7, forecastOre: 19e7, budgetOre: 2e8, deviationOre: 1e7 },
      ],
      total: { outcomeOre: 57e7, forecastOre: 199e7, budgetOre: 2e9, deviationOre: 1e7 },
    });
  });
  test('above the adopted total is told to the board, and to every member when the board has handled it', () => {
    const life = h.year();
    life.on('2007-05-10', h.draft('2007-05-10', h.april, { economy: h.tooMuch }));
    expect(life.told('ForecastAboveTotal')).toEqual(['office:office', 'office:chair']);
    expect(life.told('HeadingsAboveBudget')).toEqual(['office:office', 'office:chair']);
    expect(life.dataOf('HeadingsAboveBudget')[0]?.headings).toEqual([
      { heading: 'ACTIVITIES', budgetOre: 17e8, forecastOre: 177e7, overOre: 7e7 },
    ]);
    life.on('2007-05-16', h.handle('2007-05-16', h.april));
    expect(life.told('ForecastAboveTotal').slice(2)).toEqual(members.map((id) => `${id}:registrar`));
    expect(life.dataOf('ForecastAboveTotal')).toMatchObject([{ overOre: 6e7 }, { overOre: 6e7, stage: 'HANDLED' }]);
    expect(followUp.summary(life.state as never).alerts).toEqual(['FORECAST_ABOVE_TOTAL', 'HEADING_ABOVE_BUDGET']);
  });
  test('is above nothing while no budget is adopted, and is looked at again when one is', () => {
    const life = withBudget(undefined);
    life.on('2007-05-10', h.draft('2007-05-10', h.april, { economy: h.tooMuch }));
    expect(life.types()).not.toContain('ForecastAboveTotal');
    expect(periods(life.state)[0]?.economy?.total).toEqual({ outcomeOre: 57e7, forecastOre: 206e7 });
    life.on('2007-05-20', h.on('2007-05-20', 'NoteBudget', { revision: 0, ...h.budget }));
    expect(life.types().slice(-3)).toEqual(['FollowUpBudgetNoted', 'ForecastAboveTotal', 'HeadingsAboveBudget']);
    life.on('2007-06-20', h.on('2007-06-20', 'NoteBudget', { revision: 1, totalOre: 206e7, headings: {} }));
    expect(followUp.summary(life.state).alerts).toEqual([]);
  });
  test('claims nothing by heading of a budget that is a total alone', () => {
    const life = withBudget({ totalOre: 2e9, headings: {} });
    life.on('2007-05-10', h.draft('2007-05-10', h.april, { economy: h.tooMuch }));
    expect(life.types().slice(-2)).toEqual(['FollowUpDrafted', 'ForecastAboveTotal']);
  });
  test('is held against the newest budget, whichever is told last', () => {
    const life = h.year();
    life.on('2007-06-01', h.on('2007-06-01', 'NoteBudget', { revision: 2, totalOre: 1, headings: {} }));
    life.on('2007-06-02', h.on('2007-06-02', 'NoteBudget', { revision: 1, ...h.budget }));
    expect((life.state as { budget?: object }).budget).toMatchObject({ revision: 2, totalOre: 1 });
  });
});

describe('the year', () => {
  const whole = (life = h.year()) => {
    for (const [period, day] of [
      [h.april, '2007-05-18'],
      [h.august, '2007-09-20'],
    ] as const) {
      life.on(day, h.draft(day, period), h.handle(day, period), h.send(day, period));
    }
    return life;
  };
  test('reminds fourteen and thirty days after a period, and is then late', () => {
    const life = h.year();
    for (const day of ['2007-05-14', '2007-05-30', '2007-09-14', '2007-09-30', '2007-10-01']) life.on(day);
    const steps = life.dataOf('ReminderDue').filter(({ kind }) => kind === 'follow-up');
    expect(steps.map(({ dueOn, step }) => [dueOn, step])).toEqual([
      ['2007-05-30', 1],
      ['2007-05-30', 2],
      ['2007-09-30', 1],
      ['2007-09-30', 2],
    ]);
    expect(life.owes('follow-up').map(({ reminders }) => reminders.map((at) => new Date(at).toISOString()))).toEqual([
      ['2007-05-14T04:00:00.000Z', '2007-05-30T04:00:00.000Z'],
      ['2007-09-14T04:00:00.000Z', '2007-09-30T04:00:00.000Z'],
    ]);
    expect(life.overdue()).toEqual(['follow-up:2007-04-30:2007-05-30', 'follow-up:2007-08-31:2007-09-30']);
  });
  test('is closed when it is over and all is sent, and says so to the förbund once', () => {
    const life = whole();
    life.on('2007-12-10', h.evaluate('2007-12-10', 'FORBUND'), h.evaluate('2007-12-10', 'ACTIVITIES'));
    expect(followUp.isTerminal(life.state)).toBe(false);
    life.on('2008-01-02');
    expect(life.types().slice(-2)).toEqual(['FollowUpYearEnded', 'FollowUpClosed']);
    expect(followUp.isTerminal(life.state)).toBe(true);
    expect(life.duties()).toEqual([]);
    expect(life.process.pending['tell:follow-up-haninge-2007/closed']).toMatchObject({
      stream: 'forbund-haninge',
      command: {
        id: 'follow-up-haninge-2007/closed',
        type: 'NoteClosed',
        data: { stream: 'follow-up-haninge-2007', on: '2008-01-01' },
      },
    });
  });
  test('waits for a follow-up that has not been sent', () => {
    const life = h.year();
    life.on('2008-06-01');
    expect(phase(life)).toBe('PERIOD_CLOSED');
    whole(life);
    expect(phase(life)).toBe('CLOSED');
  });
  test('waits for its evaluation until the end of March', () => {
    const life = whole();
    life.on(
      '2008-01-10',
      h.on(
        '2008-01-10',
        'RecordEvaluation',
        { of: 'FORBUND', genderPerspective: false },
        { decidedOn: '2007-12-20', evidence: paper('d') },
      ),
    );
    expect(life.overdue()).toEqual(['evaluation:ACTIVITIES:2007-12-31']);
    life.on('2008-03-31');
    expect(phase(life)).toBe('SENT_TO_ALL_MEMBERS');
    life.on('2008-04-01');
    expect(phase(life)).toBe('CLOSED');
  });
  test('has an evaluation of the activities only with a gender perspective', () => {
    const life = h.year();
    life.on('2007-11-01', h.evaluate('2007-11-01', 'ACTIVITIES', false), h.evaluate('2007-11-01', 'FORBUND', false));
    expect(life.owes('evaluation').map(({ id }) => id)).toEqual(['evaluation:ACTIVITIES:2007-12-31']);
    life.on('2007-12-01', h.evaluate('2007-12-01', 'ACTIVITIES'));
    expect(life.owes('evaluation')).toEqual([]);
  });
  test('begun twice is one year, and what is told too late is no refusal', () => {
    const life = whole();
    const succession = {
      predecessor: 'LAN',
      successor: { party: 'AF' as const, name: 'Arbetsförmedlingen' },
      from: '2008-01-01',
    };
    expect(life.on('2007-12-01', { ...h.begin, id: 'again' })).toEqual([undefined]);
    expect(life.on('2008-01-01', h.on('2008-01-01', 'NoteSuccession', succession))).toEqual([undefined]);
    expect(life.state.basis.members[1]).toMatchObject({ id: 'LAN', party: 'AF', name: 'Arbetsförmedlingen' });
    life.on('2008-05-01');
    const late = [
      h.on('2008-05-02', 'NoteBudget', { revision: 9, ...h.budget }),
      { ...h.on('2008-05-02', 'NoteSuccession', succession), id: 'once more' },
    ];
    const before = life.events.length;
    expect(life.on('2008-05-02', ...late)).toEqual([undefined, undefined]);
    expect(life.events.length).toBe(before);
  });
});
