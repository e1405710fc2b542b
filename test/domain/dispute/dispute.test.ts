import { startOfDay } from '../../../domain/calendar/stockholm';
import { paper } from '../yearly/haninge';
import { decide, dispute2008, file, negotiate, on, raised, settle, under } from './haninge';

describe('a dispute between the förbund and a member', () => {
  test('is raised, negotiated, filed and decided, and then over', () => {
    const life = dispute2008();
    const phase = () => life.decider.summary(life.state).phase;
    expect(phase()).toBe('RAISED');
    life.on('2008-04-01', negotiate('2008-04-01', '2008-03-28'));
    expect(phase()).toBe('NEGOTIATION');
    life.on('2008-06-02', file('2008-06-02'));
    expect(phase()).toBe('FILED');
    expect(life.on('2008-11-14', decide('2008-11-14', 'FOR_MEMBER'))).toEqual([undefined]);
    expect(phase()).toBe('DECIDED');
    expect(life.types()).toEqual([
      'DisputeBegun',
      'DisputeNegotiated',
      'DisputeFiled',
      'DisputeDecided',
      'DisputeClosed',
    ]);
    expect(life.duties()).toEqual([]);
    expect(life.decider.isTerminal(life.state)).toBe(true);
  });

  test('may be settled at any time, without anybody having filed it', () => {
    const life = dispute2008();
    life.on('2008-05-05', settle('2008-05-05'));
    expect(life.dataOf('DisputeClosed')).toEqual([{ on: '2008-05-05', because: 'SETTLED' }]);
    expect(life.decider.summary(life.state).phase).toBe('DISPUTE_SETTLED');
  });

  test('may be filed without having been negotiated: no source makes it a condition', () =>
    expect(dispute2008().on('2008-03-04', file('2008-03-04'))).toEqual([undefined]));

  test('tells the förbund once that it is over, and both sides of what binds them', () => {
    const life = dispute2008();
    expect(life.told('DisputeBegun')).toEqual(['HAN:registrar', 'office:office', 'office:chair']);
    life.on('2008-06-02', file('2008-06-02'));
    life.on('2008-11-14', decide('2008-11-14'));
    for (const type of ['DisputeFiled', 'DisputeDecided']) {
      expect(life.told(type)).toEqual(['HAN:registrar', 'office:office', 'office:chair']);
    }
    expect(Object.values(life.process.pending).filter(({ kind }) => kind === 'tell')).toMatchObject([
      { stream: 'forbund-haninge', command: { type: 'NoteClosed', data: { stream: 'dispute-haninge-1' } } },
    ]);
  });
});

describe('C83 where a dispute is taken is what the charter says', () => {
  test('a general court by Haninge’s, and not arbitrators (S3:289)', () => {
    const life = dispute2008();
    expect(life.on('2008-06-02', file('2008-06-02', 'ARBITRATION'))).toEqual(['WRONG_FORUM']);
    expect(life.on('2008-06-02', file('2008-06-02', 'GENERAL_COURT'))).toEqual([undefined]);
  });
  test('arbitrators under the trial act, and no court (lag 1994:566 6 §)', () => {
    const life = dispute2008(under('ARBITRATION'));
    expect(life.on('2008-06-02', file('2008-06-02', 'GENERAL_COURT'))).toEqual(['WRONG_FORUM']);
    expect(life.on('2008-06-02', file('2008-06-02', 'ARBITRATION'))).toEqual([undefined]);
    expect(life.dataOf('DisputeFiled')).toMatchObject([{ forum: 'ARBITRATION', by: 'FORBUND' }]);
  });
  test('never an administrative court: an appeal on legality is no dispute (28 §)', () =>
    expect(dispute2008().on('2008-06-02', file('2008-06-02', 'ADMINISTRATIVE_COURT'))).toEqual(['WRONG_FORUM']));
});

describe('a dispute that was filed elsewhere all the same', () => {
  const wrongly = () => {
    const life = dispute2008();
    life.on('2008-06-02', file('2008-06-02', 'ARBITRATION', { nevertheless: 'parterna har ett skiljeavtal' }));
    return life;
  };
  const alerts = (life: ReturnType<typeof wrongly>) => life.decider.summary(life.state).alerts;

  test('is recorded as a breach, with its reason', () => {
    const life = wrongly();
    expect(life.dataOf('DisputeFiled')).toMatchObject([
      { forum: 'ARBITRATION', breach: { charterForum: 'GENERAL_COURT', reason: 'parterna har ett skiljeavtal' } },
    ]);
    expect(alerts(life)).toEqual(['DISPUTE_BREACH']);
  });
  test('is put right by being filed where the charter says', () => {
    const life = wrongly();
    expect(life.on('2008-09-01', file('2008-09-01'))).toEqual([undefined]);
    expect(alerts(life)).toEqual([]);
  });
  test('is put right by a settlement, and not by a decision', () => {
    const [settled, decided] = [wrongly(), wrongly()];
    settled.on('2008-09-01', settle('2008-09-01'));
    decided.on('2008-09-01', decide('2008-09-01'));
    expect([alerts(settled), alerts(decided)]).toEqual([[], ['DISPUTE_BREACH']]);
  });
  test('is not filed wrongly a second time', () => {
    const again = file('2008-09-01', 'ADMINISTRATIVE_COURT', { nevertheless: 'ett försök' });
    expect(wrongly().on('2008-09-01', again)).toEqual(['ALREADY_FILED']);
  });
});

describe('what is refused', () => {
  test.each([
    ['DECIDED_BEFORE_DISPUTE', negotiate('2008-06-02', '2008-02-28')],
    ['DECIDED_IN_FUTURE', negotiate('2008-06-02', '2008-06-03')],
    ['EVIDENCE_REQUIRED', on('2008-06-02', 'FileDispute', { forum: 'GENERAL_COURT', by: 'MEMBER' })],
    ['EVIDENCE_REQUIRED', on('2008-06-02', 'SettleDispute', {})],
    ['NOT_FILED', decide('2008-06-02')],
  ])('%s', (code, command) => expect(dispute2008().on('2008-06-02', command)).toEqual([code]));

  test('a decision before it was filed', () => {
    const life = dispute2008();
    life.on('2008-06-02', file('2008-06-02'));
    const early = on('2008-06-03', 'DecideDispute', { outcome: 'IN_PART' }, { decidedOn: '2008-06-01' });
    expect(life.on('2008-06-03', early)).toEqual(['DECIDED_BEFORE_FILING']);
  });
  test('anything after it is over, but what is so already', () => {
    const life = dispute2008();
    life.on('2008-05-05', settle('2008-05-05'));
    const later = { ...settle('2008-05-05'), id: 'again' };
    expect(life.on('2008-05-06', later, file('2008-05-06'), negotiate('2008-05-06'))).toEqual([
      undefined,
      'DISPUTE_CLOSED',
      'DISPUTE_CLOSED',
    ]);
  });
  test('another dispute in the process of this one', () => {
    const life = dispute2008();
    const { status: _, negotiations: __, ...begin } = life.state;
    expect(life.on('2008-03-04', on('2008-03-04', 'BeginDispute', { ...begin, no: 2 }))).toEqual([
      'DISPUTE_BEGUN_OTHERWISE',
    ]);
  });
});

describe('a look once a year', () => {
  test('is due a year after what was last done, by practice, and 29 February ends on 28', () => {
    const life = dispute2008();
    expect(life.owes('dispute-look')).toMatchObject([
      { dueOn: '2009-02-28', owedBy: 'office', about: { member: 'HAN' } },
    ]);
    life.on('2008-04-01', negotiate('2008-04-01', '2008-03-28'));
    expect(life.owes('dispute-look')).toMatchObject([{ dueOn: '2009-03-28' }]);
  });
  test('that nobody takes is missed, shown, and asked for again a year later', () => {
    const life = dispute2008();
    life.on('2009-03-10');
    expect(life.dataOf('DisputeYearPassed')).toEqual([{ on: '2009-02-28' }]);
    expect(life.decider.summary(life.state)).toMatchObject({ alerts: ['DISPUTE_UNTOUCHED'], waitingOn: ['office'] });
    expect(life.owes('dispute-look')).toMatchObject([{ dueOn: '2010-02-28' }]);
    life.on('2009-03-11', negotiate('2009-03-11'));
    expect(life.decider.summary(life.state)).toMatchObject({ alerts: [], waitingOn: [] });
  });
  test('goes by what was done, however late it is recorded (0.4 D1)', () => {
    const life = dispute2008();
    life.on('2009-03-10', negotiate('2009-03-10', '2009-02-10'));
    expect(life.decider.summary(life.state).alerts).toEqual([]);
    expect(life.owes('dispute-look')).toMatchObject([{ dueOn: '2010-02-28' }]);
  });
  test('is not owed any more when the förbund is dissolved', () => {
    const life = dispute2008();
    life.on('2008-05-05', on('2008-05-05', 'NoteDissolved', { on: '2008-05-04' }));
    expect(life.duties()).toEqual([]);
    expect(life.decider.summary(life.state).phase).toBe('ENDED_BY_DISSOLUTION');
    expect(life.on('2008-05-06', settle('2008-05-06'))).toEqual(['DISPUTE_CLOSED']);
  });
  test('goes on while the förbund is in liquidation: what is disputed is a debt or a claim', () => {
    const life = dispute2008();
    life.on('2008-05-05', on('2008-05-05', 'NoteLiquidation', { on: '2008-05-04' }));
    expect(life.owes('dispute-look')).toHaveLength(1);
    expect(life.on('2008-05-06', file('2008-05-06'))).toEqual([undefined]);
  });
});

test('a member that the law puts another in the place of is party to the same dispute', () => {
  const life = dispute2008();
  const successor = { party: 'KOMMUN' as const, name: 'Haninge stad' };
  life.on('2008-05-05', on('2008-05-05', 'NoteSuccession', { predecessor: 'HAN', successor, from: '2008-05-01' }));
  expect(life.state.basis.members[0]).toMatchObject({ id: 'HAN', name: 'Haninge stad' });
  expect(life.process.names['HAN']).toBe('Haninge stad');
});

test('it was raised on the day it says, and its clock is the förbund’s', () => {
  const life = dispute2008();
  expect(life.state).toMatchObject({ raisedOn: raised, clockShiftMs: 0 });
  expect(life.process.startedAt).toBeGreaterThan(startOfDay('2008-03-03'));
  expect(life.on('2008-03-04', on('2008-03-04', 'AdvanceClock', { clockShiftMs: 86_400_000 }))).toEqual([undefined]);
});

test('evidence of what binds is kept with it', () => {
  const life = dispute2008();
  life.on('2008-05-05', settle('2008-05-05'));
  expect(life.dataOf('DisputeSettled')).toEqual([{ decidedOn: '2008-05-05', evidence: paper('a', '§ 16') }]);
});
