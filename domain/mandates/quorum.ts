import type { PartyKind } from '../formation/plan';
import { Rejected } from '../rejected';

/** A member as a quorum counts it: its side, and how many ledamöter and substitutes it has elected. */
export interface SeatedMember {
  id: string;
  party: PartyKind;
  seats: { members: number; substitutes: number };
}

export interface Attendance {
  members: readonly SeatedMember[];
  /** By member: how many of those it has elected are serving, substitutes called in included. */
  serving: Readonly<Record<string, number>>;
  /** True where the charter wants every side serving (CharterTerms.quorumOfParties). */
  ofParties: boolean;
}

export interface Quorum {
  quorate: boolean;
  /** "Samtliga parter är tjänstgörande": at least one serving from each side; `wanted` only where the charter says so. */
  byParties: { holds: boolean; wanted: boolean; absent: readonly PartyKind[] };
  /** More than half of the ledamöter, 19 § and kommunallagen 6:27. */
  byHeads: { holds: boolean; serving: number; seats: number; needed: number };
}

/**
 * Whether a board may decide: by sides where the charter wants it, and always by heads; both must hold (C64, C65).
 * Several kommuner are one side (5 §): one of them serving is enough for it.
 * Refused: UNKNOWN_MEMBER, TOO_MANY_SERVING.
 */
export function quorum({ members, serving, ofParties }: Attendance): Quorum {
  refuseImpossible(members, serving);
  const absent = sidesOf(members).filter((side) => inSide(members, side).every(({ id }) => countOf(serving, id) === 0));
  const seats = sum(members.map((member) => member.seats.members));
  const present = sum(members.map(({ id }) => countOf(serving, id)));
  const needed = Math.floor(seats / 2) + 1;
  const byParties = { holds: !ofParties || absent.length === 0, wanted: ofParties, absent };
  const byHeads = { holds: present >= needed, serving: present, seats, needed };
  return { quorate: byParties.holds && byHeads.holds, byParties, byHeads };
}

/** Refuses what a board decides while it may not decide, with what fails. Refused: NOT_QUORATE. */
export function demandQuorum(found: Quorum): void {
  if (found.quorate) return;
  const { byParties, byHeads } = found;
  const faults = [
    ...(byParties.holds ? [] : [`nobody serves for ${byParties.absent.join(', ')} (the charter wants every side)`]),
    ...(byHeads.holds
      ? []
      : [`${byHeads.serving} of ${byHeads.seats} serve, ${byHeads.needed} are needed (19 §, kommunallagen 6:27)`]),
  ];
  throw new Rejected('NOT_QUORATE', `the board could not decide: ${faults.join('; ')}`, { byParties, byHeads });
}

const sidesOf = (members: readonly SeatedMember[]): PartyKind[] => [...new Set(members.map(({ party }) => party))];

const inSide = (members: readonly SeatedMember[], side: PartyKind): SeatedMember[] =>
  members.filter(({ party }) => party === side);

const countOf = (serving: Attendance['serving'], id: string): number =>
  Object.hasOwn(serving, id) ? (serving[id] ?? 0) : 0;

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

function refuseImpossible(members: readonly SeatedMember[], serving: Attendance['serving']): void {
  const known = new Set(members.map(({ id }) => id));
  const stranger = Object.keys(serving).find((id) => !known.has(id));
  if (stranger !== undefined) {
    throw new Rejected('UNKNOWN_MEMBER', `${stranger} is no member of this förbund`, { member: stranger });
  }
  const crowded = members.find(({ id, seats }) => countOf(serving, id) > seats.members + seats.substitutes);
  const seats = sum(members.map((member) => member.seats.members));
  const total = sum(Object.values(serving));
  if (crowded === undefined && total <= seats) return;
  const message = `${total} cannot serve on ${seats} seats: a substitute serves only in an absent member's place`;
  throw new Rejected('TOO_MANY_SERVING', message, { serving: total, seats, ...(crowded && { member: crowded.id }) });
}
