import * as fc from 'fast-check';
import type { Decided } from '../../../domain/command';
import { fingerprintCharter } from '../../../domain/charter/fingerprint';
import type { FormationCommand } from '../../../domain/formation/commands';
import { coverageOf } from '../../../domain/formation/coverage';
import type { FormationEvent } from '../../../domain/formation/events';
import { formation } from '../../../domain/formation/formation';
import type { FormationState } from '../../../domain/formation/state';
import { currentText } from '../../../domain/formation/text';
import { matrix } from '../../../domain/formation/view/matrix';
import { fold, rejectionOf } from '../../given';
import * as h from './haninge';

type Command = Decided<FormationCommand>;
const members = ['HAN', 'LAN', 'FK', 'SLL'];
const consequences = ['Lapse', 'CompleteFormation', 'NoteOperationsStart', 'NoteLastSafeDayPassed', 'NotePlanBroken'];

/** What a command leaves behind; a refused one leaves everything as it was. */
function live(state: FormationState, command: Command): { state: FormationState; events: FormationEvent[] } {
  let events: FormationEvent[] = [];
  rejectionOf(() => (events = formation.decide(command, state)));
  return { events, state: fold(formation, events, state) };
}
const liveAll = (commands: readonly Command[]) =>
  commands.reduce(
    (was, command) => {
      const next = live(was.state, command);
      return { state: next.state, events: [...was.events, ...next.events] };
    },
    { state: formation.initialState(), events: [] as FormationEvent[] },
  );

const member = fc.constantFrom(...members);
const day = fc.constantFrom('2006-10-02', '2006-11-01', '2006-11-27', '2006-12-12', '2007-01-01', '2007-01-02');
const wording = fc.constantFrom(h.kf5, h.fk5, h.sll5, h.fk6, h.kf12);
const body = (id: string): string => h.decidingBodies[id]!;

const decision = fc
  .record({
    id: member,
    on: day,
    version: fc.constantFrom(1, 1, 2),
    acceptance: fc.constantFrom('PLAIN', 'WITH_AMENDMENT', 'WITH_CONDITION', 'PARTIAL', 'WISH', 'DECLINED'),
    worded: fc.array(wording, { minLength: 1, maxLength: 2 }),
    from: member,
  })
  .map(({ id, on, version, acceptance, worded, from }) =>
    h.taken(on, 'RecordDecision', {
      member: id,
      body: body(id),
      version,
      acceptance,
      ...(acceptance === 'WITH_AMENDMENT' && { patches: worded }),
      ...(acceptance === 'WITH_CONDITION' && { conditions: worded }),
      ...(acceptance === 'PARTIAL' && { covers: worded.map(({ paragraph }) => paragraph) }),
      ...(acceptance === 'WISH' && {
        wishes: worded,
        ...(from !== id && { accepts: [{ member: from, paragraph: '12' }] }),
      }),
    }),
  );
const newDate = { lastDay: '2007-07-01', wording: h.words('19', 'senast 1 juli 2007') };
const forMember = fc
  .tuple(member, day, fc.constantFrom('5', '6', '12'))
  .chain(([id, on, paragraph]) =>
    fc.constantFrom<Command>(
      h.taken(on, 'ConfirmText', { member: id, body: body(id), version: 2 }),
      h.taken(on, 'ConfirmText', { member: id, body: body(id), version: 1, paragraphs: [paragraph] }),
      h.taken(on, 'WaiveCondition', { member: id, body: body(id), paragraph }),
      h.taken(on, 'ApproveNewDate', { member: id, body: body(id), ...newDate }),
      h.taken(on, 'AppointBoard', { member: id, body: body(id), members: 2, substitutes: 2 }),
      h.taken(on, 'AppointAuditor', { member: id, body: body(id), members: 1, substitutes: 1 }),
      h.taken(on, 'AdoptFirstBudget', { member: id, body: body(id), totalOre: 1 }),
      h.taken(on, 'RecordStage', { member: id, body: body(id), outcome: 'RETURNED' }),
      h.on(on, 'NotePlanBroken', { member: id, body: body(id), nextMeeting: null }),
    ),
  );
const anyone = fc.constantFrom<Command>(
  h.consolidate,
  h.on('2006-11-27', 'RemindNow', {}),
  h.on('2007-01-02', 'Lapse', { lastDay: '2007-01-01' }),
  h.on('2007-01-01', 'NoteOperationsStart', { on: '2007-01-01' }),
  h.on('2007-01-01', 'CompleteFormation', { formedOn: '2007-01-01' }),
  h.on('2006-11-27', 'NoteLastSafeDayPassed', { lastSafeDay: '2006-11-26' }),
  h.on('2006-11-27', 'WithdrawFormation', { reason: 'another area' }),
);
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 5, arbitrary: decision },
  { weight: 5, arbitrary: forMember },
  { weight: 2, arbitrary: anyone },
);
/** From the day the text is out, from the middle of the first round, or from a consolidated text. */
const begun = fc.constantFrom<Command[]>(
  h.started(),
  [...h.started(), h.kfDecides, h.fkDecides],
  [...h.firstRound, h.consolidate],
  [...h.firstRound, h.consolidate, ...['HAN', 'LAN', 'FK'].map((id) => h.confirms(id, '2006-11-27'))],
);
const commands = fc.tuple(begun, fc.array(command, { maxLength: 25 })).map(([before, some]) => [...before, ...some]);
const runs = { numRuns: 150 };

test('the order in which approvals come does not matter to the result', () => {
  const round = [h.kfDecides, h.lanDecides, h.fkDecides, h.sllDecides].map((one) => ({
    ...one,
    at: h.noon('2006-09-30'),
  }));
  const confirmations = members.map((id) => ({ ...h.confirms(id, '2006-12-12'), at: h.noon('2006-12-13') }));
  const all = fc.tuple(
    fc.shuffledSubarray(round, { minLength: 4 }),
    fc.shuffledSubarray(confirmations, { minLength: 0 }),
  );
  fc.assert(
    fc.property(all, ([first, second]) => {
      const inOrder = (some: readonly Command[]) => [...some].sort((a, b) => (a.id < b.id ? -1 : 1));
      const one = liveAll([...h.started(), ...first, h.consolidate, ...second]);
      const other = liveAll([...h.started(), ...inOrder(first), h.consolidate, ...inOrder(second)]);
      expect(matrix(one.state)).toEqual(matrix(other.state));
      expect(formation.summary(one.state)).toEqual(formation.summary(other.state));
      const formed = one.events.filter(({ type }) => type === 'ForbundFormed');
      expect(formed).toEqual(other.events.filter(({ type }) => type === 'ForbundFormed'));
      expect(formed).toHaveLength(second.length === 4 ? 1 : 0);
    }),
    runs,
  );
});

test('a command repeated adds nothing', () =>
  fc.assert(
    fc.property(commands, (some) => {
      some.reduce((state, one) => {
        const next = live(state, one).state;
        if (one.type !== 'RemindNow') expect(live(next, { ...one, id: 'again' }).events).toEqual([]);
        return next;
      }, formation.initialState());
    }),
    runs,
  ));

test('no sequence of commands loses an approval: only a member’s own answer changes what it has adopted', () =>
  fc.assert(
    fc.property(commands, (some) => {
      some.reduce((state, one) => {
        const { state: next, events } = live(state, one);
        if (state.status === 'IDEA' || next.status === 'IDEA') return next;
        const spoke = (id: string) => 'member' in one.data && one.data.member === id;
        const dated = events.some(({ type }) => type === 'FormationRetargeted');
        for (const id of members.filter((each) => !spoke(each) && !dated)) {
          const now = coverageOf(next, id);
          for (const [paragraph, { hash }] of coverageOf(state, id)) {
            if (hash !== null) expect(now.get(paragraph)?.hash).toBe(hash);
          }
        }
        return next;
      }, formation.initialState());
    }),
    runs,
  ));

test('formed only if every member’s accepted text has the same fingerprint, that of the text in force', () => {
  const ending = fc
    .shuffledSubarray(members, { minLength: 3 })
    .map((who) => who.map((id) => h.confirms(id, '2006-12-12')));
  const likely = fc
    .tuple(commands, ending)
    .map(([some, end]) => [...some.filter(({ type }) => type !== 'WithdrawFormation'), ...end]);
  let formations = 0;
  fc.assert(
    fc.property(likely, (some) => {
      const { state, events } = liveAll(some);
      if (state.status === 'IDEA' || !events.some(({ type }) => type === 'ForbundFormed')) return;
      formations += 1;
      const text = currentText(state)!;
      const accepted = members.map((id) => {
        const coverage = coverageOf(state, id);
        return fingerprintCharter(
          text.paragraphs.map((one) => ({ ...one, hash: coverage.get(one.number)?.hash ?? '' })),
        );
      });
      expect(new Set(accepted)).toEqual(new Set([text.hash]));
    }),
    runs,
  );
  expect(formations).toBeGreaterThan(10);
});

test('evolve takes any events in any order, and ones it does not know change nothing', () => {
  const events = fc
    .array(commands, { minLength: 1, maxLength: 3 })
    .chain((many) => fc.shuffledSubarray(many.flatMap((some) => liveAll(some).events)));
  fc.assert(
    fc.property(events, (some) => {
      const state = fold(formation, some);
      formation.duties(state);
      formation.summary(state);
      matrix(state);
      const stranger = { type: 'ReminderDue', data: { duty: 'x' } } as unknown as FormationEvent;
      expect(formation.evolve(state, stranger)).toBe(state);
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    }),
    runs,
  );
});

test('what follows from a date is never refused', () =>
  fc.assert(
    fc.property(commands, command, (some, one) => {
      fc.pre(consequences.includes(one.type));
      for (const state of [formation.initialState(), liveAll(some).state]) {
        expect(rejectionOf(() => formation.decide(one, state))).toBeUndefined();
      }
    }),
    runs,
  ));

test('duties have their own ids with the day they are due, and reminders in order before it', () =>
  fc.assert(
    fc.property(commands, (some) => {
      const { state } = liveAll(some);
      const duties = formation.duties(state);
      expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
      for (const { id, dueOn, dueAt, reminders } of duties) {
        expect(id.endsWith(`:${dueOn}`)).toBe(true);
        expect([...new Set(reminders)].sort((a, b) => a - b)).toEqual(reminders);
        expect(reminders.every((instant) => instant < dueAt)).toBe(true);
      }
    }),
    runs,
  ));

test('each mail and each start has an id of its own in the whole life of a formation', () =>
  fc.assert(
    fc.property(commands, (some) => {
      let state = formation.initialState();
      const ids = some
        .filter(({ type }) => type !== 'RemindNow')
        .flatMap((one) => {
          const { events } = live(state, one);
          return events.flatMap((event) => {
            state = formation.evolve(state, event);
            return formation.effects(event, state).map(({ id }) => id);
          });
        });
      expect(new Set(ids).size).toBe(ids.length);
    }),
    runs,
  ));
