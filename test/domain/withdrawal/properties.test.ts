import * as fc from 'fast-check';
import { addDays } from '../../../domain/calendar/civil-date';
import type { Command } from '../../../domain/command';
import type { Basis } from '../../../domain/forbund/basis';
import { forecastOf } from '../../../domain/withdrawal/forecast';
import { withdrawal } from '../../../domain/withdrawal/withdrawal';
import { justGone, unsettled } from '../process/duties-end';
import { noon, orders } from '../yearly/haninge';
import * as h from './haninge';

type Asked = Command & { at: number };
const runs = { numRuns: 80 };
const stay = ['LAN', 'FK', 'SLL', 'TYR'];
const member = fc.constantFrom('HAN', ...stay, 'VAX');
const letter = fc.constantFrom('c', 'c', 'c', 'd');
const vax = { ...h.continuing.members[4]!, id: 'VAX', name: 'Vaxholms stad' };

/** What may be asked on a day; decided up to a month before it is recorded. */
const wish = (day: string): fc.Arbitrary<Asked> =>
  fc.oneof(
    fc
      .tuple(member, letter, fc.nat(30))
      .map(([id, one, late]) => h.goOn(day, id, one, { decidedOn: addDays(day, -late) })),
    fc.tuple(member, fc.nat(30)).map(([id, late]) => h.consent(day, id, { decidedOn: addDays(day, -late) })),
    fc.constantFrom<Asked>(
      h.told('NoteLiquidation', day),
      h.told('NoteLiquidationAnnulled', day),
      h.told('NoteDistributed', day),
      h.told('NoteDissolved', day),
      h.on(day, 'NoteMembers', { members: [...h.continuing.members, vax] }),
      h.on(day, 'NoteMembers', { members: h.continuing.members }),
      h.on(day, 'RemindNow', {}),
    ),
  );

const basis = fc.constantFrom<Basis>(h.continuing, h.continuing, h.dissolving);
const offsets = fc.array(fc.oneof(fc.integer({ min: 1, max: 1_200 }), fc.integer({ min: 1_080, max: 1_110 })), {
  maxLength: 16,
});
const steps = offsets.chain((some) =>
  fc.tuple(
    ...[...some]
      .sort((a, b) => a - b)
      .map((offset) => {
        const day = addDays(h.received, offset);
        return wish(day).map((command) => ({ day, command }));
      }),
  ),
);
const lives = fc.record({ basis, steps });

const live = ({ basis: one, steps: all }: { basis: Basis; steps: readonly { day: string; command: Asked }[] }) => {
  const life = h.given('HAN', one);
  all.forEach(({ day, command }, index) => life.on(day, { ...command, id: `${command.id}-${index}` }));
  return life;
};

test('every duty is fulfilled, missed or withdrawn, and nothing wakes a notice that is over', () =>
  fc.assert(
    fc.property(lives, (one) => {
      const life = live(one);
      const last = addDays(h.received, 1_300);
      life.on(last);
      expect(justGone(withdrawal, life.events)).toEqual([]);
      expect(unsettled(withdrawal, life.process, noon(last))).toEqual([]);
      expect(life.duties()).toEqual([]);
    }),
    runs,
  ));

test('a notice runs out at most once, on its day, and goes on only where all who stay decided so by then', () =>
  fc.assert(
    fc.property(lives, (one) => {
      const life = live(one);
      life.on(addDays(h.received, 1_300));
      const ends = life.dataOf('NoticePeriodEnded');
      expect(ends.length).toBeLessThanOrEqual(1);
      for (const { on, outcome, charter } of ends) {
        expect([on, charter !== undefined]).toEqual([h.expires, outcome === 'CONTINUES']);
      }
      const goesOn = life.types().includes('ContinuationRestored') || ends[0]?.outcome === 'CONTINUES';
      const { continuations, basis: now } = life.state;
      const decided = now.members
        .map(({ id }) => id)
        .filter((id) => id !== 'HAN')
        .map((id) => continuations[id]);
      if (goesOn) {
        expect(new Set(decided.map((text) => text?.charter.hash)).size).toBe(1);
        expect(decided.every((text) => text !== undefined && text.decidedOn <= h.expires)).toBe(true);
        expect(one.basis).toBe(h.continuing);
      }
    }),
    runs,
  ));

test('what the förbund is told of a notice it is told once, and that it is closed where it is', () =>
  fc.assert(
    fc.property(lives, (one) => {
      const life = live(one);
      life.on(addDays(h.received, 1_300));
      let state: unknown = withdrawal.initialState();
      const ids = life.events.flatMap(({ event }) => {
        state = withdrawal.evolve(state as never, event as never);
        return withdrawal.effects(event as never, state as never).map(({ id }) => id);
      });
      expect(new Set(ids).size).toBe(ids.length);
      const closed = life.dataOf('WithdrawalClosed').length;
      expect(h.tells(life).filter(({ type }) => type === 'NoteClosed')).toHaveLength(closed);
    }),
    runs,
  ));

test('a command given again adds nothing, and a refused one changes nothing', () =>
  fc.assert(
    fc.property(lives, ({ basis: one, steps: all }) => {
      const life = h.given('HAN', one);
      for (const [index, { day, command }] of all.entries()) {
        life.on(day);
        const before = life.process.version;
        const [refused] = life.on(day, { ...command, id: `${command.id}-${index}` });
        const after = life.process.version;
        if (refused !== undefined) expect(after).toBe(before);
        if (refused !== undefined || command.type === 'RemindNow') continue;
        life.on(day, { ...command, id: `${command.id}-${index}-again` });
        expect(life.process.version).toBe(after);
      }
    }),
    runs,
  ));

test('the order in which those who stay decide changes nothing', () => {
  const states = orders(stay).map((order) => {
    const life = h.given('HAN', h.continuing);
    life.on('2010-06-10', ...order.map((id) => h.goOn('2010-06-10', id)));
    life.on('2011-03-16');
    return life.state;
  });
  expect(states).toHaveLength(24);
  for (const state of states) expect(state).toEqual(states[0]);
});

test('what is foretold of a notice comes on the days that were foretold', () =>
  fc.assert(
    fc.property(basis, fc.integer({ min: 0, max: 1_461 }), (one, offset) => {
      const receivedOn = addDays('2008-01-01', offset);
      const life = h.given('HAN', one, { receivedOn });
      const foretold = forecastOf(life.state);
      const days = foretold.flatMap(({ is, on }) => (is === 'REMINDER' && on !== undefined ? [on] : []));
      expect(life.duties().find(({ reminders }) => reminders.length > 0)?.reminders).toHaveLength(days.length);
      const expiry = foretold.find(({ is }) => is === 'EXPIRY')?.on ?? '';
      for (const day of [...days, expiry, addDays(expiry, 1)]) life.on(day);
      expect(life.dataOf('ReminderDue').filter(({ owedBy }) => owedBy === 'FK')).toHaveLength(days.length);
      expect(life.dataOf('NoticePeriodEnded')).toMatchObject([{ on: expiry }]);
    }),
    runs,
  ));
