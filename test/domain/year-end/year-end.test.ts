import { members } from '../../../domain/year-end/view/members';
import { yearEnd } from '../../../domain/year-end/year-end';
import { morningOf } from '../../../domain/calendar/stockholm';
import { rejectionOf } from '../../given';
import { basis, members as ids, paper } from '../yearly/haninge';
import type { Life } from '../yearly/life';
import * as h from './haninge';

const summary = (life: Life<never> | Life<unknown>) => yearEnd.summary(life.process.state as never);

describe('the annual report', () => {
  test('is due on 31 March, with four reminders', () => {
    const [duty] = h.begun(2008).owes('annual-report');
    expect(duty).toMatchObject({ id: 'annual-report:2009-03-31', owedBy: 'office', ground: [{ ref: '24 §' }] });
    expect(duty).not.toHaveProperty('movedBy');
    expect(duty?.reminders).toEqual(['2009-02-01', '2009-03-01', '2009-03-24', '2009-03-31'].map(morningOf));
  });
  test('for 2028 is late only after 3 April 2029: Easter lies between', () => {
    const life = h.begun(2028);
    const [duty] = life.owes('annual-report');
    expect(duty).toMatchObject({
      dueOn: '2029-04-03',
      movedBy: { from: '2029-03-31' },
      ground: [{ source: 'law', ref: '24 §', note: 'by reading' }],
    });
    expect(duty?.reminders.at(-1)).toBe(morningOf('2029-03-31'));
    life.on('2029-04-03');
    expect(life.overdue()).toEqual(['year-outcome:2029-03-31']);
    life.on('2029-04-04');
    expect(life.overdue()).toContain('annual-report:2029-04-03');
  });
  test('that is late tells the chair and the auditors, and stays marked when it comes', () => {
    const life = h.begun();
    life.on('2008-04-01');
    expect(life.told('AnnualReportOverdue')).toEqual(['office:chair', 'office:auditor']);
    expect(summary(life).alerts).toEqual(['REPORT_OVERDUE']);
    life.on('2008-04-10', h.draft('2008-04-10'), h.adopt('2008-04-10'));
    expect(life.dataOf('AnnualReportAdopted')).toMatchObject([{ decidedOn: '2008-04-10', late: true }]);
    expect(summary(life).alerts).toEqual(['REPORT_LATE']);
  });
  test('adopted in time and recorded late is in time, and whoever was told of the one is told of the other once', () => {
    const life = h.begun();
    life.on('2008-04-10');
    life.on('2008-04-10', h.draft('2008-04-10'), h.adopt('2008-04-10', { decidedOn: '2008-03-31' }));
    expect(life.types().slice(-2)).toEqual(['AnnualReportAdopted', 'ReportOverdueAnnulled']);
    expect(life.told('ReportOverdueAnnulled')).toEqual(['office:office', 'office:chair', 'office:auditor']);
    expect(summary(life).alerts).toEqual([]);
    life.on('2008-04-11', { ...h.adopt('2008-04-11', { decidedOn: '2008-03-31' }), id: 'again' });
    expect(life.types().filter((type) => type === 'ReportOverdueAnnulled')).toHaveLength(1);
  });
  test('has what LKBR asks for from fiscal year 2019, and before that what nobody here asserts', () => {
    const of = (year: number) => {
      const [life, day] = [h.begun(year), `${year + 1}-03-10`];
      return life.on(day, h.draft(day), h.adopt(day));
    };
    expect(of(2018)).toEqual([undefined, undefined]);
    expect(of(2019)).toEqual([undefined, 'REPORT_INCOMPLETE']);
  });
  test('that is incomplete and was adopted nevertheless is a breach', () => {
    const life = h.begun(2025);
    life.on('2026-03-10', h.draft('2026-03-10'));
    life.on('2026-03-10', h.on('2026-03-10', 'AdoptAnnualReport', { nevertheless: 'Kassaflödesanalysen dröjer' }));
    expect(summary(life).alerts).toEqual(['YEAR_END_BREACH']);
  });
  test.each([
    ['no report adopted that is not there', 'REPORT_NOT_DRAFTED', h.adopt('2008-03-12')],
    ['no signatures under one that is not there', 'REPORT_NOT_DRAFTED', h.sign('2008-03-12')],
    [
      'no year’s outcome within the year',
      'ADOPTED_BEFORE_YEAR_END',
      { ...h.outcome('2008-03-12'), decidedOn: '2007-12-31' },
    ],
    ['no report in the future', 'DECIDED_IN_FUTURE', h.adopt('2008-03-12', { decidedOn: '2008-03-13' })],
    ['no audit report of nothing', 'AUDIT_BEFORE_REPORT', h.audit('2008-03-12', ['HAN'])],
    ['no audit reports sent that are not there', 'NO_AUDIT_REPORT', h.auditsSent('2008-03-12')],
  ])('takes %s', (_, code, command) => expect(h.begun().on('2008-03-12', command)).toEqual([code]));
});

describe('the audit', () => {
  const adopted = () => {
    const life = h.begun();
    life.on('2008-03-12', h.draft('2008-03-12'), h.adopt('2008-03-12'));
    return life;
  };
  test('is in common for Försäkringskassan and Arbetsförmedlingen, and for nobody else with them', () => {
    const life = adopted();
    life.on('2008-03-13', h.sign('2008-03-13'));
    expect(
      life.on(
        '2008-04-16',
        h.audit('2008-04-16', ['FK']),
        h.audit('2008-04-16', ['FK', 'LAN', 'HAN']),
        h.audit('2008-04-16', ['VARMDO']),
        h.audit('2008-04-16', ['LAN', 'FK']),
        h.audit('2008-04-16', ['HAN']),
      ),
    ).toEqual(['NOT_ONE_AUDITOR', 'NOT_ONE_AUDITOR', 'UNKNOWN_MEMBER', undefined, undefined]);
    expect(life.owes('audit')[0]?.about).toMatchObject({ accounts: ['SLL'] });
  });
  test('of the state was ordered by Riksrevisionen before fiscal year 2008, then by Försäkringskassan', () => {
    const of = (year: number) => {
      const [life, day] = [h.begun(year), `${year + 1}-04-16`];
      life.on(day, h.draft(day), h.adopt(day), h.sign(day), h.audit(day, ['FK', 'LAN']), h.audit(day, ['SLL']));
      return life.dataOf('AuditReportIssued').map(({ appointedBy }) => appointedBy);
    };
    expect(of(2007)).toEqual([['Riksrevisionen'], ['landstingsfullmäktige']]);
    expect(of(2008)).toEqual([['Försäkringskassan'], ['landstingsfullmäktige']]);
  });
  test('of the state looks at what the board has signed; what was done all the same is a breach until it has', () => {
    const life = adopted();
    expect(life.on('2008-04-16', h.audit('2008-04-16', ['FK', 'LAN']))).toEqual(['REPORT_NOT_SIGNED']);
    life.on(
      '2008-04-16',
      h.on(
        '2008-04-16',
        'RecordAuditReport',
        { accounts: ['FK', 'LAN'], opinion: 'NO_OPINION', remark: false, nevertheless: 'Underskrift fattas' },
        { evidence: paper('c') },
      ),
    );
    expect(summary(life).alerts).toEqual(['YEAR_END_BREACH']);
    life.on('2008-04-20', h.sign('2008-04-20'));
    expect(summary(life).alerts).toEqual([]);
  });
  test('may say one thing of one account and another of the next; the first report of an account stands', () => {
    const life = h.audited();
    expect(members(life.state).map(({ member, audit }) => [member, audit?.opinion])).toEqual([
      ['HAN', 'AGAINST_DISCHARGE'],
      ['LAN', 'FOR_DISCHARGE'],
      ['FK', 'FOR_DISCHARGE'],
      ['SLL', 'AGAINST_DISCHARGE'],
    ]);
    expect(
      life.on(
        '2008-04-20',
        { ...h.audit('2008-04-16', ['LAN', 'FK']), id: 'the same again' },
        h.audit('2008-04-20', ['SLL']),
      ),
    ).toEqual([undefined, 'ALREADY_AUDITED']);
  });
  test('goes to the board, the members and Arbetsförmedlingen', () => {
    expect(h.audited().dataOf('AuditReportsSent')[0]?.to).toEqual(['board', ...ids]);
    const without = h.begun(2007, { members: basis.members.filter(({ id }) => id !== 'LAN') });
    without.on('2008-04-16', h.draft('2008-04-16'), h.adopt('2008-04-16'), h.audit('2008-04-16', ['HAN']));
    expect(without.owes('audit-send')[0]?.about).toMatchObject({ owing: ['board', 'HAN', 'FK', 'SLL', 'AF'] });
  });
  test('that comes when the others have been sent is sent too', () => {
    const life = adopted();
    life.on('2008-04-16', h.audit('2008-04-16', ['HAN']), h.auditsSent('2008-04-16'));
    expect(life.owes('audit-send')).toEqual([]);
    life.on('2008-04-20', h.audit('2008-04-20', ['SLL']));
    expect(life.owes('audit-send').map(({ dueOn }) => dueOn)).toEqual(['2008-05-04']);
  });
});

describe('discharge', () => {
  test('is each member’s own, and is asked for by 30 June as practice, not as law', () => {
    const life = h.audited();
    expect(life.owes('discharge').map(({ owedBy, role, dueOn }) => [owedBy, role, dueOn])).toEqual(
      ids.map((id) => [id, 'registrar', '2008-06-30']),
    );
    expect(life.owes('discharge')[0]?.ground).toEqual([
      { source: 'law', ref: '26 §' },
      { source: 'practice', ref: '30 juni, som för fullmäktiges egna nämnder (KL 5:24), som lagen inte hänvisar till' },
    ]);
    expect(life.owes('discharge')[0]?.reminders).toEqual(['2008-05-31', '2008-06-30'].map(morningOf));
  });
  test('is asked for thirty days after an audit report that comes late', () => {
    const life = h.begun();
    life.on('2008-07-20', h.draft('2008-07-20'), h.adopt('2008-07-20'), h.audit('2008-07-20', ['HAN']));
    expect(life.owes('discharge')[0]?.dueOn).toBe('2008-08-19');
  });
  test('before there is any audit report is refused', () => {
    const life = h.begun();
    life.on('2008-03-12', h.draft('2008-03-12'), h.adopt('2008-03-12'));
    expect(life.on('2008-03-20', h.discharge('2008-03-20', 'HAN'))).toEqual(['NO_AUDIT_REPORT']);
    life.on('2008-04-16', h.audit('2008-04-16', ['SLL']));
    const early = { ...h.discharge('2008-04-16', 'HAN'), decidedOn: '2008-04-15' };
    expect(life.on('2008-04-16', early, h.discharge('2008-04-16', 'HAN'))).toEqual(['NO_AUDIT_REPORT', undefined]);
  });
  test('needs a document, a day and a member', () =>
    expect(
      h
        .audited()
        .on(
          '2008-05-20',
          h.on('2008-05-20', 'RecordDischarge', { member: 'HAN', body: 'KF', verdict: 'DISCHARGED' }),
          { ...h.discharge('2008-05-20', 'HAN'), decidedOn: undefined },
          h.discharge('2008-05-20', 'VARMDO'),
        ),
    ).toEqual(['EVIDENCE_REQUIRED', 'DECIDED_ON_MISSING', 'UNKNOWN_MEMBER']));
  test('of one member by two administrators at once: the first stands, and the other is told what does', () => {
    const life = h.audited();
    const [one, other] = [h.discharge('2008-05-20', 'HAN'), h.discharge('2008-05-20', 'HAN', 'REFUSED')];
    expect(life.on('2008-05-20', one, other, { ...one, id: 'the same' })).toEqual([
      undefined,
      'ALREADY_DECIDED',
      undefined,
    ]);
    const standing = { member: 'HAN', verdict: 'DISCHARGED', body: 'KF', decidedOn: '2008-05-20' };
    expect(rejectionOf(() => yearEnd.decide(other, life.state))?.details).toEqual({ standing });
  });
  test('by all closes the year, and the förbund is told once', () => {
    const life = h.audited();
    life.on('2008-06-10', ...ids.map((id) => h.discharge('2008-06-10', id)));
    expect(summary(life)).toMatchObject({ phase: 'COMPLETE', waitingOn: [], alerts: [] });
    expect(yearEnd.isTerminal(life.state)).toBe(true);
    expect(life.process.pending['tell:year-end-haninge-2007/closed']).toMatchObject({
      stream: 'forbund-haninge',
      command: { type: 'NoteClosed', data: { stream: 'year-end-haninge-2007', on: '2008-06-10' } },
    });
    expect(life.on('2008-06-11', h.discharge('2008-06-11', 'HAN'))).toEqual(['YEAR_END_CLOSED']);
  });
  test('is Arbetsförmedlingen’s own too, in the place of länsarbetsnämnden', () => {
    const life = h.audited();
    const successor = { party: 'AF', name: 'Arbetsförmedlingen' } as const;
    const told = h.on('2008-05-01', 'NoteSuccession', { predecessor: 'LAN', successor, from: '2008-01-01' });
    expect(life.on('2008-05-01', told, { ...told, id: 'again' })).toEqual([undefined, undefined]);
    expect(life.types().filter((type) => type === 'MemberSucceeded')).toHaveLength(1);
    expect(life.process.names.LAN).toBe('Arbetsförmedlingen');
    life.on('2008-05-20', h.discharge('2008-05-20', 'LAN'));
    expect(summary(life).waitingOn).toEqual(['HAN', 'FK', 'SLL']);
  });
});

describe('a refusal', () => {
  const refused = () => {
    const life = h.audited();
    life.on('2008-05-20', h.discharge('2008-05-20', 'HAN', 'REFUSED'));
    return life;
  };
  test('is that member’s, and says nothing of the others', () => {
    const life = refused();
    life.on('2008-06-10', ...['FK', 'LAN', 'SLL'].map((id) => h.discharge('2008-06-10', id)));
    expect(members(life.state).map(({ member, discharge }) => [member, discharge?.verdict])).toEqual([
      ['HAN', 'REFUSED'],
      ['LAN', 'DISCHARGED'],
      ['FK', 'DISCHARGED'],
      ['SLL', 'DISCHARGED'],
    ]);
    expect(summary(life)).toMatchObject({
      phase: 'SENT',
      waitingOn: ['HAN'],
      alerts: ['DISCHARGE_REFUSED', 'DISCHARGE_DIFFERS', 'DAMAGES_OPEN'],
    });
    expect(life.told('DischargeDecided')).toEqual(['HAN:registrar', 'office:office', 'office:chair']);
  });
  test('leads to that member’s decision on damages, which nobody is late with', () => {
    const life = refused();
    expect(life.owes('damages')).toMatchObject([{ owedBy: 'HAN', clockOnly: true, reminders: [] }]);
    expect(life.owes('damages')[0]?.ground[0]?.source).toBe('practice');
    for (const day of ['2008-09-01', '2008-12-01', '2009-03-01', '2009-06-01', '2010-01-01', '2011-01-01']) {
      life.on(day);
    }
    expect(life.dataOf('DamagesStillOpen').map(({ times }) => times)).toEqual([1, 2, 3, 4]);
    expect(life.told('DamagesStillOpen')).toContain('HAN:registrar');
    expect(life.owes('damages')).toEqual([]);
    expect(life.overdue().filter((id) => id.startsWith('damages'))).toEqual([]);
    expect(life.mails().filter(({ duty }) => duty?.kind === 'damages')).toEqual([]);
    expect(summary(life).waitingOn).toContain('HAN');
    expect(life.on('2011-01-02', h.damages('2011-01-02', 'HAN'))).toEqual([undefined]);
    expect(summary(life).waitingOn).not.toContain('HAN' as never);
  });
  test('and the decision on damages each have a document or a paragraph of their own', () =>
    expect(
      refused().on(
        '2008-05-20',
        h.damages('2008-05-20', 'HAN', { claim: true, paragraph: '§ 12' }),
        h.damages('2008-05-20', 'FK'),
        h.damages('2008-05-20', 'HAN', { claim: true }),
        { ...h.damages('2008-05-20', 'HAN', { claim: true }), id: 'the same' },
        h.damages('2008-05-20', 'HAN', { paragraph: '§ 14' }),
      ),
    ).toEqual(['EVIDENCE_NOT_ITS_OWN', 'NO_REFUSAL', undefined, undefined, 'ALREADY_DECIDED']));
  test('holds the year open until damages are decided on', () => {
    const life = refused();
    life.on('2008-06-10', ...['FK', 'LAN', 'SLL'].map((id) => h.discharge('2008-06-10', id)));
    expect(yearEnd.isTerminal(life.state)).toBe(false);
    life.on('2008-06-10', h.damages('2008-06-10', 'HAN'));
    expect(yearEnd.isTerminal(life.state)).toBe(true);
  });
});
