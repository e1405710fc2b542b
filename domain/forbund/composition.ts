import type { LawVersion } from '../law/law-version';
import type { Member } from '../formation/plan';
import type { Matter } from './commands';
import { waitingMatters, type Begun, type ForbundMember } from './state';

/** What the composition asks of a member. */
type Sided = Pick<Member, 'party' | 'outsideRegion' | 'covers'>;

interface Composition<Of extends Sided = Member> {
  members: readonly Of[];
  area: readonly string[];
}

/**
 * What 3 § misses: "FK", "AF", "REGION", "KOMMUN" where no member is of that side, and kommuner of the area that no
 * member kommun or region covers. A kommun outside every region stands in for one since 2010-07-01 (5 a §).
 */
export function compositionProblems(
  { members, area }: Composition<Sided>,
  { kommunOutsideRegion }: Pick<LawVersion, 'kommunOutsideRegion'>,
): string[] {
  const outside = kommunOutsideRegion ? members.filter((member) => member.outsideRegion === true) : [];
  const of = (...parties: Member['party'][]): Sided[] => members.filter(({ party }) => parties.includes(party));
  const covered = (by: readonly Sided[], kommun: string): boolean => by.some(({ covers }) => covers.includes(kommun));
  const sides: [string, readonly Sided[]][] = [
    ['FK', of('FK')],
    ['AF', of('AF', 'LAN')],
    ['REGION', [...of('REGION'), ...outside]],
    ['KOMMUN', of('KOMMUN')],
  ];
  return [
    ...sides.flatMap(([side, there]) => (there.length > 0 ? [] : [side])),
    ...area.filter((kommun) => !covered(of('KOMMUN'), kommun) || !covered([...of('REGION'), ...outside], kommun)),
  ];
}

/** The förbund when what has been decided and not yet come about, and then `matter`, has come about. */
export const after = (state: Begun, matter: Matter): Composition =>
  [...waitingMatters(state), matter].reduce<Composition>(apply, state);

function apply({ members, area }: Composition, matter: Matter): Composition {
  switch (matter.kind) {
    case 'ADD_MEMBER':
      return joined({ members, area }, matter);
    case 'REMOVE_MEMBER':
      return left({ members, area }, matter.removed);
    default:
      return { members, area };
  }
}

/** A kommun brings its own territory, which lies in a region that is a member. */
export function joined(
  { members, area }: { members: readonly ForbundMember[]; area: readonly string[] },
  { added, region }: { added: ForbundMember; region?: string },
): { members: readonly ForbundMember[]; area: readonly string[] } {
  const with_ = (covers: readonly string[], more: readonly string[]): string[] => [...new Set([...covers, ...more])];
  const wider = members.map((member) =>
    member.id === region ? { ...member, covers: with_(member.covers, added.covers) } : member,
  );
  const kommuner = added.party === 'KOMMUN' ? added.covers : [];
  return { members: [...wider.filter(({ id }) => id !== added.id), added], area: with_(area, kommuner) };
}

/** With a kommun goes what it alone covers. */
export function left(
  { members, area }: { members: readonly ForbundMember[]; area: readonly string[] },
  removed: string,
): { members: readonly ForbundMember[]; area: readonly string[] } {
  const gone = members.find(({ id }) => id === removed);
  const rest = members.filter(({ id }) => id !== removed);
  if (gone?.party !== 'KOMMUN') return { members: rest, area };
  const stays = (kommun: string): boolean =>
    rest.some(({ party, covers }) => party === 'KOMMUN' && covers.includes(kommun));
  return { members: rest, area: area.filter((kommun) => !gone.covers.includes(kommun) || stays(kommun)) };
}
