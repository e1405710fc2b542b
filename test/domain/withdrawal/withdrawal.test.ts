import type { WithdrawalStarted } from '../../../domain/withdrawal/state';
import { withdrawal } from '../../../domain/withdrawal/withdrawal';
import { Life } from '../yearly/life';
import * as h from './haninge';

const phase = (life: Life<unknown>): string => withdrawal.summary(life.process.state as never).phase;
const stay = ['LAN', 'FK', 'SLL', 'TYR'];
const all = ['HAN', ...stay];
const reminders = (life: Life<unknown>) => life.dataOf('ReminderDue');

describe('C78 a notice received on 15 March 2008', () => {
  test('C78 runs to the end of 15 March 2011, and the förbund is in liquidation from then on', () => {
    const life = h.given('HAN', h.dissolving);
    life.on('2011-03-15');
    expect(phase(life)).toBe('NOTICE_RUNNING');
    life.on('2011-03-16');
    expect(phase(life)).toBe('EXPIRED_LIQUIDATION');
    expect(life.dataOf('NoticePeriodEnded')).toEqual([{ on: '2011-03-15', outcome: 'LIQUIDATION' }]);
    expect(h.tells(life)).toMatchObject([
      {
        type: 'NoteNoticeExpired',
        data: { stream: 'withdrawal-haninge-HAN-1', member: 'HAN', on: '2011-03-15', outcome: 'LIQUIDATION' },
      },
    ]);
  });
  test('ends at the same instant whether somebody was awake or the system was down for four months across it', () => {
    const awake = h.given('HAN', h.dissolving);
    awake.on('2011-03-16');
    const down = h.given('HAN', h.dissolving);
    down.on('2010-12-20');
    down.on('2011-04-20');
    const end = ({ events }: Life<unknown>) =>
      events
        .filter(({ event }) => event.type === 'NoticePeriodEnded')
        .map(({ event, metadata }) => [event, metadata.at]);
    expect(end(down)).toEqual(end(awake));
    const recorded = down.events.find(({ event }) => event.type === 'NoticePeriodEnded')!.metadata.recordedAt;
    expect(recorded).toBeGreaterThan(awake.events.at(-1)!.metadata.recordedAt);
  });
  test('is reminded of two years before, then 365, 180, 90 and 30 days before, to all who stay and the office', () => {
    const life = h.given('HAN', h.dissolving);
    for (const day of ['2009-03-15', '2010-03-15', '2010-09-16', '2010-12-15', '2011-02-13']) life.on(day);
    expect(
      reminders(life)
        .filter(({ owedBy }) => owedBy === 'FK')
        .map(({ step }) => step),
    ).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(reminders(life).map(({ owedBy }) => owedBy))).toEqual(new Set([...stay, 'office']));
    expect(new Set(reminders(life).map(({ kind }) => kind))).toEqual(new Set(['notice-end']));
    life.on('2011-03-16');
    expect(life.dataOf('DutyMissed').filter(({ clockOnly }) => clockOnly !== true)).toEqual([]);
  });
  test('is reminded of once for all steps that were missed while nobody was awake', () => {
    const life = h.given('HAN', h.dissolving);
    life.on('2011-02-20');
    expect(reminders(life).filter(({ owedBy }) => owedBy === 'SLL')).toMatchObject([{ step: 5, of: 5, skipped: 4 }]);
  });
  test('is taken once', () => {
    const life = h.given('HAN', h.dissolving);
    const again = { basis: h.dissolving, notice: h.noticeOf('HAN', h.dissolving) };
    life.on('2008-03-17', h.on('2008-03-17', 'BeginWithdrawal', again));
    expect(life.types()).toEqual(['WithdrawalBegun']);
    expect(
      life.on('2008-03-17', h.on('2008-03-17', 'BeginWithdrawal', { ...again, notice: { ...again.notice, no: 2 } })),
    ).toEqual(['WITHDRAWAL_BEGUN_OTHERWISE']);
  });
  test('that was recorded after it had run out ends at once, on the day it ran out', () => {
    const life = new Life<WithdrawalStarted>(withdrawal, 'withdrawal-haninge-HAN-1');
    const notice = h.noticeOf('HAN', h.dissolving);
    life.on('2012-01-10', h.on('2012-01-10', 'BeginWithdrawal', { basis: h.dissolving, notice }));
    expect(life.dataOf('NoticePeriodEnded')).toEqual([{ on: '2011-03-15', outcome: 'LIQUIDATION' }]);
  });
});

describe('a notice given on 29 February', () => {
  test.each([
    [36, '2011-02-28'],
    [48, '2012-02-29'],
    [12, '2009-02-28'],
  ])('of %s months runs to the end of %s', (noticeMonths, last) => {
    const basis = {
      ...h.dissolving,
      terms: { ...h.dissolving.terms, ends: { ...h.dissolving.terms.ends!, noticeMonths } },
    };
    const life = h.given('HAN', basis, { receivedOn: '2008-02-29' });
    life.on(last);
    expect(phase(life)).toBe('NOTICE_RUNNING');
    life.on('2012-03-01');
    expect(life.dataOf('NoticePeriodEnded')).toEqual([{ on: last, outcome: 'LIQUIDATION' }]);
  });
});

describe('where the charter dissolves the förbund', () => {
  test('nobody can decide to go on', () =>
    expect(h.given('HAN', h.dissolving).on('2010-02-01', h.goOn('2010-02-01', 'TYR'))).toEqual(['CHARTER_DISSOLVES']));
  test('what a later charter says changes nothing for a notice that runs', () => {
    const life = h.given('HAN', h.dissolving);
    const later = { ...h.continuing, members: [...h.continuing.members].reverse() };
    life.on('2009-01-01', h.on('2009-01-01', 'NoteMembers', { members: later.members }));
    expect(life.on('2010-02-01', h.goOn('2010-02-01', 'TYR'))).toEqual(['CHARTER_DISSOLVES']);
  });
});

describe('where the remaining members may go on', () => {
  const decided = (...members: string[]) => members.map((id) => h.goOn('2010-06-01', id));
  test('they do when all of them have decided on the same text in time', () => {
    const life = h.given('HAN', h.continuing);
    life.on('2010-06-01', ...decided('LAN', 'FK', 'SLL'));
    expect([phase(life), withdrawal.summary(life.state).waitingOn]).toEqual(['NOTICE_RUNNING', ['TYR']]);
    life.on('2011-03-15', h.goOn('2011-03-15', 'TYR'));
    expect(phase(life)).toBe('CONTINUATION_DECIDED');
    expect(life.dataOf('ContinuationDecided')).toMatchObject([{ decidedOn: '2011-03-15' }]);
    life.on('2011-03-16');
    expect(phase(life)).toBe('CONTINUED');
    expect(h.tells(life)).toMatchObject([
      { type: 'NoteNoticeExpired', data: { on: '2011-03-15', outcome: 'CONTINUES', charter: h.charter('c') } },
      { type: 'NoteClosed' },
    ]);
    expect(life.duties()).toEqual([]);
  });
  test('a decision the day after the last day comes too late', () => {
    const life = h.given('HAN', h.continuing);
    life.on('2010-06-01', ...decided('LAN', 'FK', 'SLL'));
    expect(life.on('2011-03-16', h.goOn('2011-03-16', 'TYR'))).toEqual(['CONTINUATION_TOO_LATE']);
    expect(phase(life)).toBe('EXPIRED_LIQUIDATION');
  });
  test('a decision in time that is recorded later annuls the liquidation, and the förbund is told, once', () => {
    const life = h.given('HAN', h.continuing);
    life.on('2010-06-01', ...decided('LAN', 'FK', 'SLL'));
    life.on('2011-03-16');
    expect(phase(life)).toBe('EXPIRED_LIQUIDATION');
    expect(life.on('2011-05-02', h.goOn('2011-05-02', 'TYR', 'c', { decidedOn: '2011-03-15' }))).toEqual([undefined]);
    expect(phase(life)).toBe('CONTINUED');
    expect(h.tells(life).map(({ type }) => type)).toEqual(['NoteNoticeExpired', 'NoteContinued', 'NoteClosed']);
    expect(h.tells(life)[1]).toMatchObject({ data: { member: 'HAN', charter: h.charter('c') } });
  });
  test('nothing is annulled once something has been distributed', () => {
    const life = h.given('HAN', h.continuing);
    life.on('2010-06-01', ...decided('LAN', 'FK', 'SLL'));
    life.on('2011-04-01', h.told('NoteDistributed', '2011-04-01'));
    expect(life.on('2011-04-02', h.goOn('2011-04-02', 'TYR', 'c', { decidedOn: '2011-03-15' }))).toEqual([
      'WITHDRAWAL_CLOSED',
    ]);
    expect(phase(life)).toBe('EXPIRED_LIQUIDATION');
  });
  test('each of them owes a decision until it has taken it, and is then reminded no more', () => {
    const life = h.given('HAN', h.continuing);
    expect(life.owes('continuation').map(({ owedBy }) => owedBy)).toEqual(stay);
    expect(life.owes('notice-end').map(({ owedBy }) => owedBy)).toEqual(['office']);
    life.on('2010-06-01', ...decided('FK'));
    expect(life.owes('continuation').map(({ owedBy }) => owedBy)).toEqual(['LAN', 'SLL', 'TYR']);
    life.on('2010-06-02', ...decided('LAN', 'SLL', 'TYR'));
    expect(life.duties().map(({ kind }) => kind)).toEqual(['notice-expiry']);
  });
  test('other texts are shown as not identical and are not counted together', () => {
    const life = h.given('HAN', h.continuing);
    life.on('2010-06-01', ...decided('LAN', 'FK', 'SLL'), h.goOn('2010-06-01', 'TYR', 'd'));
    expect(phase(life)).toBe('NOTICE_RUNNING');
    expect(withdrawal.summary(life.state)).toMatchObject({
      alerts: ['CONTINUATION_OPEN', 'TEXTS_DIFFER'],
      waitingOn: stay,
    });
    expect(life.told('ContinuationRecorded')).toHaveLength(5);
    life.on('2010-07-01', h.goOn('2010-07-01', 'TYR'));
    expect([phase(life), withdrawal.summary(life.state).alerts]).toEqual(['CONTINUATION_DECIDED', []]);
  });
  test('the same text with another split inside a side is not the same', () => {
    const split = (weight: number) => ({ kommun: { by: 'WEIGHTS' as const, shares: { TYR: weight } } });
    const life = h.given('HAN', h.continuing);
    const one = (member: string, weight: number) =>
      h.on('2010-06-01', 'DecideContinuation', { member, charter: h.charter('c'), split: split(weight) });
    life.on('2010-06-01', ...['LAN', 'FK', 'SLL'].map((id) => one(id, 1)), one('TYR', 2));
    expect(withdrawal.summary(life.state).alerts).toContain('TEXTS_DIFFER');
  });
  test('where the side of the one that leaves has an agreed split, a new one is part of the decision', () => {
    const split = { kommun: { by: 'WEIGHTS' as const, shares: { HAN: 3, TYR: 1 } } };
    const basis = { ...h.continuing, terms: { ...h.continuing.terms, split } };
    const life = h.given('HAN', basis);
    expect(life.on('2010-06-01', ...decided('FK'))).toEqual(['SPLIT_MISSING']);
    expect(
      h
        .given('SLL', { ...basis, members: [...basis.members, { ...basis.members[3]!, id: 'RO' }] })
        .on('2010-06-01', ...decided('FK')),
    ).toEqual([undefined]);
  });
  test('of two decisions of one member the later one is its own, in whatever order they are recorded', () => {
    const life = h.given('HAN', h.continuing);
    life.on('2010-07-01', h.goOn('2010-07-01', 'FK', 'd'));
    expect(life.on('2010-07-02', h.goOn('2010-07-02', 'FK', 'c', { decidedOn: '2010-06-01' }))).toEqual([
      'LATER_DECISION_STANDS',
    ]);
    expect(life.on('2010-07-03', h.goOn('2010-07-03', 'FK', 'd'))).toEqual([undefined]);
    expect(life.dataOf('ContinuationRecorded')).toHaveLength(1);
  });
  test.each([
    ['the one that leaves', 'HAN', 'WITHDRAWING_MEMBER'],
    ['a stranger', 'VAX', 'UNKNOWN_MEMBER'],
  ])('%s cannot decide on it', (_, member, code) =>
    expect(h.given('HAN', h.continuing).on('2010-06-01', h.goOn('2010-06-01', member))).toEqual([code]),
  );
  test.each([
    ['before the notice', '2008-03-14', 'DECIDED_BEFORE_NOTICE'],
    ['before there was a text', '2009-12-31', 'DECIDED_BEFORE_TEXT'],
    ['tomorrow', '2010-06-02', 'DECIDED_IN_FUTURE'],
  ])('nothing was decided on it %s', (_, decidedOn, code) =>
    expect(h.given('HAN', h.continuing).on('2010-06-01', h.goOn('2010-06-01', 'FK', 'c', { decidedOn }))).toEqual([
      code,
    ]),
  );
  test('a side without a member cannot go on', () => {
    const life = h.given('SLL', h.continuing);
    expect(life.on('2010-06-01', h.goOn('2010-06-01', 'FK'))).toEqual(['PARTY_WITHOUT_MEMBER']);
    expect(life.owes('continuation')).toEqual([]);
    expect(life.owes('notice-end')).toHaveLength(5);
  });
  test('a kommun that no region would cover cannot go on', () => {
    const two = { ...h.continuing.members.find(({ id }) => id === 'SLL')!, id: 'SORM', covers: ['Tyresö'] };
    const life = h.given('SORM', { ...h.continuing, members: [...h.continuing.members, two] });
    expect(life.on('2010-06-01', h.goOn('2010-06-01', 'FK'))).toEqual(['PARTY_WITHOUT_MEMBER']);
  });
  test('a member with a notice of its own that runs out later is a remaining member', () => {
    const first = h.given('HAN', h.continuing);
    const second = h.given('TYR', { ...h.continuing }, { receivedOn: '2008-06-01' });
    expect(second.state.notice.expiresOn).toBe('2011-06-01');
    expect(first.on('2010-06-01', h.goOn('2010-06-01', 'TYR'))).toEqual([undefined]);
  });
  test('a member that joins has to decide, too, and one that leaves no longer has to', () => {
    const life = h.given('HAN', h.continuing);
    life.on('2010-06-01', ...decided('LAN', 'FK', 'SLL', 'TYR'));
    const vax = { ...h.continuing.members[4]!, id: 'VAX', name: 'Vaxholms stad' };
    life.on('2010-07-01', h.on('2010-07-01', 'NoteMembers', { members: [...h.continuing.members, vax] }));
    expect([phase(life), withdrawal.summary(life.state).waitingOn]).toEqual(['NOTICE_RUNNING', ['VAX']]);
    expect(life.process.names['VAX']).toBe('Vaxholms stad');
    life.on('2010-08-01', h.on('2010-08-01', 'NoteMembers', { members: h.continuing.members }));
    expect(phase(life)).toBe('CONTINUATION_DECIDED');
    expect(life.dataOf('ContinuationDecided')).toHaveLength(2);
  });
  test('that it is open shows when less than a year is left', () => {
    const life = h.given('HAN', h.continuing);
    life.on('2010-03-14');
    expect(withdrawal.summary(life.state).alerts).toEqual([]);
    life.on('2010-03-15');
    expect(withdrawal.summary(life.state).alerts).toEqual(['CONTINUATION_OPEN']);
    life.on('2010-06-01', ...decided(...stay));
    expect(withdrawal.summary(life.state).alerts).toEqual([]);
  });
});

describe('a notice can be taken back', () => {
  test('by all members, the one that leaves among them', () => {
    const life = h.given('HAN', h.dissolving);
    life.on('2009-05-01', ...all.slice(1).map((id) => h.consent('2009-05-01', id)));
    expect(phase(life)).toBe('NOTICE_RUNNING');
    life.on('2009-06-01', h.consent('2009-06-01', 'HAN'));
    expect(phase(life)).toBe('REVOKED');
    expect(h.tells(life)).toMatchObject([
      { type: 'NoteNoticeRevoked', data: { stream: 'withdrawal-haninge-HAN-1', member: 'HAN', on: '2009-06-01' } },
      { type: 'NoteClosed' },
    ]);
    life.on('2012-01-01');
    expect(life.types()).not.toContain('NoticePeriodEnded');
  });
  test('on its last day, also where that is recorded later, but not the day after', () => {
    const life = h.given('HAN', h.dissolving);
    life.on('2011-03-20', ...all.slice(1).map((id) => h.consent('2011-03-20', id, { decidedOn: '2011-03-15' })));
    expect(life.on('2011-03-20', h.consent('2011-03-20', 'HAN', { decidedOn: '2011-03-16' }))).toEqual([
      'REVOCATION_TOO_LATE',
    ]);
    expect(life.on('2011-03-21', h.consent('2011-03-21', 'HAN', { decidedOn: '2011-03-15' }))).toEqual([undefined]);
    expect(h.tells(life).map(({ type }) => type)).toEqual(['NoteNoticeExpired', 'NoteNoticeRevoked', 'NoteClosed']);
  });
  test('not by a stranger', () =>
    expect(h.given('HAN', h.dissolving).on('2009-05-01', h.consent('2009-05-01', 'VAX'))).toEqual(['UNKNOWN_MEMBER']));
});

describe('a förbund that ends otherwise', () => {
  test('while it is in liquidation nobody prepares for the notice, and all do again when that is annulled', () => {
    const life = h.given('HAN', h.continuing);
    life.on('2010-01-01');
    const before = life.duties();
    life.on('2010-01-01', h.told('NoteLiquidation', '2010-01-01'));
    expect(life.duties().filter(({ kind }) => kind === 'continuation' || kind === 'notice-end')).toEqual([]);
    expect(life.owes('notice-expiry')).toHaveLength(1);
    life.on('2010-01-02', h.told('NoteLiquidationAnnulled', '2010-01-02'));
    expect(life.duties()).toEqual(before);
  });
  test('in liquidation the notice runs out on its day', () => {
    const life = h.given('HAN', h.dissolving);
    life.on('2010-01-01', h.told('NoteLiquidation', '2010-01-01'));
    life.on('2011-03-16');
    expect(life.dataOf('NoticePeriodEnded')).toEqual([{ on: '2011-03-15', outcome: 'LIQUIDATION' }]);
    expect(life.told('NoticePeriodEnded')).toHaveLength(7);
  });
  test.each([
    ['is dissolved', 'NoteDissolved'],
    ['has distributed what it had', 'NoteDistributed'],
  ] as const)('that %s has no notice running', (_, type) => {
    const life = h.given('HAN', h.dissolving);
    life.on('2010-01-01', h.told('NoteLiquidation', '2010-01-01'));
    life.on('2010-06-01', h.told(type, '2010-06-01'));
    expect([phase(life), life.duties(), withdrawal.isTerminal(life.state)]).toEqual(['OVERTAKEN', [], true]);
    expect(life.on('2010-06-02', h.consent('2010-06-02', 'HAN'))).toEqual(['WITHDRAWAL_CLOSED']);
    expect(life.on('2010-06-02', h.told('NoteDistributed', '2010-06-02'))).toEqual([undefined]);
  });
  test('a member that leaves by agreement has no notice running', () => {
    const life = h.given('HAN', h.continuing);
    life.on('2009-06-01', h.on('2009-06-01', 'NoteMembers', { members: h.continuing.members.slice(1) }));
    expect([phase(life), h.tells(life).map(({ type }) => type)]).toEqual(['OVERTAKEN', ['NoteClosed']]);
  });
});

describe('a notice by a state member', () => {
  test('is recorded, shows, and has the charter’s effect', () => {
    const life = h.given('FK', h.dissolving);
    expect(withdrawal.summary(life.state).alerts).toEqual(['STATE_MEMBER_WITHDRAWS']);
    life.on('2011-03-16');
    expect(life.dataOf('NoticePeriodEnded')).toEqual([{ on: '2011-03-15', outcome: 'LIQUIDATION' }]);
  });
  test('stays the state’s when another authority takes over', () => {
    const life = h.given('LAN', h.dissolving, { receivedOn: '2007-06-01' });
    const successor = { party: 'AF' as const, name: 'Arbetsförmedlingen' };
    life.on('2008-01-01', h.on('2008-01-01', 'NoteSuccession', { predecessor: 'LAN', successor, from: '2008-01-01' }));
    expect(withdrawal.summary(life.state).alerts).toEqual(['STATE_MEMBER_WITHDRAWS']);
    expect(life.process.names['LAN']).toBe('Arbetsförmedlingen');
  });
});
