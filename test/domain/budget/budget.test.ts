import { addDays } from '../../../domain/calendar/civil-date';
import { civilDateAt } from '../../../domain/calendar/stockholm';
import { BudgetYear, content, everybody, haninge, kr } from './scene';

const adoptionDuty = (year: BudgetYear) => year.duties.find(({ kind }) => kind === 'budget-adopt');

describe('the way to the adoption', () => {
  test('goes through its states, is in force with the year and closed when it is over', () => {
    const year = new BudgetYear(2008);
    const phases = [year.summary.phase];
    const then = (step: () => unknown): void => {
      step();
      phases.push(year.summary.phase);
    };
    then(() => year.on('2007-09-03', 'RecordNeeds', { on: '2007-09-03' }));
    then(() =>
      year.on('2007-09-15', 'RecordStateAllocation', { on: '2007-09-14', ore: kr(10_000_000), certainty: 'FINAL' }),
    );
    then(() => year.on('2007-09-20', 'DraftBudget', { on: '2007-09-20', ...content(2008) }));
    year.on('2007-10-10', 'InviteToSamrad', { on: '2007-10-10', meetingOn: '2007-10-28' }).mails('2007-10-10', 'SENT');
    then(() => year.on('2007-10-29', 'HoldSamrad', { on: '2007-10-28', present: ['FK'] }));
    year.on('2007-11-10', 'AnnounceMeeting', { on: '2007-11-10', meetingOn: '2007-11-25' });
    then(() => year.on('2007-11-10', 'PublishDraft', { on: '2007-11-10' }));
    then(() => year.adopt('2007-11-25'));
    then(() => year.until('2008-01-01'));
    then(() => year.until('2009-01-01'));
    expect(phases).toEqual([
      'OPEN',
      'NEEDS_IDENTIFIED',
      'STATE_ALLOCATION_KNOWN',
      'DRAFTED',
      'SAMRAD_HELD',
      'PUBLISHED',
      'ADOPTED',
      'IN_FORCE',
      'CLOSED',
    ]);
    expect(year.duties).toEqual([]);
    const told = year.effects.flatMap((effect) => (effect.kind === 'tell' ? [[effect.stream, effect.command]] : []));
    const shares = { FK: kr(10_000_000), LAN: 0, SLL: kr(5_000_000), HAN: kr(5_000_000) };
    const headings = { ACTIVITIES: kr(18_000_000), OFFICE: kr(2_000_000) };
    const adopted = { year: 2008, revision: 0, totalOre: kr(20_000_000), adoptedOn: '2007-11-25', late: false };
    const stream = 'budget-haninge-2008';
    expect(told).toEqual([
      [
        'forbund-haninge',
        {
          id: `${stream}/adopted-0`,
          type: 'NoteBudgetAdopted',
          data: { ...adopted, headings, contributions: shares },
          actor: 'system',
        },
      ],
      [
        'forbund-haninge',
        { id: `${stream}/closed`, type: 'NoteClosed', data: { stream, on: '2008-12-31' }, actor: 'system' },
      ],
    ]);
  });

  test('is reminded of 90, 60, 45, 30, 14, 7 and 1 days before 30 November, in the morning', () => {
    const year = new BudgetYear(2008).dayByDay('2007-08-02', '2007-11-30');
    const steps = year.events.flatMap(({ type, data, at }) =>
      type === 'ReminderDue' ? [`${civilDateAt(at)} ${String(data['kind'])}`] : [],
    );
    expect(steps).toEqual([
      '2007-09-01 budget-needs',
      '2007-10-01 budget-draft',
      '2007-10-16 budget-samrad-invite',
      '2007-10-31 budget-samrad-hold',
      '2007-11-16 budget-publish',
      '2007-11-23 budget-adopt',
      '2007-11-29 budget-adopt',
    ]);
  });

  test('names the nominal day and the moved one: the budget for 2009 is due on Sunday 30 November 2008', () => {
    const year = new BudgetYear(2009);
    expect(adoptionDuty(year)).toMatchObject({
      id: 'budget-adopt:2008-12-01',
      dueOn: '2008-12-01',
      movedBy: { from: '2008-11-30', rule: 'lag (1930:173) 2 §: söndag' },
      about: { nominal: '2008-11-30' },
      ground: [
        { source: 'law', ref: '23 §' },
        { source: 'law', ref: 'lag (1930:173) 2 §', note: 'by reading' },
      ],
    });
    expect(adoptionDuty(year)?.reminders.map(civilDateAt)).toEqual(['2008-11-23', '2008-11-29']);
  });

  test('adopted on the moved day it is in time, the day after it is late', () => {
    const inTime = new BudgetYear(2009).prepared();
    inTime.adopt('2008-12-01');
    expect(inTime.all('BudgetAdopted')).toMatchObject([{ late: false }]);
    const late = new BudgetYear(2009).prepared();
    late.adopt('2008-12-02');
    expect(late.all('BudgetAdopted')).toMatchObject([{ late: true }]);
    expect(late.summary.alerts).toContain('BUDGET_ADOPTED_LATE');
  });
});

describe('a budget that is overdue', () => {
  test('C69 is overdue from the midnight after 30 November', () => {
    const year = new BudgetYear(2008).prepared().until('2007-11-30');
    expect(year.summary.phase).toBe('PUBLISHED');
    year.until('2007-12-01');
    expect(year.summary).toMatchObject({ phase: 'OVERDUE', alerts: expect.arrayContaining(['BUDGET_OVERDUE']) });
    const [overdue] = year.events.filter(({ type }) => type === 'BudgetOverdue');
    expect(overdue).toMatchObject({ data: { lastDay: '2007-11-30' }, at: Date.parse('2007-12-01T00:00:00+01:00') });
  });

  test('C69 is told to the chair daily for a week, to all members on day 8 and then weekly, to the auditors once on day 15', () => {
    const year = new BudgetYear(2008).prepared().dayByDay('2007-11-30', '2007-12-30');
    const reminded = year.effects.flatMap((effect) =>
      effect.kind === 'mail' && effect.duty?.kind === 'budget-overdue-chair'
        ? [`${civilDateAt(effect.at)} ${effect.to.role}`]
        : [],
    );
    expect(reminded).toEqual([1, 2, 3, 4, 5, 6, 7].map((day) => `${addDays('2007-11-30', day)} chair`));
    const news = year.effects.flatMap((effect) =>
      effect.kind === 'mail' && effect.about['event'] === 'BudgetOverdue'
        ? [`${civilDateAt(effect.at)} ${effect.to.member} ${effect.to.role}`]
        : [],
    );
    const members = (day: string): string[] => ['FK', 'LAN', 'SLL', 'HAN'].map((id) => `${day} ${id} registrar`);
    expect(news).toEqual([
      ...members('2007-12-08'),
      ...members('2007-12-15'),
      ...['FK', 'SLL', 'HAN'].map((id) => `2007-12-15 ${id} auditor`),
      ...members('2007-12-22'),
      ...members('2007-12-29'),
    ]);
  });

  test('collapses into one mail each what nobody was awake to send', () => {
    const year = new BudgetYear(2008).prepared().until('2007-12-23');
    expect(year.told('BudgetOverdue')).toHaveLength(4 + 3);
    const chair = year.effects.filter((effect) => effect.kind === 'mail' && effect.to.role === 'chair');
    expect(chair.map((effect) => effect.kind === 'mail' && effect.duty?.kind)).toEqual(['budget-overdue-chair']);
  });

  test('ends on the adoption, which is marked late; nothing wakes for it any more', () => {
    const year = new BudgetYear(2008).prepared().dayByDay('2007-11-30', '2007-12-17');
    year.adopt('2007-12-17');
    expect(year.all('BudgetAdopted')).toMatchObject([{ late: true }]);
    expect(year.told('BudgetAdopted')).toEqual(
      expect.arrayContaining(['FK/registrar', 'FK/auditor', 'HAN/auditor', 'office/office']),
    );
    expect(year.duties.map(({ kind }) => kind)).toEqual(['budget-in-force', 'budget-close']);
  });

  test('C69 decided on 30 November and recorded on 4 December it was in time: those who were told hear so once', () => {
    const year = new BudgetYear(2008).prepared().dayByDay('2007-11-30', '2007-12-03');
    expect(year.summary.phase).toBe('OVERDUE');
    year.adopt('2007-11-30', { recordedOn: '2007-12-04' });
    expect(year.all('BudgetAdopted')).toMatchObject([{ adoptedOn: '2007-11-30', late: false }]);
    expect(year.all('BudgetOverdueAnnulled')).toEqual([
      {
        year: 2008,
        lastDay: '2007-11-30',
        adoptedOn: '2007-11-30',
        told: { chair: true, members: false, auditors: false },
      },
    ]);
    expect(year.told('BudgetOverdueAnnulled')).toEqual(['office/office', 'office/chair']);
    expect(year.summary).toMatchObject({ phase: 'ADOPTED', alerts: ['NOT_ALL_APPROPRIATED'] });
    expect(year.all('BudgetOverdue')).toHaveLength(1);
  });

  test('is never adopted: the year closes all the same and says so', () => {
    const year = new BudgetYear(2008).until('2009-01-01');
    expect(year.all('BudgetClosed')).toEqual([{ year: 2008, on: '2008-12-31', adopted: false }]);
    expect(year.duties).toEqual([]);
  });
});

describe('the adoption by the board', () => {
  test('C64 is refused where no seat of one side serves, and C65 where half of the heads do', () => {
    const year = new BudgetYear(2008).prepared();
    const without = year.adopt('2007-11-25', { serving: { FK: 2, SLL: 2, HAN: 2 } });
    expect(year.refused(without)).toMatchObject({
      code: 'NOT_QUORATE',
      details: { byParties: { holds: false, absent: ['LAN'] } },
    });
    const half = year.adopt('2007-11-25', { serving: { FK: 1, LAN: 1, SLL: 1, HAN: 1 } });
    expect(year.refused(half)).toMatchObject({ code: 'NOT_QUORATE', details: { byHeads: { serving: 4, needed: 5 } } });
    expect(year.all('BudgetAdopted')).toEqual([]);
  });

  test('names its total: another than the draft’s is another budget', () => {
    const year = new BudgetYear(2008).prepared();
    expect(year.refused(year.adopt('2007-11-25', { totalOre: kr(19_000_000) })).code).toBe('TOTAL_DIFFERS');
    expect(year.refused(new BudgetYear(2008).adopt('2007-11-25')).code).toBe('NO_DRAFT');
  });

  test('is recorded once: the same again is the same, another is refused', () => {
    const year = new BudgetYear(2008).prepared();
    year.adopt('2007-11-25');
    const { version } = year.process;
    year.adopt('2007-11-25');
    expect(year.process.version).toBe(version);
    expect(year.refused(year.adopt('2007-11-26')).code).toBe('BUDGET_ALREADY_ADOPTED');
  });

  test('is refused with a day that has not come, without a day, and before its draft', () => {
    const year = new BudgetYear(2008).prepared();
    expect(year.refused(year.adopt('2007-11-29', { recordedOn: '2007-11-28' })).code).toBe('DECIDED_IN_FUTURE');
    const undated = year.ask({ on: '2007-11-28' }, 'AdoptBudget', { totalOre: kr(20_000_000), serving: everybody });
    expect(year.refused(undated).code).toBe('DECIDED_ON_MISSING');
    expect(year.refused(year.adopt('2007-09-19', { recordedOn: '2007-11-28' })).code).toBe('ADOPTED_BEFORE_DRAFT');
  });

  test('is refused where the meeting was not announced and the draft not published before it', () => {
    const year = new BudgetYear(2008)
      .on('2007-09-20', 'DraftBudget', { on: '2007-09-20', ...content(2008) })
      .on('2007-10-28', 'HoldSamrad', { on: '2007-10-28', present: Object.keys(everybody) })
      .on('2007-11-25', 'AnnounceMeeting', { on: '2007-11-25', meetingOn: '2007-11-25' });
    expect(year.refused(year.adopt('2007-11-25'))).toMatchObject({
      code: 'NOT_PUBLISHED',
      details: { lacks: ['ANNOUNCEMENT', 'PUBLICATION'] },
    });
  });
});

describe('a new förbund’s first budget', () => {
  const first = (byMembers: { totalOre?: number; adoptedOn?: string } = {}) =>
    new BudgetYear(2007, haninge, { on: '2006-11-28', byMembers });
  const adopts = (year: BudgetYear, [member, totalOre]: [string, number], on = '2006-12-01') =>
    year.ask(on, 'AdoptAsMember', { member, body: 'KF', totalOre });

  test('C71 cannot be adopted by the board: the members adopt it', () => {
    const year = first();
    year.on('2006-11-30', 'DraftBudget', { on: '2006-11-30', ...content(2007) });
    expect(year.refused(year.adopt('2006-12-01')).code).toBe('NOT_THE_BOARD');
    expect(year.duties.map(({ id }) => id)).toEqual([
      ...['FK', 'LAN', 'SLL', 'HAN'].map((id) => `budget-member-adopt:${id}:2006-12-31`),
      'budget-close:2007-12-31',
    ]);
  });

  test('C71 is adopted when all members have adopted the same total', () => {
    const year = first();
    for (const member of ['FK', 'LAN', 'SLL']) adopts(year, [member, kr(20_000_000)]);
    adopts(year, ['HAN', kr(18_000_000)]);
    expect(year.all('BudgetAdopted')).toEqual([]);
    expect(year.summary.waitingOn).toEqual(['FK', 'LAN', 'SLL', 'HAN']);
    adopts(year, ['HAN', kr(20_000_000)], '2006-12-11');
    expect(year.all('BudgetAdopted')).toMatchObject([
      { revision: 0, totalOre: kr(20_000_000), adoptedOn: '2006-12-11', byMembers: true, late: false },
    ]);
  });

  test('adopted at the formation it is known from the beginning, and the board divides it on headings', () => {
    const year = first({ totalOre: kr(20_000_000), adoptedOn: '2006-11-27' });
    expect(year.summary.phase).toBe('ADOPTED');
    year.on('2007-02-10', 'ReviseBudget', { totalOre: kr(20_000_000), serving: everybody, content: content(2007) });
    expect(year.all('BudgetRevised')).toMatchObject([{ revision: 1, sharesChanged: false }]);
    const lower = year.ask('2007-03-01', 'ReviseBudget', {
      totalOre: kr(1),
      serving: everybody,
      content: content(2007, kr(1)),
    });
    expect(year.refused(lower).code).toBe('NOT_THE_BOARD');
  });

  test('another year’s budget is the board’s alone', () => {
    const year = new BudgetYear(2008);
    expect(year.refused(adopts(year, ['FK', kr(1)], '2007-11-01')).code).toBe('NOT_THE_MEMBERS');
  });
});

test('a year begun twice is one year', () => {
  const year = new BudgetYear(2008);
  const { version } = year.process;
  year.on('2007-08-01', 'BeginBudget', { basis: haninge, year: 2008 });
  expect(year.process.version).toBe(version);
});

test('Länsarbetsnämnden becomes Arbetsförmedlingen: the same member, the same duties', () => {
  const year = new BudgetYear(2008).prepared();
  year.adopt('2007-11-25');
  const successor = { party: 'AF' as const, name: 'Arbetsförmedlingen' };
  for (const _ of [1, 2]) {
    year.on('2008-01-01', 'NoteSuccession', { predecessor: 'LAN', successor, from: '2008-01-01' });
  }
  expect(year.all('MemberSucceeded')).toHaveLength(1);
  expect(year.state.basis.members[1]).toMatchObject({ id: 'LAN', ...successor });
});
