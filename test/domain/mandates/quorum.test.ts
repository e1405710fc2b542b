import { demandQuorum, quorum, type SeatedMember } from '../../../domain/mandates/quorum';
import { rejectionOf } from '../../given';

const seats = { members: 2, substitutes: 2 };
const haninge: SeatedMember[] = [
  { id: 'FK', party: 'FK', seats },
  { id: 'LAN', party: 'LAN', seats },
  { id: 'SLL', party: 'REGION', seats },
  { id: 'HAN', party: 'KOMMUN', seats },
];
const board = (serving: Record<string, number>, ofParties = true) => quorum({ members: haninge, serving, ofParties });

test('C64 a board of eight without anybody of länsarbetsnämnden may not decide, although six serve', () => {
  const found = board({ FK: 2, SLL: 2, HAN: 2 });
  expect(found.quorate).toBe(false);
  expect(found.byParties).toEqual({ holds: false, wanted: true, absent: ['LAN'] });
  expect(found.byHeads).toEqual({ holds: true, serving: 6, seats: 8, needed: 5 });
  expect(rejectionOf(() => demandQuorum(found))).toMatchObject({ code: 'NOT_QUORATE' });
});

test('C65 one serving from each side meets the charter, but four is not more than half of eight', () => {
  const found = board({ FK: 1, LAN: 1, SLL: 1, HAN: 1 });
  expect(found).toMatchObject({ quorate: false, byParties: { holds: true, absent: [] }, byHeads: { holds: false } });
});

test('five of eight with every side serving may decide', () => {
  const found = board({ FK: 2, LAN: 1, SLL: 1, HAN: 1 });
  expect(found.quorate).toBe(true);
  expect(() => demandQuorum(found)).not.toThrow();
});

test('where the charter is silent on sides only the heads count', () => {
  expect(board({ FK: 2, SLL: 2, HAN: 2 }, false).quorate).toBe(true);
});

test('two kommuner are one side: one of them serving is enough for it', () => {
  const members: SeatedMember[] = [...haninge, { id: 'TYR', party: 'KOMMUN', seats }];
  const found = quorum({ members, serving: { FK: 2, LAN: 2, SLL: 1, TYR: 1 }, ofParties: true });
  expect(found).toMatchObject({ quorate: true, byHeads: { serving: 6, seats: 10, needed: 6 } });
});

test('a substitute of one member may serve for another, but nobody serves on a seat that does not exist', () => {
  expect(board({ FK: 3, LAN: 1, SLL: 2, HAN: 2 }).quorate).toBe(true);
  expect(rejectionOf(() => board({ FK: 3, LAN: 2, SLL: 2, HAN: 2 }))).toMatchObject({ code: 'TOO_MANY_SERVING' });
  expect(rejectionOf(() => board({ FK: 5 }))).toMatchObject({ code: 'TOO_MANY_SERVING', details: { member: 'FK' } });
  expect(rejectionOf(() => board({ XYZ: 1 }))).toMatchObject({ code: 'UNKNOWN_MEMBER' });
});
