import { leftToExtend } from '../../../domain/trial/remaining';
import { trial } from '../../../domain/trial/trial';
import type { Life } from '../yearly/life';
import * as h from './haninge';

const phase = (life: Life<unknown>): string => trial.summary(life.process.state as never).phase;
const alerts = (life: Life<unknown>): readonly string[] => trial.summary(life.process.state as never).alerts;
const waitingOn = (life: Life<unknown>): readonly string[] => trial.summary(life.process.state as never).waitingOn;

test('C01 without an extension the trial ends on 31 December 2002', () => {
  const life = h.begun();
  life.on('2002-12-31');
  expect(phase(life)).toBe('TRIAL_RUNNING');
  life.on('2003-01-01');
  expect([phase(life), life.state.endedOn]).toEqual(['TRIAL_ENDED', '2002-12-31']);
  expect(life.told('TrialRanOut')).toEqual([
    'SLL:registrar',
    'FK:registrar',
    'HAN:registrar',
    'LAN:registrar',
    'office:office',
  ]);
});

describe('C02 an extension asked for in 2002', () => {
  const asked = () => {
    const life = h.begun();
    life.on('2002-05-13', h.request('2002-05-13', '2003-12-31'));
    return life;
  };
  test('is conditional on the Riksdag, and each principal is asked', () => {
    const life = asked();
    expect(phase(life)).toBe('EXTENSION_CONDITIONAL');
    expect(life.state.extensions).toMatchObject([{ no: 1, until: '2003-12-31', condition: 'RIKSDAG' }]);
    expect(waitingOn(life)).toEqual(['SLL', 'FK', 'HAN', 'office']);
  });
  test('does not hold until the Riksdag has decided, though all principals have', () => {
    const life = asked();
    for (const member of h.principals) life.on('2002-09-17', h.decide('2002-09-17', member, '2003-12-31'));
    expect([phase(life), life.state.until]).toEqual(['EXTENSION_CONDITIONAL', '2002-12-31']);
    life.on('2002-12-11', h.riksdag('2002-12-11', '2003-12-31'));
    expect([phase(life), life.state.until]).toEqual(['TRIAL_RUNNING', '2003-12-31']);
    expect(life.dataOf('ExtensionCompleted')).toMatchObject([{ no: 1, was: '2002-12-31', decidedOn: '2002-12-11' }]);
  });
  test('comes to nothing where the Riksdag says no, and the trial ends', () => {
    const life = asked();
    life.on('2002-12-11', h.riksdag('2002-12-11', '2003-12-31', 'REJECTED'));
    expect(phase(life)).toBe('EXTENSION_REFUSED');
    life.on('2003-01-01');
    expect(life.state.endedOn).toBe('2002-12-31');
  });
  test('waits for no Riksdag where it reaches into the time of the act of 2003', () => {
    const life = h.until2003();
    life.on('2003-09-01', h.request('2003-09-01', '2005-12-31'));
    expect(phase(life)).toBe('EXTENSION_REQUESTED');
    expect(life.on('2003-10-01', h.riksdag('2003-10-01', '2005-12-31'))).toEqual(['NO_CONDITION']);
  });
});

describe('who decides', () => {
  const asked = () => {
    const life = h.until2003();
    life.on('2003-09-01', h.request('2003-09-01', '2005-12-31'));
    return life;
  };
  test('C21 three principals, and one that works with them by agreement', () => {
    const { members } = h.begun().state.plan;
    expect(members.map(({ id, role }) => `${id} ${role}`)).toEqual([
      'SLL PRINCIPAL',
      'FK PRINCIPAL',
      'HAN PRINCIPAL',
      'LAN ASSOCIATE',
    ]);
  });
  test('C03 who is no principal gets a copy for information, and is not asked', () => {
    const life = h.begun();
    const parts = [
      { kind: 'REQUEST_EXTENSION', until: '2003-12-31' },
      { kind: 'SEND_COPY', to: ['LAN'], subject: 'skrivelse 2002-04-16' },
    ] as const;
    life.on('2002-05-13', h.on('2002-05-13', 'RecordNamndDecision', { parts, immediate: true }));
    expect(life.told('CopySent')).toEqual(['LAN:registrar']);
    expect(life.told('ExtensionRequested')).toEqual(['SLL:registrar', 'FK:registrar', 'HAN:registrar']);
    expect(life.owes('extension-decision').map(({ owedBy }) => owedBy)).toEqual(['SLL', 'FK', 'HAN']);
    const own = { member: 'LAN', body: 'LAN', until: '2003-12-31', outcome: 'EXTENDED' } as const;
    expect(life.on('2002-06-01', h.on('2002-06-01', 'DecideExtension', own))).toEqual(['NOT_A_PRINCIPAL']);
  });
  test('C07 what preparing bodies of the landsting propose is not its decision, and its decision has a last day', () => {
    const life = asked();
    for (const member of ['FK', 'HAN'] as const) life.on('2003-11-18', h.decide('2003-11-18', member, '2005-12-31'));
    const stage = (day: string, body: string, outcome: 'PROPOSES' | 'PREPARED') =>
      h.on(day, 'RecordStage', { member: 'SLL', body, outcome });
    expect(life.on('2003-12-16', stage('2003-12-16', 'HSU', 'PROPOSES'))).toEqual([undefined]);
    expect(life.on('2003-12-17', stage('2003-12-17', 'LF', 'PROPOSES'))).toEqual(['DECIDING_BODY_DECIDES']);
    expect([phase(life), life.state.until]).toEqual(['EXTENSION_REQUESTED', '2003-12-31']);
    life.on('2003-12-30', h.decide('2003-12-30', 'SLL', '2005-12-31', { body: 'LS' }));
    expect(life.state.until).toBe('2005-12-31');
  });
  test('a body that decided before, or will later, decides nothing on the day', () => {
    const life = asked();
    expect(life.on('2003-11-18', h.decide('2003-11-18', 'FK', '2005-12-31', { body: 'DEL' }))).toEqual([
      'NOT_DECIDING_BODY',
    ]);
    expect(life.on('2003-11-18', h.decide('2003-11-18', 'SLL', '2005-12-31', { body: 'LS' }))).toEqual([
      'NOT_DECIDING_BODY',
    ]);
  });
  test('one that says no ends it, whatever the others have said', () => {
    const life = asked();
    life.on('2003-11-18', h.decide('2003-11-18', 'FK', '2005-12-31'));
    life.on('2003-11-19', h.decide('2003-11-19', 'HAN', '2005-12-31', { outcome: 'REFUSED' }));
    expect(phase(life)).toBe('EXTENSION_REFUSED');
    expect(life.dataOf('ExtensionRefused')).toMatchObject([{ no: 2, by: 'HAN' }]);
    life.on('2003-11-20', h.decide('2003-11-20', 'SLL', '2005-12-31'));
    life.on('2004-01-01');
    expect(life.state.endedOn).toBe('2003-12-31');
  });
});

describe('each principal’s decision has evidence of its own (A21)', () => {
  const asked = () => {
    const life = h.until2003();
    life.on('2003-09-01', h.request('2003-09-01', '2005-12-31'));
    return life;
  };
  const claim = { members: ['SLL', 'FK', 'HAN'], until: '2005-12-31', said: 'hösten 2003' } as const;
  test('a summary that says that all have decided is kept, and decides nothing', () => {
    const life = asked();
    life.on('2003-12-20', h.on('2003-12-20', 'RecordClaim', claim, { evidence: h.paper('f') }));
    expect(life.dataOf('ClaimNoted')).toMatchObject([{ no: 1, said: 'hösten 2003', documentOn: '2003-12-20' }]);
    expect(waitingOn(life)).toEqual(['SLL', 'FK', 'HAN']);
    const shownByIt = { ...h.decide('2003-12-20', 'FK', '2005-12-31'), evidence: h.paper('f', '§ 1') };
    expect(life.on('2003-12-21', shownByIt)).toEqual(['CLAIM_IS_NO_EVIDENCE']);
  });
  test('nor do another principal’s minutes, nor nothing at all', () => {
    const life = asked();
    life.on('2003-11-18', h.decide('2003-11-18', 'FK', '2005-12-31'));
    const { evidence: _, ...unshown } = h.decide('2003-11-18', 'HAN', '2005-12-31');
    const shownByFk = { ...unshown, id: 'x', evidence: h.paper('b', '2005-12-31') };
    expect(life.on('2003-11-19', unshown as never, shownByFk as never)).toEqual([
      'EVIDENCE_REQUIRED',
      'EVIDENCE_OF_ANOTHER',
    ]);
  });
  test('what no document gives is taken as assumed, and shown so', () => {
    const life = asked();
    const { evidence: _, ...unshown } = h.decide('2003-11-18', 'HAN', '2005-12-31', { assumed: true });
    expect(life.on('2003-11-19', unshown as never)).toEqual([undefined]);
    for (const member of ['SLL', 'FK'] as const) life.on('2003-11-20', h.decide('2003-11-20', member, '2005-12-31'));
    expect(life.dataOf('ExtensionCompleted')[1]).toMatchObject({ no: 2, assumed: true });
  });
  test('the same again adds nothing; another one is refused', () => {
    const life = asked();
    life.on('2003-11-18', h.decide('2003-11-18', 'FK', '2005-12-31'));
    const before = life.events.length;
    expect(life.on('2003-11-19', { ...h.decide('2003-11-18', 'FK', '2005-12-31'), id: 'again' })).toEqual([undefined]);
    expect(life.events).toHaveLength(before);
    expect(life.on('2003-11-19', h.decide('2003-11-19', 'FK', '2005-12-31', { outcome: 'REFUSED' }))).toEqual([
      'PRINCIPAL_HAS_DECIDED',
    ]);
  });
});

describe('the law’s own end', () => {
  test('C10 one year, exactly, is left of the right to extend from the end of 2005', () => {
    expect(leftToExtend('2005-12-31')).toEqual({ from: '2006-01-01', lastDay: '2006-12-31', days: 365, years: 1 });
    expect(leftToExtend('2003-12-31')).toMatchObject({ years: 3 });
    expect(leftToExtend('2006-03-31')).toEqual({ from: '2006-04-01', lastDay: '2006-12-31', days: 275 });
    expect(leftToExtend('2006-12-31')).toEqual({ lastDay: '2006-12-31', days: 0 });
  });
  test('C11 no extension beyond the end of 2006', () => {
    const life = h.until2005();
    expect(life.on('2005-06-01', h.request('2005-06-01', '2007-01-01'), h.propose('2005-06-01', '2010-12-31'))).toEqual(
      ['PAST_HARD_STOP', 'PAST_HARD_STOP'],
    );
    expect(life.on('2005-06-02', h.request('2005-06-02', '2006-12-31'))).toEqual([undefined]);
  });
  test('only a trial that began before 1 July 2003 and ran at the end of 2003 goes on', () => {
    const late = h.begun({ startedOn: '2003-07-01', until: '2003-12-31' }, '2003-08-01');
    expect(late.on('2003-09-01', h.request('2003-09-01', '2005-12-31'))).toEqual(['NOT_RUNNING_2003']);
    const short = h.begun({ until: '2003-06-30' }, '2003-02-01');
    expect(short.on('2003-03-01', h.request('2003-03-01', '2005-12-31'))).toEqual(['NOT_RUNNING_2003']);
  });
  test('not together with a förbund that operates in the area', () => {
    const life = h.until2005();
    const start = { stream: 'formation-haninge-1', on: '2006-01-01', formed: true };
    life.on('2005-05-02', h.on('2005-05-02', 'NoteForbundStart', start));
    expect(life.on('2005-06-01', h.request('2005-06-01', '2006-12-31'))).toEqual(['EXCLUDED_BY_FORBUND']);
  });
  test('nor with one that was formed after the end that a decision in time, known late, would undo', () => {
    const life = h.until2005();
    life.on('2005-06-01', h.request('2005-06-01', '2006-12-31'));
    for (const member of ['FK', 'HAN'] as const) life.on('2005-11-18', h.decide('2005-11-18', member, '2006-12-31'));
    const start = { stream: 'formation-haninge-1', on: '2006-02-01', formed: true };
    life.on('2006-01-20', h.on('2006-01-20', 'NoteForbundStart', start));
    expect(life.on('2006-02-10', h.decide('2005-12-20', 'SLL', '2006-12-31'))).toEqual(['EXCLUDED_BY_FORBUND']);
    expect(life.state.endedOn).toBe('2005-12-31');
  });
  test('nor by a nämnd whose own time is over', () => {
    const life = h.begun();
    expect(life.on('2003-02-01', h.request('2003-02-01', '2003-12-31'))).toEqual(['TRIAL_ENDED']);
  });
});

describe('C12 the decision of 1 June 2005', () => {
  const parts = [
    { kind: 'REQUEST_EXTENSION', until: '2006-12-31' },
    { kind: 'URGE', what: 'NEGOTIATE', subject: 'övergång i permanent lagstiftning', due: { beforeTarget: 1 } },
  ] as const;
  const decided = (immediate: boolean) => {
    const life = h.until2005();
    life.on('2005-05-12', h.propose('2005-05-12', '2006-12-31'));
    expect(phase(life)).toBe('EXTENSION_PROPOSED');
    life.on('2005-06-01', h.on('2005-06-01', 'RecordNamndDecision', { parts, immediate }));
    return life;
  };
  test('asks three, each with a task of its own, and urges all three', () => {
    const life = decided(true);
    expect(phase(life)).toBe('EXTENSION_REQUESTED');
    expect(life.owes('extension-decision').map(({ owedBy, dueOn }) => `${owedBy} ${dueOn}`)).toEqual([
      'SLL 2005-12-31',
      'FK 2005-12-31',
      'HAN 2005-12-31',
    ]);
    expect(life.state.orders.at(-1)).toMatchObject({ kind: 'NEGOTIATE', by: 'office', to: ['SLL', 'FK', 'HAN'] });
    life.on('2005-06-20', h.decide('2005-06-20', 'HAN', '2006-12-31'));
    expect(waitingOn(life)).toEqual(['SLL', 'FK']);
  });
  test('C13 goes out at once where the paragraph is adjusted at once', () => {
    const life = decided(true);
    expect(life.dataOf('ExtensionRequested').at(-1)).toMatchObject({ no: 3, on: '2005-06-01' });
    expect(life.owes('trial-minutes')).toEqual([]);
  });
  test('C13 waits for the minutes where it is not', () => {
    const life = decided(false);
    expect([phase(life), life.dataOf('ExtensionRequested').length]).toEqual(['EXTENSION_PROPOSED', 2]);
    expect(life.owes('trial-minutes').map(({ dueOn }) => dueOn)).toEqual(['2005-06-15']);
    expect(
      life.on('2005-06-10', h.on('2005-06-10', 'RecordAdjustment', { decision: 3 }, { decidedOn: '2005-05-31' })),
    ).toEqual(['ADJUSTED_BEFORE_DECISION']);
    life.on('2005-06-10', h.on('2005-06-10', 'RecordAdjustment', { decision: 3 }));
    expect([phase(life), life.dataOf('ExtensionRequested').length]).toEqual(['EXTENSION_REQUESTED', 3]);
    expect(life.dataOf('ExtensionRequested').at(-1)).toMatchObject({ on: '2005-06-10', decision: 3 });
  });
  test('C14 is of 1 June, whatever day an extract of it was certified; both records are kept', () => {
    const life = decided(true);
    const extract = { certifiedOn: '2005-08-07', parts: ['REQUEST_EXTENSION', 'URGE'] } as const;
    const report = { decidedOn: '2005-06-01', parts: ['URGE', 'INVESTIGATE'] } as const;
    const keep = (document: string, says: typeof extract | typeof report) =>
      h.on(
        '2005-12-23',
        'KeepRecord',
        { decision: 3, document, says },
        { evidence: h.paper(document === 'S0' ? 'f' : '9') },
      );
    expect(life.on('2005-12-23', keep('S0', extract), keep('S3', report), keep('S3', report))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const [, , decision] = life.state.decisions;
    expect(decision?.decidedOn).toBe('2005-06-01');
    expect(decision?.records).toMatchObject([
      { document: 'S0', differs: { day: 'MISSING', lacks: [], adds: [] } },
      { document: 'S3', differs: { lacks: ['REQUEST_EXTENSION'], adds: ['INVESTIGATE'] } },
    ]);
    expect(alerts(life)).toContain('RECORDS_DIFFER');
    const early = { certifiedOn: '2005-05-31', parts: [] };
    expect(
      life.on(
        '2005-12-24',
        h.on('2005-12-24', 'KeepRecord', { decision: 3, document: 'S9', says: early }, { evidence: h.paper('8') }),
      ),
    ).toEqual(['CERTIFIED_BEFORE_DECISION']);
  });
  test('C15 the landsting extends it, and names when a förbund is to start at the latest', () => {
    const life = decided(true);
    const target = { on: '2007-01-01', modality: 'AT_LATEST' } as const;
    life.on('2005-09-13', h.decide('2005-09-13', 'SLL', '2006-12-31', { target }));
    expect(life.state.extensions.at(-1)?.decisions['SLL']).toMatchObject({ decidedOn: '2005-09-13', target });
    expect(life.state.until).toBe('2005-12-31');
  });
  test('C16 is complete when all principals have decided, and then the trial runs to the end of 2006', () => {
    const life = h.until2006();
    expect([phase(life), life.state.until]).toEqual(['TRIAL_RUNNING', '2006-12-31']);
    expect(life.dataOf('ExtensionCompleted').map(({ until, decidedOn }) => [until, decidedOn])).toEqual([
      ['2003-12-31', '2002-12-11'],
      ['2005-12-31', '2003-11-18'],
      ['2006-12-31', '2005-09-13'],
    ]);
  });
});

describe('a decision that becomes known late (0.4 D1)', () => {
  const lacking = (rest: Partial<typeof h.plan> = {}) => {
    const life = h.until2003(rest);
    life.on('2003-09-01', h.request('2003-09-01', '2005-12-31'));
    for (const member of ['FK', 'HAN'] as const) life.on('2003-11-18', h.decide('2003-11-18', member, '2005-12-31'));
    life.on('2004-01-01');
    return life;
  };
  test('annuls the end that had come where it was taken in time; whoever heard of the one hears of the other, once', () => {
    const life = lacking();
    expect(phase(life)).toBe('TRIAL_ENDED');
    life.on('2004-02-02', h.decide('2003-12-31', 'SLL', '2005-12-31'));
    expect([phase(life), life.state.until, life.state.endedOn]).toEqual(['TRIAL_RUNNING', '2005-12-31', undefined]);
    expect(life.told('TrialEndAnnulled')).toEqual(life.told('TrialRanOut'));
    expect(life.dataOf('TrialEndAnnulled')).toEqual([
      { endedOn: '2003-12-31', until: '2005-12-31', decidedOn: '2003-12-31' },
    ]);
  });
  test('is refused where it was taken after the end', () =>
    expect(lacking().on('2004-01-27', h.decide('2004-01-27', 'SLL', '2005-12-31', { body: 'LS' }))).toEqual([
      'DECIDED_AFTER_END',
    ]));
  test('and where the trial went on all the same, that is a breach on the days between', () => {
    const life = lacking();
    const nevertheless = 'Försöket fortsatte';
    life.on('2004-01-27', h.decide('2004-01-27', 'SLL', '2005-12-31', { body: 'LS', nevertheless }));
    expect([phase(life), life.state.until]).toEqual(['TRIAL_RUNNING', '2005-12-31']);
    expect(life.state.gaps).toEqual([{ from: '2004-01-01', to: '2004-01-26' }]);
    expect(alerts(life)).toContain('TRIAL_GAP');
  });
});
