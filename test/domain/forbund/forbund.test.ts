import { forbund, type ForbundCommand } from '../../../domain/forbund/forbund';
import { formation } from '../../../domain/formation/formation';
import { given, lived } from '../../given';
import * as h from '../formation/haninge';

const { state: formed, events } = lived(formation, [
  ...h.started(),
  ...['HAN', 'LAN', 'FK', 'SLL'].map((member) => h.plainly(member, '2006-12-12')),
]);
const start = formation.effects(events.at(-1)!, formed).find((effect) => effect.kind === 'start')!;
const begin = { ...(start.command as unknown as ForbundCommand), at: h.noon('2006-12-12') };

test('a formed förbund begins its own life with what the formation hands over', () => {
  const { state, events: begun } = lived(forbund, [begin]);
  expect(begun).toEqual([{ type: 'ForbundBegun', data: begin.data }]);
  expect(begun[0]!.data.handOver).toMatchObject({ formedOn: '2006-12-12', charter: h.v1, members: h.haninge.members });
  expect(forbund.summary(state)).toMatchObject({ forbund: 'haninge', phase: 'FORMED' });
  expect(forbund.isTerminal(state)).toBe(false);
});

test('an exercise’s förbund keeps the clock of its formation', () =>
  expect(lived(forbund, [begin]).events[0]!.data).toMatchObject({ clockShiftMs: 0, exercise: true }));

test('beginning again from the same formation adds nothing; from another it is refused', () => {
  const begun = given(forbund, ...lived(forbund, [begin]).events);
  begun.when({ ...begin, id: 'again' }).thenNothing();
  const handOver = { ...begin.data.handOver, formation: 'formation-haninge-2' };
  begun.when({ ...begin, data: { ...begin.data, handOver } }).thenRejected('ALREADY_BEGUN');
});
