import { insats } from '../../../domain/insats/insats';
import { insatsView } from '../../../domain/insats/view/insats-view';
import { begun, command } from '../forbund/haninge';
import { TurnsOf } from '../turns';
import { basis as haninge, paper } from '../yearly/haninge';
import * as s from './scene';

const sus = { ...haninge, terms: { ...haninge.terms, insats: { registration: 'SUS', required: true } } } as const;

describe('C100 money may go to', () => {
  test.each([
    ['LIVELIHOOD', 'LIVELIHOOD_IS_NO_KIND'],
    ['EXERCISE_OF_AUTHORITY', 'AUTHORITY_IS_NO_KIND'],
    ['SERVICES_TO_INDIVIDUALS', 'SERVICES_ARE_NO_KIND'],
  ] as const)('nothing that is %s, alone or beside what is allowed', (kind, code) => {
    const life = s.need();
    const answers = life.on(
      '2007-02-01',
      s.propose('2007-02-01', { kinds: [kind] }),
      s.propose('2007-02-01', { kinds: ['COMPETENCE', kind] }),
    );
    expect(answers).toEqual([code, code]);
    expect(s.phase(life)).toBe('NEED');
  });
  test('what charters list: development, competence, joint activities, staff, mapping, analysis, evaluation', () => {
    const life = s.need();
    const kinds = [
      ...(['DEVELOPMENT', 'COMPETENCE', 'COORDINATED_ACTIVITIES', 'STAFF_REINFORCEMENT'] as const),
      ...(['MAPPING', 'ANALYSIS', 'EVALUATION', 'EARLY_IDENTIFICATION', 'PREVENTION'] as const),
    ];
    expect(life.on('2007-02-01', s.propose('2007-02-01', { kinds }))).toEqual([undefined]);
    expect(insatsView(life.state).kinds).toEqual(kinds);
  });
});

describe('C101 an insats concerns', () => {
  const proposed = (data: object) => s.need().on('2007-02-01', s.propose('2007-02-01', data));
  test('two sides or more', () => {
    expect(proposed({ concerned: ['KOMMUN'] })).toEqual(['PARTIES_TOO_FEW']);
    expect(proposed({ concerned: ['KOMMUN', 'KOMMUN'] })).toEqual(['PARTIES_TOO_FEW']);
    expect(proposed({ concerned: ['KOMMUN', 'REGION'] })).toEqual([undefined]);
    expect(proposed({ concerned: ['KOMMUN', 'REGION', 'FK', 'LAN'] })).toEqual([undefined]);
  });
  test('länsarbetsnämnden and Arbetsförmedlingen as one', () => {
    expect(proposed({ concerned: ['LAN', 'AF'] })).toEqual(['PARTIES_TOO_FEW']);
    expect(proposed({ concerned: ['AF', 'FK'] })).toEqual([undefined]);
  });
  test('only sides that have a member; in the trial also who takes part by agreement', () => {
    const without = { ...haninge, members: haninge.members.filter(({ party }) => party !== 'REGION') };
    const asked = s.propose('2007-02-01', { concerned: ['KOMMUN', 'REGION'] });
    expect(s.need(without).on('2007-02-01', asked)).toEqual(['PARTY_NOT_COOPERATING']);
  });
  test('and may be carried out by one alone', () => {
    expect(proposed({ carriedOutBy: [{ member: 'HAN' }] })).toEqual([undefined]);
    expect(proposed({ carriedOutBy: [{ member: 'SOD' }] })).toEqual(['UNKNOWN_MEMBER']);
    expect(proposed({ carriedOutBy: [{ unit: 'En förening' }] })).toEqual(['NOT_A_PRINCIPAL']);
  });
});

describe('an insats', () => {
  test('goes from the need to running, followed up, evaluated and ended, a step at a time', () => {
    const life = s.need();
    const seen = [s.phase(life)];
    const then = (day: string, ...commands: Parameters<typeof life.on>[1][]) => {
      expect(life.on(day, ...commands)).toEqual(commands.map(() => undefined));
      seen.push(s.phase(life));
    };
    then('2007-02-01', s.propose('2007-02-01'));
    then('2007-02-08', s.on('2007-02-08', 'PrepareInsats', { body: 'ledningsgruppen' }));
    then('2007-02-15', s.fund('2007-02-15'));
    then('2007-02-20', s.agree('2007-02-20'));
    then('2007-02-22', s.register('2007-02-22'));
    then('2007-03-01', s.start('2007-03-01'));
    then('2007-09-03', s.on('2007-09-03', 'FollowUpInsats', { upTo: '2007-08-31' }, s.shown));
    then('2007-11-30', s.evaluate('2007-11-30'));
    then('2007-12-03', s.end('2007-12-03', { endsOn: '2007-12-31' }));
    then('2008-01-01');
    expect(seen).toEqual([
      ...['NEED', 'PROPOSED', 'PREPARED', 'FUNDED', 'AGREED', 'REGISTERED', 'INSATS_RUNNING', 'INSATS_RUNNING'],
      ...['EVALUATED', 'EVALUATED', 'INSATS_ENDED'],
    ]);
    expect(life.state.followUps).toHaveLength(1);
  });
  test('that is taken over or integrated is handed over', () => {
    for (const outcome of [
      { kind: 'TAKEN_OVER', by: { member: 'HAN', unit: 'socialtjänsten' } },
      { kind: 'INTEGRATED', into: 'ROA' },
    ] as const) {
      const life = s.running();
      life.on('2007-11-30', s.evaluate('2007-11-30'), s.end('2007-11-30', { endsOn: '2007-12-31', outcome }));
      life.on('2008-01-01');
      expect(s.phase(life)).toBe('TRANSFERRED');
    }
  });
  test('does nothing before it is proposed', () =>
    expect(s.need().on('2007-02-01', s.fund('2007-02-01'), s.agree('2007-02-01'), s.start('2007-02-01'))).toEqual([
      'NOT_PROPOSED',
      'NOT_PROPOSED',
      'NOT_PROPOSED',
    ]));
  test('may be proposed anew until it is funded', () => {
    const life = s.need();
    life.on('2007-02-01', s.propose('2007-02-01'));
    expect(life.on('2007-02-02', s.propose('2007-02-02', { kinds: ['ANALYSIS'] }))).toEqual([undefined]);
    life.on('2007-02-03', s.fund('2007-02-03'));
    expect(life.on('2007-02-04', s.propose('2007-02-04'))).toEqual(['ALREADY_FUNDED']);
  });
  test('that never started is dropped without evaluation, and nobody can take it over', () => {
    const life = s.need();
    const outcome = { kind: 'TAKEN_OVER', by: { member: 'HAN' } } as const;
    const day = { endsOn: '2007-02-01' };
    expect(
      life.on('2007-02-02', s.end('2007-02-02', { ...day, outcome }), s.end('2007-02-02', { ...day, settled: true })),
    ).toEqual(['NOT_STARTED', undefined]);
    expect(insats.isTerminal(life.state)).toBe(true);
  });
  test('begins as the förbund raises it', () => {
    const forbund = begun();
    const raise = { ...command('need', 'RaiseInsats', { title: 'Unga vuxna' }), decidedOn: '2007-01-15' };
    forbund.on('2007-01-16', raise);
    const life = new TurnsOf(insats, 'insats-haninge-1');
    const answer = life.on('2007-01-16', forbund.started('insats-haninge-1')!.command);
    expect(answer).toMatchObject([{ stream: 'insats-haninge-1', from: 0 }]);
    expect(life.process.state).toMatchObject({ owner: 'forbund-haninge', title: 'Unga vuxna', neededOn: '2007-01-15' });
  });
  test('begun twice is one; another in its place is refused', () => {
    const life = s.need();
    const data = { basis: haninge, owner: 'forbund-haninge', no: 1, title: 'Unga vuxna', neededOn: '2007-01-15' };
    const again = { ...s.on('2007-01-16', 'BeginInsats', data), id: 'again' };
    const other = s.on('2007-01-16', 'BeginInsats', { ...data, no: 2 });
    expect(life.on('2007-01-16', again, other)).toEqual([undefined, 'ALREADY_BEGUN']);
  });
});

describe('money is decided on', () => {
  const proposed = () => {
    const life = s.need();
    life.on('2007-02-01', s.propose('2007-02-01'));
    return life;
  };
  test('with a plan for evaluation that names the gender perspective', () => {
    const blind = { document: paper('c'), genderPerspective: false };
    expect(
      proposed().on('2007-02-01', s.fund('2007-02-01', { plan: undefined }), s.fund('2007-02-01', { plan: blind })),
    ).toEqual(['EVALUATION_PLAN_MISSING', 'GENDER_PERSPECTIVE_MISSING']);
  });
  test('where it nevertheless was without one, that is a breach until there is one', () => {
    const life = proposed();
    const nevertheless = 'Planen var inte klar till sammanträdet';
    life.on('2007-02-01', s.fund('2007-02-01', { plan: undefined, nevertheless }));
    expect(s.alerts(life)).toEqual(['INSATS_BREACH']);
    expect(insatsView(life.state).lacks).toEqual(['PLAN', 'GENDER_PERSPECTIVE']);
    life.on('2007-03-01', s.fund('2007-03-01'));
    expect(s.alerts(life)).toEqual([]);
  });
  test('by the board, and where that is written', () =>
    expect(proposed().on('2007-02-01', s.fund('2007-02-01', {}, {}))).toEqual(['EVIDENCE_REQUIRED']));
  test('a year at a time; decided anew, the later decision stands', () => {
    const life = proposed();
    life.on('2007-02-01', s.fund('2007-02-01'), s.fund('2007-02-01', { year: 2008, ore: 50_000_000 }));
    life.on('2007-03-01', s.fund('2007-03-01', { ore: 80_000_000 }));
    expect(insatsView(life.state).money).toMatchObject({
      fundedOre: 130_000_000,
      years: [
        { year: 2007, fundedOre: 80_000_000 },
        { year: 2008, fundedOre: 50_000_000 },
      ],
    });
  });
  test('not by a förbund in liquidation, which starts nothing either', () => {
    const life = proposed();
    life.on('2007-02-02', s.on('2007-02-02', 'NoteLiquidation', { on: '2007-02-02' }));
    expect(life.on('2007-02-03', s.fund('2007-02-03'), s.start('2007-02-03'))).toEqual([
      'IN_LIQUIDATION',
      'IN_LIQUIDATION',
    ]);
    life.on('2007-02-04', s.on('2007-02-04', 'NoteLiquidationAnnulled', { on: '2007-02-04' }));
    expect(life.on('2007-02-05', s.fund('2007-02-05'))).toEqual([undefined]);
  });
  test('what was decided and begun before the liquidation is recorded after it', () => {
    const life = proposed();
    life.on('2007-03-16', s.on('2007-03-16', 'NoteLiquidation', { on: '2007-03-15' }));
    const before = { ...s.shown, decidedOn: '2007-03-15' };
    const answers = life.on(
      '2007-03-20',
      s.fund('2007-03-20', {}, before),
      s.agree('2007-03-20', { member: 'HAN' }, before),
      s.start('2007-03-20', {}, { decidedOn: '2007-03-16' }),
      s.start('2007-03-20', {}, before),
    );
    expect(answers).toEqual([undefined, undefined, 'IN_LIQUIDATION', undefined]);
  });
});

describe('it runs', () => {
  test('when it is funded and agreed with all that carry it out', () => {
    const life = s.need();
    const both = [{ member: 'HAN' }, { member: 'SLL', unit: 'öppna psykiatrin' }] as const;
    life.on('2007-02-01', s.propose('2007-02-01', { carriedOutBy: both }), s.fund('2007-02-01'));
    life.on('2007-02-02', s.agree('2007-02-02', both[0]));
    expect(life.on('2007-02-03', s.start('2007-02-03'))).toEqual(['NOT_AGREED']);
    expect(s.phase(life)).toBe('FUNDED');
    life.on('2007-02-04', s.agree('2007-02-04', both[1]));
    expect(s.phase(life)).toBe('AGREED');
    expect(life.on('2007-02-05', s.start('2007-02-05'))).toEqual([undefined]);
  });
  test('where the charter demands it, only when it is registered', () => {
    const life = s.need(sus);
    life.on('2007-02-01', s.propose('2007-02-01'), s.fund('2007-02-01'), s.agree('2007-02-01'));
    expect(life.on('2007-02-02', s.start('2007-02-02'))).toEqual(['NOT_REGISTERED']);
    expect(life.on('2007-02-02', s.register('2007-02-02'), s.start('2007-02-02'))).toEqual([undefined, undefined]);
  });
  test('having run unregistered all the same, it is a breach with its reason, until it is registered', () => {
    const life = s.need(sus);
    life.on('2007-02-01', s.propose('2007-02-01'), s.fund('2007-02-01'), s.agree('2007-02-01'));
    const nevertheless = 'SUS var stängt i januari';
    expect(life.on('2007-02-02', s.start('2007-02-02', { nevertheless }))).toEqual(['EVIDENCE_REQUIRED']);
    life.on('2007-02-02', s.start('2007-02-02', { nevertheless }, s.shown));
    expect(life.dataOf('InsatsStarted')).toMatchObject([{ breach: { lacks: ['REGISTRATION'], reason: nevertheless } }]);
    expect(s.alerts(life)).toEqual(['INSATS_BREACH']);
    life.on('2007-03-01', s.register('2007-03-01'));
    expect(s.alerts(life)).toEqual([]);
  });
  test('and what it is for is not changed once it is registered', () => {
    const life = s.running();
    life.on('2007-03-02', s.register('2007-03-02'));
    const other = s.on('2007-03-03', 'RegisterInsats', { registry: 'SUS', focus: 'STRUCTURE' });
    expect(life.on('2007-03-03', other)).toEqual(['ALREADY_REGISTERED']);
  });
  test('followed up within a year of its start, and of the last time', () => {
    const life = s.running();
    expect(life.owes('insats-follow-up')).toMatchObject([{ dueOn: '2008-03-01' }]);
    life.on('2007-09-03', s.on('2007-09-03', 'FollowUpInsats', { upTo: '2007-08-31' }, s.shown));
    expect(life.owes('insats-follow-up')).toMatchObject([{ dueOn: '2008-08-31' }]);
  });
  test('neither followed up nor evaluated nor ended before it started', () => {
    const before = '2007-02-28';
    const asked = [
      s.on('2007-03-05', 'FollowUpInsats', { upTo: before }, s.shown),
      s.evaluate('2007-03-05', { decidedOn: before, ...s.shown }),
      s.end('2007-03-05', { endsOn: before }),
    ];
    expect(s.running().on('2007-03-05', ...asked)).toEqual(['BEFORE_START', 'BEFORE_START', 'BEFORE_START']);
    expect(s.need().on('2007-03-05', asked[1]!)).toEqual(['NOT_STARTED']);
  });
});

describe('its end', () => {
  test('when it is over is not recorded before it is evaluated, unless it is said that it was not', () => {
    const life = s.running();
    const over = s.end('2007-07-02', { endsOn: '2007-06-30' });
    expect(life.on('2007-07-02', over)).toEqual(['NOT_EVALUATED']);
    const nevertheless = 'Personalen hade slutat';
    life.on('2007-07-02', s.end('2007-07-02', { endsOn: '2007-06-30', nevertheless }));
    expect(s.phase(life)).toBe('INSATS_ENDED');
    expect(s.alerts(life)).toEqual(['INSATS_BREACH']);
    life.on('2008-01-10', s.evaluate('2008-01-10'));
    expect(s.alerts(life)).toEqual([]);
    expect(insats.isTerminal(life.state)).toBe(true);
  });
  test('that lies ahead makes the evaluation due by it, and tells every member', () => {
    const life = s.running();
    life.on('2007-07-02', s.end('2007-07-02', { endsOn: '2007-12-31' }));
    expect(life.owes('insats-evaluation')).toMatchObject([{ dueOn: '2007-12-31' }]);
    expect(life.told('InsatsEndDecided')).toEqual([
      ...['HAN:registrar', 'LAN:registrar', 'FK:registrar', 'SLL:registrar', 'office:office'],
    ]);
    life.on('2008-01-02');
    expect(s.phase(life)).toBe('INSATS_ENDED');
    expect(life.overdue()).toEqual(['insats-evaluation:2007-12-31']);
  });
  test('is decided anew while it lies ahead', () => {
    const life = s.running();
    life.on('2007-07-02', s.end('2007-07-02', { endsOn: '2007-12-31' }));
    life.on('2007-10-01', s.end('2007-10-01', { endsOn: '2008-06-30' }));
    life.on('2008-01-02');
    expect(s.phase(life)).toBe('INSATS_RUNNING');
    life.on('2008-07-01');
    expect(life.dataOf('InsatsEnded')).toMatchObject([{ on: '2008-06-30' }]);
  });
  test('holds it open three months for the last requisitions, and then it tells its owner that it is closed', () => {
    const life = s.running();
    life.on('2007-12-03', s.evaluate('2007-12-03'), s.end('2007-12-03', { endsOn: '2007-12-31' }));
    life.on('2008-02-15', s.requisition('2008-02-15', 1_000, { period: { from: '2007-12-01', to: '2007-12-31' } }));
    life.on('2008-04-15');
    expect(insats.isTerminal(life.state)).toBe(false);
    life.on('2008-04-16', s.pay('2008-04-16', 1));
    expect(insats.isTerminal(life.state)).toBe(true);
    expect(Object.values(life.process.pending).filter(({ kind }) => kind === 'tell')).toMatchObject([
      {
        stream: 'forbund-haninge',
        command: { type: 'NoteClosed', data: { stream: 'insats-haninge-1', on: '2008-04-16' } },
      },
    ]);
    expect(life.on('2008-04-17', s.pay('2008-04-17', 1))).toEqual(['INSATS_CLOSED']);
  });
  test('with all settled closes it at once', () => {
    const life = s.running();
    life.on('2007-12-03', s.evaluate('2007-12-03'), s.end('2007-12-03', { endsOn: '2007-12-31', settled: true }));
    life.on('2008-01-01');
    expect(life.state.closedOn).toBe('2008-01-01');
  });
  test('comes with the förbund’s own: nothing is owed by what is dissolved', () => {
    const life = s.running();
    life.on('2007-05-01', s.on('2007-05-01', 'NoteDissolved', { on: '2007-05-01' }));
    expect(life.duties()).toEqual([]);
    expect(insats.isTerminal(life.state)).toBe(true);
    expect(s.phase(life)).toBe('ENDED_BY_DISSOLUTION');
    expect(life.on('2007-05-02', s.fund('2007-05-02'))).toEqual(['FORBUND_DISSOLVED']);
  });
  test('is not refused what is told it afterwards', () => {
    const life = s.running();
    life.on('2007-12-03', s.evaluate('2007-12-03'), s.end('2007-12-03', { endsOn: '2007-12-02', settled: true }));
    expect(
      life.on(
        '2008-01-02',
        s.extended('2008-01-02', '2007-12-20'),
        s.on('2008-01-02', 'NoteAuthority', { until: '2009-12-31' }),
        s.on('2008-01-02', 'NoteDissolved', { on: '2008-01-02' }),
      ),
    ).toEqual([undefined, undefined, undefined]);
  });
});
