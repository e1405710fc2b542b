import * as fc from 'fast-check';
import { addDays, addMonths } from '../../../domain/calendar/civil-date';
import { compositionProblems } from '../../../domain/forbund/composition';
import type { Begun } from '../../../domain/forbund/state';
import { v1 } from '../formation/haninge';
import { bodies, evidence, forbund, formed } from './formed';
import type { Network } from './network';

// Several notices at once, decided on by members on days of their own, recorded whenever, and told in whatever order:
// what becomes of the förbund follows from the days of the decisions alone (0.4 D1, D18).

const text = { ...v1, version: 2, hash: 'b'.repeat(64), datedOn: '2006-06-01' };
const sides = { LAN: 'AF', FK: 'FK', SLL: 'REGION', HAN: 'KOMMUN', TYR: 'KOMMUN', VAX: 'KOMMUN' };
const all = Object.keys(sides) as (keyof typeof sides)[];
type Member = (typeof all)[number];

interface Fact {
  type: 'GiveNotice' | 'DecideContinuation' | 'ConsentToRevocation';
  of: Member;
  by: Member;
  decidedOn: string;
  recordedOn: string;
}

interface Given {
  member: Member;
  receivedOn: string;
  expiresOn: string;
  revoked: boolean;
  facts: Fact[];
}

const perMember = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(one, { minLength: all.length, maxLength: all.length });

const given = fc
  .record({
    member: fc.constantFrom<Member>('HAN', 'HAN', 'TYR', 'VAX', 'SLL'),
    after: fc.nat(2),
    revoked: fc.constantFrom(true, false, false, false, false, false),
    silent: fc.constantFrom<Member | undefined>(undefined, undefined, undefined, 'FK', 'TYR'),
    before: perMember(fc.oneof({ arbitrary: fc.nat(90), weight: 9 }, { arbitrary: fc.constant(-1), weight: 1 })),
    late: perMember(fc.constantFrom(0, 0, 1, 10, 60, 120)),
  })
  .map(({ member, after, revoked, silent, before, late }): Given => {
    const receivedOn = addDays('2007-02-01', after * 10);
    const expiresOn = addMonths(receivedOn, 6);
    const own = { of: member, by: member, decidedOn: receivedOn, recordedOn: addDays(receivedOn, late[0]! % 6) };
    const others = all.map((by, index): Fact => {
      const decidedOn = addDays(expiresOn, revoked ? -100 : -before[index]!);
      const type = revoked ? 'ConsentToRevocation' : 'DecideContinuation';
      return { type, of: member, by, decidedOn, recordedOn: addDays(decidedOn, revoked ? 0 : late[index]!) };
    });
    const decided = others.filter(({ by }) => revoked || (by !== member && by !== silent));
    return { member, receivedOn, expiresOn, revoked, facts: [{ type: 'GiveNotice', ...own }, ...decided] };
  });
const notices = fc.uniqueArray(given, { selector: ({ member }) => member, minLength: 1, maxLength: 3 });

function record(network: Network, { type, of, by, decidedOn }: Fact): void {
  const stream = type === 'GiveNotice' ? forbund : `withdrawal-haninge-${of}-1`;
  if (!network.has(stream) || network.isOver(stream)) return;
  const more = { GiveNotice: { body: bodies[by] ?? 'KF' }, DecideContinuation: { charter: text } };
  const data = { member: by, ...(type === 'ConsentToRevocation' ? {} : more[type]) };
  network.ask(stream, { type, data, decidedOn, evidence });
}

/** Vaxholm joins: a third kommun, so that two may leave. */
function six(choose: (among: number) => number): Network {
  const ends = { effect: 'CONTINUE_IF_PARTIES_REMAIN' as const, noticeMonths: 6 };
  const network = formed(ends, undefined, choose);
  const tyr = network.state<Begun>(forbund).members.find(({ id }) => id === 'TYR')!;
  const added = { ...tyr, id: 'VAX', name: 'Vaxholms stad', covers: ['Vaxholm'] };
  const matter = { kind: 'ADD_MEMBER', added, region: 'SLL', from: '2007-01-15' };
  for (const member of all.filter((id) => id !== 'VAX')) {
    const data = { member, body: bodies[member], matter };
    network.ask(forbund, { type: 'Approve', data, decidedOn: network.today, evidence });
  }
  network.until('2007-01-20');
  return network;
}

interface End {
  members: readonly string[];
  enteredOn?: string;
}

/** By the days of the decisions alone. Of those whose notices end on one day all leave, or none does. */
function foretold(notices: readonly Given[]): End {
  const standing = notices.filter(({ revoked }) => !revoked);
  let members: readonly Member[] = all;
  for (const day of [...new Set(standing.map(({ expiresOn }) => expiresOn))].sort()) {
    const ending = standing.filter(({ expiresOn }) => expiresOn === day);
    const stay = members.filter((id) => ending.every(({ member }) => member !== id));
    const inTime = ({ facts }: Given, id: Member): boolean =>
      facts.some(({ type, by, decidedOn }) => type === 'DecideContinuation' && by === id && decidedOn <= day);
    const whole = new Set(stay.map((id) => sides[id])).size === 4;
    if (!whole || !ending.every((one) => stay.every((id) => inTime(one, id)))) return { members, enteredOn: day };
    members = stay;
  }
  return { members };
}

test(
  'what becomes of a förbund under several notices follows from the days of the decisions, not from when they are known',
  () =>
    fc.assert(
      fc.property(notices, fc.array(fc.nat(), { minLength: 60, maxLength: 60 }), (notices, order) => {
        let count = 0;
        const network = six((among) => order[(count += 1) % order.length]! % among);
        const facts = notices.flatMap((one) => one.facts).sort((a, b) => a.recordedOn.localeCompare(b.recordedOn));
        for (const fact of facts) {
          network.until(fact.recordedOn);
          record(network, fact);
        }
        network.until('2008-03-01');
        const state = network.state<Begun>(forbund);
        const { liquidation } = state.ends;
        const { members, enteredOn } = foretold(notices);
        expect(liquidation?.enteredOn).toBe(enteredOn);
        expect(state.members.map(({ id }) => id).sort()).toEqual([...members].sort());
        if (!liquidation) expect(compositionProblems(state, { kommunOutsideRegion: true })).toEqual([]);
        for (const stream of network.open('contributions')) {
          expect(network.state<{ inLiquidationSince?: string }>(stream).inLiquidationSince).toBe(enteredOn);
        }
      }),
      { numRuns: 40 },
    ),
  120_000,
);
