import { contributions } from '../money/contributions';
import type { BasisMember } from './basis';
import type { CharterTerms, SideSplit } from './charter-terms';

/** What each member pays of a total by law and by the members' own agreement, öre by member (5 §). Refused: PARTY_MISSING. */
export function agreedShares(
  totalOre: number,
  members: readonly BasisMember[],
  { split }: Pick<CharterTerms, 'split'>,
): Record<string, number> {
  return contributions(
    totalOre,
    members.map((member) => ({
      id: member.id,
      party: member.party,
      ...(member.outsideRegion === true && { outsideRegion: true, ...weight('regionWeight', split.region, member.id) }),
      ...weight('weight', member.party === 'REGION' ? split.region : split.kommun, member.id),
    })),
  );
}

/** A member that an agreement does not name pays nothing by it; where there is no agreement, all weigh alike. */
const weight = (key: 'weight' | 'regionWeight', agreed: SideSplit | undefined, id: string): Record<string, number> =>
  agreed ? { [key]: agreed.shares[id] ?? 0 } : {};
