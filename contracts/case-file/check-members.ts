import type { CaseFile } from './case-file';
import type { CaseMember } from './member';
import { problem, type CaseProblem } from './problem';

/** A member is one legal entity: its id, its organisation number and its name stand once. */
export function membersAreNamedOnce({ members }: CaseFile): CaseProblem[] {
  return [
    ...repeated(members, 'id', 'the id'),
    ...repeated(members, 'organisationNumber', 'the organisation number'),
    ...repeated(members, 'name', 'the name'),
  ];
}

function repeated(
  members: readonly CaseMember[],
  key: 'id' | 'organisationNumber' | 'name',
  what: string,
): CaseProblem[] {
  return members.flatMap((member, index) => {
    const value = member[key];
    const first = members.findIndex((other) => other[key] === value);
    if (value === undefined || first === index) return [];
    return [
      problem('MEMBER_TWICE', ['members', index, key], `${what} ${value} already belongs to member ${first + 1}`),
    ];
  });
}

/** 10 §: as many substitutes (ersättare) as members of the board, for every member at least one. */
export function seatsAreEven({ members }: CaseFile): CaseProblem[] {
  return members.flatMap(({ id, seats }, index) => {
    const at = ['members', index, 'seats'];
    if (seats.members < 1) return [problem('NO_SEAT', at, `${id} has no seat on the board (10 §)`)];
    if (seats.members === seats.substitutes) return [];
    const counts = `${seats.members} members and ${seats.substitutes} substitutes`;
    return [problem('SEATS_UNEQUAL', at, `${id} has ${counts}: they must be as many (10 §)`)];
  });
}

/** A chain ends with its one deciding body. */
export function chainsDecideLast({ members }: CaseFile): CaseProblem[] {
  return members.flatMap(({ id, chain }, index) => {
    const at = ['members', index, 'chain'];
    const deciding = chain.filter(({ role }) => role === 'decides').length;
    const bodies = chain.map(({ body }) => body);
    const twice = bodies.find((body, place) => bodies.indexOf(body) !== place);
    return [
      ...(deciding === 1
        ? []
        : [problem('NOT_ONE_DECIDING_BODY', at, `${id} must have exactly one deciding body, not ${deciding}`)]),
      ...(deciding === 1 && chain.at(-1)?.role !== 'decides'
        ? [problem('DECIDING_BODY_NOT_LAST', at, `${id}'s deciding body must stand last in its chain`)]
        : []),
      ...(twice === undefined ? [] : [problem('BODY_TWICE', at, `${id} names the body ${twice} twice`)]),
    ];
  });
}
