import { civilDateAt } from '../../../domain/calendar/stockholm';
import { formation } from '../../../domain/formation/formation';
import type { ChainStage, FormationPlan, Member } from '../../../domain/formation/plan';
import type { FormationState } from '../../../domain/formation/state';
import { chainProgress, lastSafeDay } from '../../../domain/formation/view/chain-progress';
import { given, lived } from '../../given';
import * as h from './haninge';

const after = (...commands: Parameters<typeof formation.decide>[0][]) => lived(formation, commands);
const dutyOf = (state: ReturnType<typeof after>['state'], prefix: string) =>
  formation.duties(state).find(({ id }) => id.startsWith(prefix));
const withChain = (chain: ChainStage[], other: ChainStage[] = chain): FormationPlan => ({
  ...h.haninge,
  members: [
    { ...h.kommun, chain },
    { ...h.fk, chain: other },
  ],
});
const stage = (body: string, role: ChainStage['role'], [cutoffDays, ...days]: [number, ...string[]]): ChainStage => ({
  body,
  name: body,
  role,
  cutoffDays,
  meetings: days.map((day) => ({ on: day })),
});

describe('a member that has decided nothing', () => {
  const { state } = after(...h.started());
  const adopt = dutyOf(state, 'adopt:HAN')!;

  test('owes its decision by the last day, on the law and the charter', () =>
    expect(adopt).toMatchObject({
      id: 'adopt:HAN:v1:2007-01-01',
      role: 'registrar',
      dueOn: '2007-01-01',
      ground: [
        { source: 'law', ref: '8 §' },
        { source: 'charter', ref: '§ 19' },
      ],
    }));
  test('is reminded the morning after the text went out, then 60, 30, 14, 7 days and one day before', () =>
    expect(adopt.reminders.map(civilDateAt)).toEqual([
      '2005-12-24',
      '2006-11-02',
      '2006-12-02',
      '2006-12-18',
      '2006-12-25',
      '2006-12-31',
    ]));
  test('is reminded at six in the morning in Stockholm', () =>
    expect(new Date(adopt.reminders[0]!).toISOString()).toBe('2005-12-24T05:00:00.000Z'));
  test('owes no more once it has decided', () =>
    expect(dutyOf(after(...h.started(), h.plainly('HAN', '2006-02-13')).state, 'adopt:HAN')).toBeUndefined());
});

test('nobody is asked to confirm what is still to be chosen: the office is asked to choose', () => {
  const { state } = after(...h.firstRound);
  expect(formation.duties(state).filter(({ kind }) => kind === 'confirm')).toEqual([]);
  expect(dutyOf(state, 'consolidate')).toMatchObject({
    id: 'consolidate:v1:2006-10-15',
    owedBy: 'office',
    about: { paragraphs: ['5', '6', '12'] },
  });
});

describe('the last safe day to send the text out', () => {
  const draft = (plan: FormationPlan) => after(h.on('2005-12-23', 'StartFormation', { plan, clockShiftMs: 0 }));
  const chain = [
    stage('KS', 'proposes', [10, '2006-10-02', '2006-11-06']),
    stage('KF', 'decides', [14, '2006-11-13', '2006-11-27']),
  ];

  test('leaves every body its meeting and its cut-off', () => {
    // KF 11-27 wants it by 11-13; KS meets 11-06 and wants it ten days before.
    expect(lastSafeDay(draft(withChain(chain)).state)).toBe('2006-10-27');
  });
  test('is that of the slowest member', () => {
    const slow = [stage('FKD', 'decides', [30, '2006-09-01'])];
    expect(lastSafeDay(draft(withChain(chain, slow)).state)).toBe('2006-08-02');
  });
  test('leaves out meetings after the last day', () => {
    const late = [stage('FKD', 'decides', [0, '2006-12-01', '2007-01-02'])];
    expect(lastSafeDay(draft(withChain(late)).state)).toBe('2006-12-01');
  });
  test('is not there when a deciding body has no listed meeting', () => {
    const { state } = draft(withChain(chain, [stage('FKD', 'decides', [7])]));
    expect(lastSafeDay(state)).toBeNull();
    expect(formation.summary(state).alerts).toEqual(['NO_SAFE_DAY']);
  });
  test('is the office’s duty until the text is out, with its alert when it has passed', () => {
    const { state, events } = draft(withChain(chain));
    const duty = dutyOf(state, 'send-out')!;
    expect(duty).toMatchObject({ id: 'send-out:2006-10-27', owedBy: 'office', role: 'office' });
    const missed = h.on('2006-10-28', duty.onMissed!.type as 'NoteLastSafeDayPassed', duty.onMissed!.data as never);
    given(formation, ...events)
      .when(missed)
      .then({ type: 'LastSafeDayPassed', data: { lastSafeDay: '2006-10-27' } });
    const sendLate = h.on('2006-10-30', 'SendOutCharter', { on: '2006-10-30' });
    const start = h.on('2005-12-23', 'StartFormation', { plan: withChain(chain), clockShiftMs: 0 });
    expect(formation.summary(after(start, missed, sendLate).state).alerts).toEqual(['LAST_SAFE_DAY_PASSED']);
  });
  test('stays shown until all have adopted', () => {
    const passed = h.on('2006-10-07', 'NoteLastSafeDayPassed', { lastSafeDay: '2006-10-06' });
    const all = ['HAN', 'LAN', 'FK', 'SLL'].map((member) => h.plainly(member, '2006-12-12'));
    expect(formation.summary(after(...h.started(), passed, ...all.slice(1)).state).alerts).toContain(
      'LAST_SAFE_DAY_PASSED',
    );
    expect(formation.summary(after(...h.started(), passed, ...all).state).alerts).toEqual([]);
  });
});

describe('the plan of a member’s chain', () => {
  test('asks for the next body’s first meeting that can be reached', () => {
    const { state } = after(...h.started());
    expect(dutyOf(state, 'stage:HAN')).toMatchObject({ id: 'stage:HAN:KS:2006-01-23', about: { role: 'proposes' } });
    expect(dutyOf(state, 'stage:HAN')!.reminders.map(civilDateAt)).toEqual(['2006-01-04', '2006-01-15']);
  });
  test('moves on with what is recorded, and back when a body returns the matter', () => {
    const prepared = h.taken('2006-01-23', 'RecordStage', { member: 'HAN', body: 'KS', outcome: 'PROPOSES' });
    expect(dutyOf(after(...h.started(), prepared).state, 'stage:HAN')?.id).toBe('stage:HAN:KF:2006-02-13');
    const returned = { ...prepared, data: { ...prepared.data, outcome: 'RETURNED' } } as typeof prepared;
    expect(dutyOf(after(...h.started(), returned).state, 'stage:HAN')?.id).toBe('stage:HAN:KS:2006-11-06');
  });
  describe('whose next meeting went by with nothing recorded', () => {
    const passed = (state: FormationState, meeting: string) =>
      formation.evolve(state, {
        type: 'DutyMissed',
        data: { ...dutyOf(state, 'stage:HAN')!, duty: `stage:HAN:KS:${meeting}`, step: 3, clockOnly: false },
      } as never);
    const once = passed(after(...h.started()).state, '2006-01-23');

    test('asks for that body’s next one, with the reminders still to come', () => {
      const duty = dutyOf(once, 'stage:HAN')!;
      expect(duty.id).toBe('stage:HAN:KS:2006-11-06');
      expect(duty.reminders.map(civilDateAt).every((day) => day > '2006-01-23')).toBe(true);
      const progress = chainProgress(once).find(({ member }) => member === 'HAN')!;
      expect(progress.steps[0]?.expected?.meeting).toBe('2006-11-06');
    });
    test('stays on the last one when none is left', () =>
      expect(dutyOf(passed(once, '2006-11-06'), 'stage:HAN')?.id).toBe('stage:HAN:KS:2006-11-06'));
    test('goes on to the next body when what was done is recorded late', () => {
      const late = h.taken('2006-02-20', 'RecordStage', { member: 'HAN', body: 'KS', outcome: 'PROPOSES' });
      const [event] = formation.decide({ ...late, decidedOn: '2006-01-23' }, once);
      expect(dutyOf(formation.evolve(once, event!), 'stage:HAN')?.id).toBe('stage:HAN:KF:2006-02-13');
    });
  });
  test('holds as long as a listed meeting still leads to a decision in time', () => {
    const { state } = after(...h.started());
    expect(dutyOf(state, 'plan:HAN')).toMatchObject({ id: 'plan:HAN:2006-11-06', clockOnly: true });
    expect(dutyOf(state, 'plan:LAN')?.id).toBe('plan:LAN:2006-10-20');
  });
  test('is broken the day it no longer does, and looked at afresh when the member moves', () => {
    const broken = h.on('2006-11-07', 'NotePlanBroken', { member: 'HAN', body: 'KS', nextMeeting: null });
    const { state, events } = after(...h.started(), broken);
    expect(formation.summary(state).alerts).toContain('PLAN_BROKEN');
    expect(formation.effects(events.at(-1)!, state)).toMatchObject([{ to: { member: 'office', role: 'office' } }]);
    const moved = h.taken('2006-11-20', 'RecordStage', { member: 'HAN', body: 'KS', outcome: 'PROPOSES' });
    expect(formation.summary(after(...h.started(), broken, moved).state).alerts).toEqual([]);
    given(formation, ...events)
      .when(broken)
      .thenNothing();
  });
  test('is broken at once when no listed meeting leads to a decision in time', () => {
    const plan = withChain([stage('KF', 'decides', [14, '2007-02-01'])]);
    expect(dutyOf(after(...h.started(plan)).state, 'plan:HAN')).toMatchObject({ id: 'plan:HAN:2005-12-23' });
  });
  test('is shown body by body', () => {
    const progress = chainProgress(after(...h.started()).state).find(({ member }) => member === 'SLL')!;
    expect(progress.steps.map(({ body, expected }) => [body, expected?.meeting])).toEqual([
      ['SYDOST', '2006-06-14'],
      ['HSU', '2006-06-20'],
      ['LS', '2006-08-22'],
      ['LF', '2006-09-26'],
    ]);
  });
});

test('a reminder asked for now goes to those who still owe, once for each duty', () => {
  const { state, events } = after(...h.started(), h.plainly('HAN', '2006-02-13'), h.on('2006-05-01', 'RemindNow', {}));
  expect(events.at(-1)!.data).toMatchObject({ at: h.noon('2006-05-01') });
  const mails = formation.effects(events.at(-1)!, state);
  expect(new Set(mails.map(({ id }) => id)).size).toBe(mails.length);
  expect(mails.map(({ id }) => id)).toContain(`adopt:LAN:v1:2007-01-01@${h.noon('2006-05-01')}`);
  expect(mails.map(({ id }) => id).some((id) => id.startsWith('adopt:HAN'))).toBe(false);
  expect(mails.every((mail) => mail.kind === 'mail' && mail.template === 'reminder')).toBe(true);
});

test('a reminder to one member is to that member alone', () => {
  const { events } = after(...h.started(), h.on('2006-05-01', 'RemindNow', { member: 'FK' }));
  expect(events.at(-1)!.data).toMatchObject({ members: ['FK'] });
  given(formation, ...events)
    .when(h.on('2006-05-01', 'RemindNow', { member: 'NYN' }))
    .thenRejected('UNKNOWN_MEMBER');
});

test('a chain of forty members and twenty paragraphs is decided and its duties reckoned in milliseconds', () => {
  const paragraphs = Array.from({ length: 20 }, (_, index) => ({
    number: `${index + 1}`,
    heading: `${index}`,
    hash: `${index}`,
  }));
  const members: Member[] = Array.from({ length: 40 }, (_, index) => ({ ...h.kommun, id: `M${index}` }));
  const plan = { ...h.haninge, members, formationParagraph: '19', charter: h.text(1, '2005-12-23', paragraphs) };
  const decide = ({ id }: Member, index: number) =>
    h.taken('2006-02-13', 'RecordDecision', {
      member: id,
      body: 'KF',
      version: 1,
      acceptance: 'WITH_AMENDMENT',
      patches: paragraphs.map(({ number }) => ({ paragraph: number, hash: `${number}-${index}` })),
    });
  const { state } = after(...h.started(plan), ...members.slice(1).map(decide));
  const last = decide(members[0]!, 0);
  const times = Array.from({ length: 50 }, () => {
    const from = performance.now();
    formation.decide(last, state);
    formation.duties(state);
    return performance.now() - from;
  });
  // The best of many: what the rules cost, whatever else the machine is doing.
  expect(Math.min(...times)).toBeLessThan(10);
});
