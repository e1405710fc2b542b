import { structures } from '../../../domain/trial/transition';
import { trial } from '../../../domain/trial/trial';
import type { Life } from '../yearly/life';
import * as h from './haninge';

const alerts = (life: Life<unknown>): readonly string[] => trial.summary(life.process.state as never).alerts;
const phase = (life: Life<unknown>): string => trial.summary(life.process.state as never).phase;
const mailsTo = (life: Life<unknown>, event: string) =>
  life
    .mails()
    .filter(({ about }) => about['event'] === event)
    .map(({ to, about }) => ({ to: to.member, about }));

const namnd = (day: string, parts: readonly object[]) =>
  h.on(day, 'RecordNamndDecision', { parts: parts as never, immediate: true });
const order = (day: string, data: object) =>
  h.on(day, 'GiveOrder', { by: 'SLL', to: ['office'], subject: 'förslag till förbundsordning', ...data } as never);

describe('C04 what has to be fixed during 2002 to change 2003', () => {
  const given = () => {
    const life = h.begun();
    const goals = { kind: 'PREPARATION', by: 'office', to: ['SLL'], due: { on: '2002-12-31' } };
    life.on('2002-04-16', order('2002-04-16', goals));
    life.on('2002-05-13', h.request('2002-05-13', '2003-12-31'));
    for (const member of h.principals) life.on('2002-09-17', h.decide('2002-09-17', member, '2003-12-31'));
    life.on('2002-12-11', h.riksdag('2002-12-11', '2003-12-31'));
    return life;
  };
  test('and is not cannot change it: an alert, which doing it later does not take away', () => {
    const life = given();
    life.on('2003-01-01');
    expect(life.dataOf('TrialOrderMissed')).toMatchObject([{ kind: 'PREPARATION', dueOn: '2002-12-31' }]);
    expect(alerts(life)).toContain('PREPARATION_LOST');
    life.on('2003-02-03', h.deliver('2003-02-03', 1));
    expect(alerts(life)).toContain('PREPARATION_LOST');
  });
  test('and was, though recorded after, raises none (0.4 D1)', () => {
    const life = given();
    life.on('2003-02-03', h.deliver('2002-12-30', 1));
    expect(alerts(life)).not.toContain('PREPARATION_LOST');
    expect(life.dataOf('TrialOrderDelivered')).toMatchObject([{ daysLate: 0 }]);
  });
});

describe('C08 the landsting asks the nämnd for a draft charter by 30 June 2005', () => {
  const ordered = () => {
    const life = h.until2005();
    life.on('2004-01-27', order('2004-01-27', { kind: 'CHARTER_DRAFT', due: { on: '2005-06-30' } }));
    return life;
  };
  const no = 3;
  test('the nämnd owes it by that day, and is reminded', () => {
    const [duty] = ordered()
      .owes('trial-order')
      .filter(({ about }) => about['what'] === 'CHARTER_DRAFT');
    expect(duty).toMatchObject({ owedBy: 'office', dueOn: '2005-06-30', about: { no, by: 'SLL' } });
    expect(duty?.reminders).toHaveLength(4);
  });
  test('C09 the first evidence of a draft is of 23 December: 176 days late, and the landsting hears of both', () => {
    const life = ordered();
    life.on('2005-07-01');
    expect(alerts(life)).toContain('TRIAL_ORDER_OVERDUE');
    expect(life.told('TrialOrderMissed')).toEqual(['SLL:registrar']);
    life.on('2005-12-23', h.deliver('2005-12-23', no));
    expect(life.dataOf('TrialOrderDelivered')).toMatchObject([{ no, kind: 'CHARTER_DRAFT', daysLate: 176 }]);
    expect(life.told('TrialOrderDelivered')).toEqual(['SLL:registrar']);
  });
  test('C09 the start of 2006 is lost: without one more year there would be a gap', () => {
    const life = ordered();
    const plan = (day: string, on: string) => h.on(day, 'ReplanTarget', { on, modality: 'FROM' });
    life.on('2004-09-01', plan('2004-09-01', '2006-01-01'));
    expect(alerts(life)).not.toContain('TRIAL_GAP_AHEAD');
    life.on('2005-06-01', plan('2005-06-01', '2007-01-01'));
    expect(alerts(life)).toContain('TRIAL_GAP_AHEAD');
    life.on('2005-06-02', h.request('2005-06-02', '2006-12-31'));
    expect(alerts(life)).not.toContain('TRIAL_GAP_AHEAD');
  });
  test('is refused to be done before it was asked for, by nobody it was asked of, and if there is none', () => {
    const life = ordered();
    const done = (day: string, number: number, by?: string) => h.deliver(day, number, by === undefined ? {} : { by });
    expect(life.on('2005-01-10', done('2004-01-26', no), done('2005-01-10', no, 'HAN'), done('2005-01-10', 9))).toEqual(
      ['DELIVERED_BEFORE_ORDER', 'NOT_ADDRESSED', 'UNKNOWN_ORDER'],
    );
  });
});

describe('C05 the trial is for those of 16 to 64', () => {
  const raise = (day: string, from: number, to: number) =>
    h.on(day, 'RaiseInsats', { title: 'Unga', ages: { from, to } });
  const stand = (day: string, member: 'SLL' | 'FK' | 'HAN', from: number) =>
    h.on(
      day,
      'TakeStand',
      { member, body: { SLL: 'LF', FK: 'STYRELSEN', HAN: 'KF' }[member], ages: { from, to: 64 } },
      { evidence: h.paper('f', member) },
    );
  test.each([
    [15, 30],
    [40, 65],
  ])('an insats for ages %i to %i is no silent matter', (from, to) =>
    expect(h.begun().on('2002-05-02', raise('2002-05-02', from, to))).toEqual(['OUTSIDE_TARGET_GROUP']),
  );
  test('it takes the principals’ new stand, all alike', () => {
    const life = h.begun();
    life.on('2002-05-02', stand('2002-05-02', 'SLL', 13), stand('2002-05-02', 'FK', 13));
    expect(life.on('2002-05-03', raise('2002-05-03', 15, 20))).toEqual(['OUTSIDE_TARGET_GROUP']);
    life.on('2002-05-06', stand('2002-05-06', 'HAN', 14));
    expect(life.on('2002-05-07', raise('2002-05-07', 15, 20))).toEqual(['OUTSIDE_TARGET_GROUP']);
    life.on('2002-05-08', stand('2002-05-08', 'HAN', 13));
    expect(life.on('2002-05-09', raise('2002-05-09', 15, 20))).toEqual([undefined]);
    expect(life.dataOf('TrialAgesChanged')).toEqual([{ ages: { from: 13, to: 64 }, decidedOn: '2002-05-08' }]);
  });
});

test('C06 that officials carry out what councils and boards have decided is a mandate of its own, and no right to decide', () => {
  const life = h.until2003();
  const mandate = { member: 'SLL', body: 'LF', to: 'Beställare vård Sydost', scope: 'genomförandet av samverkan' };
  const given = (rest: object = {}) => h.on('2003-02-03', 'DelegateMandate', { ...mandate, ...rest });
  const shown = { ...given(), evidence: h.paper('f') };
  expect(life.on('2003-02-03', given(), { ...given({ body: 'HSU' }), evidence: h.paper('f') }, shown)).toEqual([
    'EVIDENCE_REQUIRED',
    'NOT_DECIDING_BODY',
    undefined,
  ]);
  expect(life.state.mandates).toMatchObject([{ no: 1, ...mandate, decidedOn: '2003-02-03' }]);
  life.on('2003-09-01', h.request('2003-09-01', '2005-12-31'));
  const byOfficials = h.decide('2003-11-18', 'SLL', '2005-12-31', { body: 'Beställare vård Sydost' });
  expect(life.on('2003-11-18', byOfficials)).toEqual(['NOT_DECIDING_BODY']);
});

describe('C17 a closure that had been announced is called off', () => {
  const told = ['FK', 'LAN', 'vårdcentralerna', 'Manscentrum'];
  const announced = () => {
    const life = h.until2005();
    life.on('2005-03-03', h.on('2005-03-03', 'AnnounceClosure', { endsOn: '2005-12-31', told }));
    return life;
  };
  const reversed = () => {
    const life = announced();
    life.on('2005-06-01', h.request('2005-06-01', '2006-12-31'));
    for (const member of h.principals) life.on('2005-09-13', h.decide('2005-09-13', member, '2006-12-31'));
    return life;
  };
  test('announced, the trial is closing; of another day than its last one there is nothing to announce', () => {
    const life = announced();
    expect(phase(life)).toBe('TRIAL_CLOSING');
    expect(life.told('ClosureAnnounced')).toEqual(['FK:registrar', 'LAN:registrar']);
    const other = h.on('2005-03-04', 'AnnounceClosure', { endsOn: '2005-11-30', told });
    expect(life.on('2005-03-04', other)).toEqual(['ENDS_ANOTHER_DAY']);
  });
  test('everyone who heard of it is to hear specially that the trial goes on', () => {
    const life = reversed();
    expect(life.owes('trial-information')).toMatchObject([
      { owedBy: 'office', dueOn: '2005-10-13', about: { owing: told, until: '2006-12-31' } },
    ]);
    expect(alerts(life)).toContain('INFORMATION_OWED');
    expect(life.told('ClosureReversed')).toEqual(['FK:registrar', 'LAN:registrar']);
    life.on('2005-09-20', h.on('2005-09-20', 'RecordInformation', { to: ['FK', 'vårdcentralerna'] }));
    expect(life.owes('trial-information')).toMatchObject([{ about: { owing: ['LAN', 'Manscentrum'] } }]);
    life.on('2005-09-30', h.on('2005-09-30', 'RecordInformation', {}));
    expect(life.owes('trial-information')).toEqual([]);
    expect(alerts(life)).not.toContain('INFORMATION_OWED');
  });
  test('nobody can have been told before it was decided, nor anybody else', () => {
    const life = reversed();
    expect(
      life.on(
        '2005-09-20',
        h.on('2005-09-20', 'RecordInformation', {}, { decidedOn: '2005-09-12' }),
        h.on('2005-09-20', 'RecordInformation', { to: ['HAN'] }),
      ),
    ).toEqual(['TOLD_BEFORE_DECISION', 'WAS_NOT_TOLD']);
    expect(announced().on('2005-09-20', h.on('2005-09-20', 'RecordInformation', {}))).toEqual(['NOTHING_CALLED_OFF']);
  });
});

describe('C18 from the trial to the förbund', () => {
  const trialDays = [{ from: '1998-01-01', to: '2006-12-31' }];
  test('every day has one structure: neither gap nor overlap', () =>
    expect(structures({ trial: trialDays, operationsStartOn: '2007-01-01' }, '2006-01-01', '2007-12-31')).toEqual([
      { from: '2006-01-01', to: '2006-12-31', structure: 'TRIAL' },
      { from: '2007-01-01', to: '2007-12-31', structure: 'FORBUND' },
    ]));
  test('operations from 1 December would be both at once, and are refused', () => {
    expect(structures({ trial: trialDays, operationsStartOn: '2006-12-01' }, '2006-11-01', '2007-01-31')).toMatchObject(
      [{ structure: 'TRIAL' }, { from: '2006-12-01', to: '2006-12-31', structure: 'BOTH' }, { structure: 'FORBUND' }],
    );
    const life = h.until2006();
    const plan = (on: string) => h.on('2006-03-01', 'ReplanTarget', { on, modality: 'FROM' });
    expect(life.on('2006-03-01', plan('2006-12-01'), plan('2007-01-01'))).toEqual(['OVERLAPS_TRIAL', undefined]);
  });
  test('from 1 February would leave a month with nothing', () =>
    expect(structures({ trial: trialDays, operationsStartOn: '2007-02-01' }, '2006-12-01', '2007-02-28')[1]).toEqual({
      from: '2007-01-01',
      to: '2007-01-31',
      structure: 'NONE',
    }));
  test('the formation is told of an end that nothing can move, in good time; and of one that came and went', () => {
    const tells = (life: Life<unknown>) =>
      Object.values(life.process.pending).flatMap((one) =>
        one.kind === 'tell' && one.stream === 'formation-haninge-1' ? [one.command] : [],
      );
    const life = h.until2006();
    life.on('2006-10-01');
    expect(tells(life)).toEqual([]);
    life.on('2006-10-02');
    expect(tells(life)).toMatchObject([{ type: 'NoteTrialEnded', data: { endedOn: '2006-12-31' } }]);
    expect(phase(life)).toBe('TRIAL_CLOSING');
    const early = h.until2003();
    early.on('2003-09-01', h.request('2003-09-01', '2005-12-31'));
    for (const member of ['FK', 'HAN'] as const) early.on('2003-11-18', h.decide('2003-11-18', member, '2005-12-31'));
    early.on('2004-01-01');
    early.on('2004-02-02', h.decide('2003-12-31', 'SLL', '2005-12-31'));
    expect(tells(early)).toMatchObject([
      { type: 'NoteTrialEnded', data: { endedOn: '2003-12-31' } },
      { type: 'NoteTrialGoesOn', data: { until: '2005-12-31' } },
    ]);
  });
});

describe('C19 the evaluation belongs inside the trial', () => {
  const evaluate = (day: string, rest: object = {}) =>
    h.on(day, 'RecordEvaluation', {}, { evidence: h.paper('f'), ...rest });
  test('without one the new year of 2007 comes with a breach', () => {
    const life = h.until2006();
    life.on('2006-12-31');
    expect(alerts(life)).not.toContain('TRIAL_EVALUATION_BREACH');
    life.on('2007-01-01');
    expect(alerts(life)).toContain('TRIAL_EVALUATION_BREACH');
    life.on('2007-02-01', evaluate('2007-02-01'));
    expect(alerts(life)).toContain('TRIAL_EVALUATION_BREACH');
  });
  test('finished in time and recorded after, it takes the breach back (0.4 D1)', () => {
    const life = h.until2006();
    life.on('2007-01-10', evaluate('2007-01-10', { decidedOn: '2006-12-15' }));
    expect(alerts(life)).not.toContain('TRIAL_EVALUATION_BREACH');
    expect(life.dataOf('TrialEvaluationBreachAnnulled')).toEqual([{ until: '2006-12-31', decidedOn: '2006-12-15' }]);
  });
  test('before the act of 2003 nothing asks for one, and what was finished before it does not count', () => {
    const life = h.begun();
    expect(life.owes('trial-evaluation')).toEqual([]);
    const later = h.until2003();
    later.on('2003-09-23', evaluate('2003-09-23'));
    later.on('2003-09-24', h.request('2003-09-24', '2005-12-31'));
    for (const member of h.principals) later.on('2003-11-18', h.decide('2003-11-18', member, '2005-12-31'));
    expect(later.owes('trial-evaluation')).toMatchObject([{ dueOn: '2005-12-31' }]);
  });
});

describe('C22 the planned start moves a year (A49)', () => {
  const plan = (day: string, on: string, rest: object = {}) =>
    h.on(day, 'ReplanTarget', { on, modality: 'FROM', by: 'HAN', ...rest } as never);
  const planned = () => {
    const life = h.until2005();
    life.on('2004-09-01', plan('2004-09-01', '2006-01-01'));
    life.on(
      '2004-09-02',
      order('2004-09-02', { kind: 'INVESTIGATE', by: 'HAN', to: ['HAN'], due: { beforeTarget: 1 } }),
    );
    life.on(
      '2004-09-03',
      order('2004-09-03', { kind: 'NEGOTIATE', by: 'office', to: ['SLL', 'FK'], due: { beforeTarget: 31 } }),
    );
    life.on('2004-09-06', order('2004-09-06', { kind: 'CHARTER_DRAFT', due: { on: '2005-06-30' } }));
    life.on('2004-10-01', h.deliver('2004-10-01', 4, { by: 'FK' }));
    return life;
  };
  test('and every duty that depends on it, with its reminders; others stay', () => {
    const life = planned();
    const days = () =>
      life
        .owes('trial-order')
        .filter(({ about }) => Number(about['no']) > 2)
        .map(({ owedBy, dueOn }) => `${owedBy} ${dueOn}`);
    expect(days()).toEqual(['HAN 2005-12-31', 'SLL 2005-12-01', 'office 2005-06-30']);
    life.on('2005-06-01', plan('2005-06-01', '2007-01-01'));
    expect(days()).toEqual(['HAN 2006-12-31', 'SLL 2006-12-01', 'office 2005-06-30']);
  });
  test('those whose open duty moved are told, once, with the old day and the new one; nobody else is', () => {
    const life = planned();
    life.on('2005-06-01', plan('2005-06-01', '2007-01-01'));
    life.on('2005-06-02', { ...plan('2005-06-01', '2007-01-01'), id: 'again' });
    expect(mailsTo(life, 'TargetPlanned')).toMatchObject([
      {
        to: 'HAN',
        about: {
          was: { on: '2006-01-01' },
          on: '2007-01-01',
          moved: [{ order: 3, from: '2005-12-31', to: '2006-12-31' }],
        },
      },
      { to: 'SLL', about: { moved: [{ order: 4, from: '2005-12-01', to: '2006-12-01' }] } },
    ]);
  });
  test('"from" and "at the latest" are kept apart, and each plan stays on record (A34)', () => {
    const life = planned();
    life.on('2005-06-01', plan('2005-06-01', '2007-01-01'));
    life.on('2005-09-13', plan('2005-09-13', '2007-01-01', { modality: 'AT_LATEST', by: 'SLL' }));
    expect(life.state.targets.map(({ version, on, modality, by }) => `${version} ${on} ${modality} ${by}`)).toEqual([
      '1 2006-01-01 FROM HAN',
      '2 2007-01-01 FROM HAN',
      '3 2007-01-01 AT_LATEST SLL',
    ]);
    expect(mailsTo(life, 'TargetPlanned')).toHaveLength(2);
  });
  test('what the formation tells moves it too', () => {
    const life = planned();
    const told = { stream: 'formation-haninge-1', on: '2007-01-01', formed: false };
    life.on('2005-12-23', h.on('2005-12-23', 'NoteForbundStart', told));
    expect(life.state.targets.at(-1)).toMatchObject({ on: '2007-01-01' });
    expect(mailsTo(life, 'TargetPlanned').map(({ to }) => to)).toEqual(['HAN', 'SLL']);
  });
});

test('C107 the decision of 2002 has three parts: a request, a question to all together, and a copy', () => {
  const life = h.begun();
  const decided = namnd('2002-05-13', [
    { kind: 'REQUEST_EXTENSION', until: '2003-12-31' },
    { kind: 'URGE', what: 'CONSIDER', subject: 'struktur, metod och målgrupper', due: { byEnd: true } },
    { kind: 'SEND_COPY', to: ['LAN'], subject: 'skrivelse 2002-04-16' },
  ]);
  life.on('2002-05-13', decided);
  expect(life.types().slice(-4)).toEqual(['NamndDecided', 'ExtensionRequested', 'TrialOrderGiven', 'CopySent']);
  expect(
    life.owes('trial-order').map(({ owedBy, about, dueOn }) => `${owedBy} ${String(about['what'])} ${dueOn}`),
  ).toEqual(['SLL CONSIDER 2002-12-31', 'FK CONSIDER 2002-12-31', 'HAN CONSIDER 2002-12-31']);
  for (const member of h.principals) life.on('2002-09-17', h.decide('2002-09-17', member, '2003-12-31'));
  expect(life.owes('trial-order')).toHaveLength(3);
});

test('C108 an extension obliges the parties to describe, during it, how cooperation is to be run', () => {
  const life = h.until2006();
  const owed = () =>
    life.owes('trial-order').filter(({ about, dueOn }) => about['what'] === 'DESCRIBE' && dueOn === '2006-12-31');
  expect(owed().map(({ owedBy }) => owedBy)).toEqual(['SLL', 'FK', 'HAN']);
  const { no } = life.state.orders.at(-1) ?? { no: 0 };
  life.on('2005-12-23', h.deliver('2005-12-23', no, { by: 'HAN' }));
  expect(owed().map(({ owedBy }) => owedBy)).toEqual(['SLL', 'FK']);
});

describe('the nämnd decides for its own time alone (S4:17)', () => {
  test('what holds after it is refused as a decision, and recorded as a direction', () => {
    const life = h.until2005();
    const measure = (until: string) => namnd('2005-03-03', [{ kind: 'MEASURE', subject: 'finansiering', until }]);
    expect(life.on('2005-03-03', measure('2006-06-30'), measure('2005-12-31'))).toEqual([
      'BEYOND_AUTHORITY',
      undefined,
    ]);
    expect(
      life.on('2005-03-04', namnd('2005-03-04', [{ kind: 'DIRECTION', subject: 'finansieringen övertas' }])),
    ).toEqual([undefined]);
  });
});
