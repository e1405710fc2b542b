import * as fc from 'fast-check';
import { addDays } from '../../../domain/calendar/civil-date';
import { startOfDay } from '../../../domain/calendar/stockholm';
import type { Command } from '../../../domain/command';
import type { AnyDecider, Event } from '../../../domain/decider';
import { auditors, board } from '../../../domain/mandates/mandates';
import type { Beginning, MandatesCommand, Office } from '../../../domain/mandates/commands';
import { isFilled, type Begun, type Seat } from '../../../domain/mandates/state';
import { mandateView } from '../../../domain/mandates/view/mandate-view';
import { answer } from '../../../domain/process/answer';
import { Draft } from '../../../domain/process/draft';
import { blank } from '../../../domain/process/process';
import { settle } from '../../../domain/process/settle';
import { begin, evidence, everyone, members, on } from './haninge';

const term = { from: '2011-01-01', to: '2014-12-31' };
const opening = '2010-06-15';
const runs = { numRuns: 60 };

const seatId = fc
  .tuple(fc.constantFrom(...members.map(({ id }) => id)), fc.integer({ min: 1, max: 2 }), fc.boolean())
  .map(([id, no, substitute]) => `${id}-${no}${substitute ? 's' : ''}`);
const memberId = fc.constantFrom(...members.map(({ id }) => id));
const order = (id: string) =>
  fc.constantFrom({ by: 'PERSONAL' } as const, { by: 'ORDERED', seats: [`${id}-2s`, `${id}-1s`] } as const);
const wish = fc.oneof(
  memberId.map((member) => ['AppointSeats', { member }] as const),
  memberId.map((member) => ['AppointSeats', { member, breach: 'så skedde' }] as const),
  memberId.chain((member) => order(member).map((by) => ['DecideCallInOrder', { member, order: by }] as const)),
  seatId.map((seat) => ['ResignSeat', { seat }] as const),
  seatId.map((seat) => ['RecallSeat', { seat, ground: 'EMPLOYMENT_ENDED' }] as const),
);
const commands = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 1660 }), fc.integer({ min: 0, max: 40 }), wish), { maxLength: 25 })
  .map((some) =>
    [...some]
      .sort(([a], [b]) => a - b)
      .map(([days, late, [type, data]]) => {
        const day = addDays(opening, days);
        return on(day, type, data as never, { decidedOn: addDays(day, -late), evidence });
      }),
  );
const lives = fc.record({
  office: fc.constantFrom<Office>('BOARD', 'AUDITORS'),
  appointed: fc.constantFrom<NonNullable<Beginning['appointed']>>({}, everyone),
  commands,
});

interface Life {
  office: Office;
  appointed: NonNullable<Beginning['appointed']>;
  commands: readonly (MandatesCommand & { at: number })[];
}

/** A whole term lived on its clock, command by command; `look` sees the process after each with what was recorded. */
function live(
  { office, appointed, commands: some }: Life,
  look: (draft: Draft, news: readonly Event[]) => void,
): Draft {
  const decider: AnyDecider = office === 'BOARD' ? board : auditors;
  const onDefect = (error: unknown): void => {
    throw error;
  };
  const rules = { decider, seal: () => '', print: ({ id }: Command) => id, commandProblems: () => [], onDefect };
  const draft = new Draft(rules, 'mandates', blank(decider));
  const step = (work: () => void): void => {
    const before = draft.recorded.length;
    work();
    look(
      draft,
      draft.recorded.slice(before).map(({ event }) => event),
    );
  };
  for (const { at, ...command } of [begin(opening, { office, term, appointed }), ...some]) {
    step(() => answer(draft, { command, at }, at));
  }
  step(() => settle(draft, startOfDay(addDays(term.to, 2)), 0));
  return draft;
}

const ends = (news: readonly Event[]): boolean => news.some(({ type }) => type === 'TermEnded');
const fulfils: Readonly<Record<string, (event: Event, duty: string) => boolean>> = {
  'appoint-board': ({ type, data }, duty) => type === 'SeatsAppointed' && duty.includes(`:${String(data.member)}:`),
  'appoint-auditors': ({ type, data }, duty) => type === 'SeatsAppointed' && duty.includes(`:${String(data.member)}:`),
  'fill-vacancy': ({ type, data }, duty) =>
    type === 'SeatsAppointed' && (data.seats as { seat: string }[]).some(({ seat }) => duty.includes(`:${seat}:`)),
  'call-in-order': ({ type, data }, duty) => type === 'CallInOrderDecided' && duty.includes(`:${String(data.member)}:`),
  'quorum-watch': ({ type }) => type === 'QuorumWatchBegun',
  'term-begins': ({ type }) => type === 'TermBegun',
  'term-ends': ({ type }) => type === 'TermEnded',
};

test('every duty that appears is later fulfilled, or withdrawn with the term; none is just gone', () =>
  fc.assert(
    fc.property(lives, (life) => {
      let owed: { id: string; kind: string }[] = [];
      const draft = live(life, ({ process, rules }, news) => {
        const now = rules.decider.duties(process.state);
        const gone = owed.filter(({ id }) => !now.some((duty) => duty.id === id));
        for (const { id, kind } of gone) {
          expect(ends(news) || news.some((event) => fulfils[kind]?.(event, id) === true)).toBe(true);
        }
        expect(new Set(now.map(({ id }) => id)).size).toBe(now.length);
        owed = [...now];
      });
      expect(owed).toEqual([]);
      expect(draft.recorded.filter(({ event: { type } }) => type === 'TermBegun')).toHaveLength(1);
    }),
    runs,
  ));

test('seats are neither made nor lost, and no more substitutes move up than seats were left', () =>
  fc.assert(
    fc.property(lives, (life) => {
      let left = 0;
      let up = 0;
      live(life, ({ process }, news) => {
        const { seats } = process.state as Begun;
        expect(seats).toHaveLength(life.office === 'BOARD' ? 16 : 6);
        left += news.filter(({ type }) => type === 'SeatResigned' || type === 'SeatRecalled').length;
        up += news.filter(({ type }) => type === 'SubstituteMovedUp').length;
        expect(up).toBeLessThanOrEqual(left);
        expect(seats.every((seat: Seat) => isFilled(seat) || seat.holder === undefined)).toBe(true);
        const view = mandateView(process.state as Begun);
        expect(view.members.reduce((sum, { vacant }) => sum + vacant, 0)).toBe(view.vacancies.length);
        expect(view.lacking ? view.lacking.serving <= view.lacking.seats : true).toBe(true);
      });
    }),
    runs,
  ));

test('each mail, start and word to another process has an id of its own in the whole life of a term', () =>
  fc.assert(
    fc.property(lives, (life) => {
      const { recorded, rules } = live(life, () => undefined);
      let state: unknown = rules.decider.initialState();
      const ids = recorded.flatMap(({ event }) => {
        state = rules.decider.evolve(state, event);
        return rules.decider.effects(event, state).map(({ id }) => id);
      });
      expect(new Set(ids).size).toBe(ids.length);
    }),
    runs,
  ));

test('a command repeated adds nothing, whatever it was', () =>
  fc.assert(
    fc.property(lives, ({ office, appointed, commands: some }) => {
      const twice = some.flatMap((one) => [one, { ...one, id: `${one.id}-again` }]);
      const count = (all: Life['commands'], type: string): number =>
        live({ office, appointed, commands: all }, () => undefined).recorded.filter(({ event }) => event.type === type)
          .length;
      for (const type of ['SeatsAppointed', 'CallInOrderDecided', 'SeatResigned', 'SeatRecalled']) {
        expect(count(twice, type)).toBe(count(some, type));
      }
    }),
    { numRuns: 20 },
  ));
