import { forbund } from '../../../domain/forbund/forbund';
import type { ForbundCommand } from '../../../domain/forbund/commands';
import { formation } from '../../../domain/formation/formation';
import type { Decided } from '../../../domain/command';
import { given, lived } from '../../given';
import * as h from '../formation/haninge';
import { begun, handOver, stateOf, terms } from './haninge';

const { state: formed, events } = lived(formation, [
  ...h.started({ ...h.haninge, terms }),
  h.taken('2006-11-20', 'AppointAuditor', { member: 'FK', body: 'FKD', members: 1, substitutes: 1 }),
  ...['HAN', 'LAN', 'FK', 'SLL'].map((member) => h.plainly(member, '2006-12-12')),
]);
const start = formation.effects(events.at(-1)!, formed).find((effect) => effect.kind === 'start')!;
const begin = { ...start.command, at: h.noon('2006-12-12') } as unknown as Decided<
  Extract<ForbundCommand, { type: 'BeginForbund' }>
>;

test('a formed förbund begins its own life with what the formation hands over', () => {
  const { state, events: first } = lived(forbund, [begin]);
  expect(first).toEqual([{ type: 'ForbundBegun', data: begin.data }]);
  expect(begin.data.handOver).toMatchObject({ formedOn: '2006-12-12', charter: h.v1, members: h.haninge.members });
  expect(forbund.summary(state)).toMatchObject({ forbund: 'haninge', phase: 'FORMED' });
  expect(forbund.isTerminal(state)).toBe(false);
});

test('the formation hands over what the charter decides of the years, and the seats that were filled', () =>
  expect(begin.data.handOver).toMatchObject({
    terms,
    appointments: { board: {}, auditors: { FK: { members: 1, substitutes: 1 } } },
  }));

test('an exercise’s förbund keeps the clock of its formation', () =>
  expect(begin.data).toMatchObject({ clockShiftMs: 0, exercise: true }));

test('beginning again from the same formation adds nothing; from another it is refused', () => {
  const again = given(forbund, ...lived(forbund, [begin]).events);
  again.when({ ...begin, id: 'again' }).thenNothing();
  const other = { ...begin.data.handOver, formation: 'formation-haninge-2' };
  again.when({ ...begin, data: { ...begin.data, handOver: other } }).thenRejected('ALREADY_BEGUN');
});

test('it is formed until the day operations start, and operating from that day on', () => {
  const turns = begun();
  const phase = () => forbund.summary(stateOf(turns)).phase;
  turns.on('2006-12-31');
  expect(phase()).toBe('FORMED');
  turns.on('2007-01-01');
  expect(phase()).toBe('OPERATING');
  expect(turns.of('OperationsDayReached')).toEqual([{ on: '2007-01-01' }]);
});

test('a förbund of before there were years begins them with the law’s own terms', () => {
  const { terms: _, appointments: __, ...before } = handOver;
  const turns = begun();
  turns.process = {
    ...turns.process,
    state: forbund.evolve({ status: 'NONE' }, { type: 'ForbundBegun', data: { handOver: before } }),
  };
  expect(forbund.duties(stateOf(turns)).map(({ id }) => id)).toContain('open:board-haninge-2007-01-01:2007-01-01');
});
