import type { Basis, BasisMember } from '../forbund/basis';
import type { PartyKind } from '../formation/plan';
import type { Beginning, Office } from './commands';
import type { Seat } from './state';

/** Seats that one member answers for. The state side has one auditor in common, which its first member answers for. */
export interface Group {
  member: BasisMember;
  /** All whose account it is: FK and AF for the common auditor. */
  covers: readonly string[];
  members: number;
  substitutes: number;
}

const stateSide: readonly PartyKind[] = ['FK', 'LAN', 'AF'];

export const isOfStateSide = ({ party }: { party: PartyKind }): boolean => stateSide.includes(party);

/** As many substitutes as members for the board (10 §); one auditor for each member's account, a common one for the state side (25 §). */
export function groups(office: Office, { members, terms }: Basis): Group[] {
  if (office === 'BOARD') return members.map((member) => ({ member, covers: [member.id], ...member.seats }));
  const one = { members: 1, substitutes: terms.auditors.substitutes ? 1 : 0 };
  const state = members.filter(isOfStateSide);
  const first = state.find(({ party }) => party === 'FK') ?? state[0];
  return members.flatMap((member) => {
    if (!isOfStateSide(member)) return [{ member, covers: [member.id], ...one }];
    return member === first ? [{ member, covers: state.map(({ id }) => id), ...one }] : [];
  });
}

export const groupOf = (office: Office, basis: Basis, member: string): Group | undefined =>
  groups(office, basis).find((group) => group.member.id === member);

/** The seats at the beginning; what was appointed while the förbund was formed fills the first of each member's. */
export function openingSeats({
  office,
  basis,
  appointed = {},
}: Pick<Beginning, 'office' | 'basis' | 'appointed'>): Seat[] {
  return groups(office, basis).flatMap((group) => {
    const known = group.covers.filter((id) => Object.hasOwn(appointed, id)).map((id) => appointed[id]);
    const most = (kind: 'members' | 'substitutes'): number =>
      Math.max(0, ...known.map((counts) => counts?.[kind] ?? 0));
    return [
      ...row(group, { kind: 'MEMBER', seats: group.members, filled: most('members') }),
      ...row(group, { kind: 'SUBSTITUTE', seats: group.substitutes, filled: most('substitutes') }),
    ];
  });
}

/** All of a member's seats, with nobody in them. */
export const vacantSeats = (group: Group): Seat[] => [
  ...row(group, { kind: 'MEMBER', seats: group.members, filled: 0 }),
  ...row(group, { kind: 'SUBSTITUTE', seats: group.substitutes, filled: 0 }),
];

interface Row {
  kind: Seat['kind'];
  seats: number;
  filled: number;
}

const row = ({ member }: Group, { kind, seats, filled }: Row): Seat[] =>
  Array.from({ length: seats }, (_, index) => ({
    id: `${member.id}-${index + 1}${kind === 'SUBSTITUTE' ? 's' : ''}`,
    member: member.id,
    kind,
    status: index < filled ? 'APPOINTED' : 'VACANT',
    left: [],
  }));
