import { insats } from '../../../domain/insats/insats';
import type { Direction } from '../../../domain/insats/direction';
import { directionCounts } from '../../../domain/insats/view/direction-counts';
import { insatsView } from '../../../domain/insats/view/insats-view';
import { Life } from '../yearly/life';
import * as s from './scene';
import { authorityUntil, directedOn, named, nine, notDiscussed } from './seed-004';

const directions = (title: string) => insatsView(s.directed(named(title)).state).directions;
const set = (data: Parameters<typeof s.on>[2]) => s.on('2005-03-03', 'SetDirections', data as never, s.shown);
const fk = () => s.directed(named('Försäkringskassans'));
const afRehab = () => s.directed(named('Af-rehab'));

describe('C30 a body decides for its own time alone', () => {
  const away: Direction = { kind: 'TAKE_OVER', by: { member: 'SLL', unit: 'BKV' } };
  test('a decision for the time after is refused with its ground, and recorded as a direction', () => {
    const life = s.wound(named('Kuratorer'));
    const answers = life.on(
      directedOn,
      set({ directions: [away], decided: true, from: '2006-01-01' }),
      set({ directions: [away] }),
    );
    expect(answers).toEqual(['AUTHORITY_ENDED', undefined]);
    expect(insatsView(life.state).directions).toMatchObject({ status: 'DIRECTION', all: [away] });
    expect(s.phase(life)).toBe('DIRECTION_SET');
  });
  test('a decision within its time stands', () => {
    const life = s.wound(named('Kuratorer'));
    expect(life.on(directedOn, set({ directions: [away], decided: true, from: '2005-12-31' }))).toEqual([undefined]);
    expect(insatsView(life.state).directions).toMatchObject({ status: 'DECIDED', from: '2005-12-31' });
  });
  test('nor does it decide on money, on an end or on an extension after it', () => {
    const life = s.wound(named('Kuratorer'));
    const answers = life.on(
      '2005-06-01',
      s.fund('2005-06-01', { year: 2006 }),
      s.end('2005-06-01', { endsOn: '2006-01-01' }),
      s.end('2005-06-01', { endsOn: '2005-12-31', outcome: { kind: 'EXTENDED', until: '2006-06-30' } }),
      set({
        directions: [{ kind: 'CONTINUE_UNTIL', by: { member: 'HAN' }, until: '2006-12-31' }],
        decided: true,
        from: authorityUntil,
      }),
    );
    expect(answers).toEqual(['AUTHORITY_ENDED', 'AUTHORITY_ENDED', 'AUTHORITY_ENDED', 'AUTHORITY_ENDED']);
  });
  test('nor does it decide anything, or begin anything, when its time is over', () => {
    const [title, day] = ['Kuratorer', '2006-01-02'];
    const life = s.need(s.trial);
    life.on('2007-01-15', s.on('2007-01-15', 'NoteAuthority', { until: '2007-03-31' }));
    life.on('2007-02-01', s.propose('2007-02-01'), s.fund('2007-02-01'), s.agree('2007-02-01'));
    expect(life.on('2007-04-01', s.start('2007-04-01'), s.fund('2007-04-01', { ore: 200_000_000 }))).toEqual([
      'AUTHORITY_ENDED',
      'AUTHORITY_ENDED',
    ]);
    expect(life.on('2007-04-01', s.start('2007-04-01', {}, { decidedOn: '2007-03-31' }))).toEqual([undefined]);
    const away = { directions: [{ kind: 'INTEGRATE', into: 'ROA' }], decided: true, from: '2005-12-31' } as const;
    const decided = s.on(day, 'SetDirections', away, s.shown);
    expect(s.wound(named(title)).on(day, decided)).toEqual(['AUTHORITY_ENDED']);
  });
  test('when it is given more time it decides for that too', () => {
    const life = s.wound(named('Kuratorer'));
    life.on('2005-10-03', s.on('2005-10-03', 'NoteAuthority', { until: '2006-12-31' }));
    expect(life.on('2005-10-03', s.fund('2005-10-03', { year: 2006 }))).toEqual([undefined]);
  });
  test('a förbund that goes on is bound by no such day', () => {
    const life = s.running();
    expect(life.on('2007-06-01', s.fund('2007-06-01', { year: 2012 }))).toEqual([undefined]);
  });
});

describe('C31 the förbund itself takes a stand', () => {
  test('the directions say what was taken for granted', () =>
    expect(directions('TOLVAN').assuming).toBe('NO_FORMAL_COOPERATION'));
  test('what the trial paid for is a need in the förbund, until its own board has decided', () => {
    const life = s.need();
    life.on('2007-02-01', s.propose('2007-02-01'));
    expect(life.on('2007-02-01', s.start('2007-02-01'))).toEqual(['NOT_FUNDED']);
    expect(s.phase(life)).toBe('PROPOSED');
  });
});

test('C32 Nya Vyer is integrated in ROA, and paid for by fees', () =>
  expect(directions('Nya Vyer').all).toEqual([{ kind: 'INTEGRATE', into: 'ROA', financing: 'FEES' }]));

test('C33 the counsellors are taken over by BKV', () =>
  expect(directions('Kuratorer').all).toEqual([{ kind: 'TAKE_OVER', by: { member: 'SLL', unit: 'BKV' } }]));

describe('C34 TOLVAN', () => {
  test('has two directions at once, and is at risk where neither comes true', () => {
    const life = s.directed(named('TOLVAN'));
    const { all, otherwise } = insatsView(life.state).directions;
    expect(all.map(({ kind }) => kind)).toEqual(['SEEK_JOINT_SOLUTION', 'RAISE_IN_FORMATION']);
    expect(otherwise).toBe('WINDING_DOWN');
    expect(s.alerts(life)).toEqual(['WIND_DOWN_RISK']);
  });
  test('the order they are given in changes nothing, and the same twice is one', () => {
    const life = s.directed(named('TOLVAN'));
    const { version } = life.process;
    const { directions: given, otherwise } = named('TOLVAN');
    const assuming = 'NO_FORMAL_COOPERATION' as const;
    const again = set({ directions: [...given.toReversed(), ...given], otherwise, assuming });
    expect(life.on(directedOn, { ...again, id: 'again' })).toEqual([undefined]);
    expect(life.process.version).toBe(version);
  });
  test('is paid by a third each, about, and the öre sum to the whole', () => {
    const [year] = insatsView(s.wound(named('TOLVAN')).state).financing;
    expect(year?.parts).toEqual([
      { by: { member: 'FK' }, ore: 33_333_334, share: { parts: 1, of: 3 }, approx: true },
      { by: { member: 'SLL' }, ore: 33_333_334, share: { parts: 1, of: 3 }, approx: true },
      { by: { member: 'HAN' }, ore: 33_333_333, share: { parts: 1, of: 3 }, approx: true },
    ]);
  });
});

describe('C35 Försäkringskassan needs word by 31 August 2005', () => {
  test('it awaits the cooperation and the frames of 2006', () => {
    expect(directions('Försäkringskassans').all).toEqual([
      { kind: 'AWAIT', for: ['COOPERATION', 'BUDGET_FRAMES'], year: 2006 },
    ]);
    expect(s.phase(fk())).toBe('AWAITING_WORD');
  });
  test('the office is reminded sixty, thirty and seven days before, and on the day', () => {
    const [duty] = fk().owes('notice-of-continuation');
    const days = duty!.reminders.map((at) => new Date(at).toISOString().slice(0, 10));
    expect(days).toEqual(['2005-07-02', '2005-08-01', '2005-08-24', '2005-08-31']);
  });
  test('without it, adapting begins the day after, and everybody is told', () => {
    const life = fk();
    life.on('2005-08-31');
    expect(s.phase(life)).toBe('AWAITING_WORD');
    life.on('2005-09-01');
    expect(s.phase(life)).toBe('ADAPTING');
    expect(life.dataOf('NoticeDeadlineMissed')).toMatchObject([
      { on: '2005-09-01', deadline: '2005-08-31', becomes: 'ADAPTING', told: ['HAN', 'FK', 'SLL'] },
    ]);
    expect(life.told('NoticeDeadlineMissed')).toEqual([
      'HAN:registrar',
      'FK:registrar',
      'SLL:registrar',
      'office:office',
      'office:chair',
    ]);
  });
});

describe('C36 money for sickness benefit', () => {
  const move = (day: string) =>
    s.on(day, 'ReallocateFunds', { from: 'SICKNESS_BENEFIT', to: 'ADMINISTRATION', year: 2005 }, s.shown);
  test('was moved in the trial', () => {
    const life = fk();
    expect(life.on('2005-03-10', move('2005-03-10'))).toEqual([undefined]);
    expect(life.state.reallocations).toEqual([{ decidedOn: '2005-03-10', year: 2005 }]);
  });
  test('cannot be moved by a förbund, which has what its members transfer', () =>
    expect(s.running().on('2007-03-10', move('2007-03-10'))).toEqual(['REALLOCATION_TRIAL_ONLY']));
});

test('C37 Fyren is likely to go on jointly', () =>
  expect(directions('Fyren').all).toEqual([
    { kind: 'CONTINUE_JOINTLY', by: [{ member: 'HAN' }, { member: 'SLL' }], likelihood: 'LIKELY' },
  ]));

test('C38 Boendekedjan is taken over whole by socialtjänsten', () =>
  expect(directions('Boendekedjan').all).toEqual([
    { kind: 'TAKE_OVER', by: { member: 'HAN', unit: 'socialtjänsten' }, share: { parts: 1, of: 1 } },
  ]));

test('C40 Af-rehab without word by 31 August 2005 is wound down, and is told by the office', () => {
  const life = afRehab();
  life.on('2005-09-01');
  expect(s.phase(life)).toBe('WINDING_DOWN');
  expect(s.alerts(life)).toEqual(['NO_WORD_IN_TIME']);
  expect(life.dataOf('NoticeDeadlineMissed')).toMatchObject([{ told: ['HAN', 'FK', 'SLL', 'Af-rehab'] }]);
});

test('C41 Myrstigen is paid for by the kommun at least to the end of 2006', () =>
  expect(directions('Myrstigen').all).toEqual([
    { kind: 'CONTINUE_UNTIL', by: { member: 'HAN', unit: 'arbetscentrum' }, until: '2006-12-31' },
  ]));

describe('C42 what was not discussed', () => {
  const life = () => {
    const item = new Life<never>(insats, 'insats-socsam-haninge-10');
    const { title } = notDiscussed;
    const owner = { basis: s.trial, owner: 'trial-socsam-haninge', authorityUntil };
    const data = { ...owner, no: 10, title, neededOn: directedOn };
    item.on(directedOn, s.on(directedOn, 'BeginInsats', data));
    return item;
  };
  test('stays open, whatever time passes', () => {
    const item = life();
    item.on('2006-01-01');
    expect(insatsView(item.state).directions.status).toBe('OPEN');
    expect(insats.summary(item.state).phase).toBe('NEED');
  });
  test('of an insats that runs, is owed before the nämnd can no longer decide', () => {
    const running = s.wound(named('Fyren'));
    expect(s.alerts(running)).toEqual(['DIRECTION_OPEN']);
    expect(running.owes('insats-direction')).toMatchObject([{ owedBy: 'office', dueOn: '2005-12-31' }]);
    expect(s.directed(named('Fyren')).owes('insats-direction')).toEqual([]);
  });
  test('what becomes of an insats that runs is to be recorded by then, also where it has a direction', () => {
    expect(s.directed(named('Fyren')).owes('insats-outcome')).toMatchObject([
      { owedBy: 'office', dueOn: '2005-12-31' },
    ]);
  });
});

test('C44 nine insatser have ten directions among them, and one item has none', () => {
  expect(nine).toHaveLength(9);
  expect(directionCounts(nine.map((one) => s.directed(one).state))).toEqual({
    INTEGRATE: 1,
    TAKE_OVER: 2,
    SEEK_JOINT_SOLUTION: 1,
    RAISE_IN_FORMATION: 1,
    AWAIT: 3,
    CONTINUE_JOINTLY: 1,
    CONTINUE_UNTIL: 1,
  });
});
