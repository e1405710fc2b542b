import { contributions } from '../money/contributions';
import { Rejected } from '../rejected';
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
      ...weight('weight', agreedIn(member, split), member.id),
    })),
  );
}

/** The same, or nothing where a side has nobody to pay it or an agreement gives nobody a share: a fold never fails. */
export function sharesIfAny(...of: Parameters<typeof agreedShares>): Record<string, number> | undefined {
  try {
    return agreedShares(...of);
  } catch (error) {
    if (error instanceof Rejected || error instanceof RangeError) return undefined;
    throw error;
  }
}

function agreedIn({ party }: BasisMember, { region, kommun }: CharterTerms['split']): SideSplit | undefined {
  if (party === 'REGION') return region;
  return party === 'KOMMUN' ? kommun : undefined;
}

/** A member that an agreement does not name pays nothing by it; where there is no agreement, all weigh alike. */
const weight = (key: 'weight' | 'regionWeight', agreed: SideSplit | undefined, id: string): Record<string, number> =>
  agreed ? { [key]: agreed.shares[id] ?? 0 } : {};
