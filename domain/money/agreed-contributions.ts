import type { BasisMember } from '../forbund/basis';
import type { CharterTerms, SideSplit } from '../forbund/charter-terms';
import { Rejected } from '../rejected';
import { contributions, type Contributor } from './contributions';
import { shareParts, type Parts } from './shares';
import { sumsTo } from './exact-sum';

type Payer = Pick<BasisMember, 'id' | 'party' | 'outsideRegion'>;
type Split = CharterTerms['split'];
type Side = 'REGION' | 'KOMMUN';

/**
 * What each member pays of a total, öre by member id: ½-¼-¼ by law (5 §), inside a side as its members have agreed: fixed
 * amounts, weights, or inhabitants by largest remainder (0.4 D2); alike where nothing is agreed.
 * Refused: PARTY_MISSING, SHARE_MISSING, SHARE_UNKNOWN, SHARES_DO_NOT_SUM, SHARES_ALL_ZERO.
 */
export function agreedContributions(totalOre: number, members: readonly Payer[], split: Split): Record<string, number> {
  splitFits(members, split, shareParts(totalOre, { region: hasRegion(members) }));
  return contributions(totalOre, weighted(members, split));
}

/**
 * Whether an agreement can be paid by: it names those who pay of its side, and no others, and amounts sum to the side's
 * part. Where no total is known yet, the two sides' amounts are alike (5 §). Refused: as above, but for PARTY_MISSING.
 */
export function splitFits(members: readonly Payer[], split: Split, parts: Parts | undefined): void {
  const { kommun } = split;
  const region = hasRegion(members) ? split.region : undefined;
  const kommuner = members.filter(({ party }) => party === 'KOMMUN');
  const inRegionPart = members.filter(({ party, outsideRegion }) => party === 'REGION' || outsideRegion === true);
  if (kommun) check(kommun, { side: 'KOMMUN', payers: kommuner, partOre: parts?.KOMMUN ?? fixedSum(region) });
  if (region) check(region, { side: 'REGION', payers: inRegionPart, partOre: parts?.REGION });
}

const hasRegion = (members: readonly Payer[]): boolean => members.some(({ party }) => party === 'REGION');

const fixedSum = (side: SideSplit | undefined): number | undefined =>
  side?.by === 'FIXED' ? Object.values(side.shares).reduce((sum, ore) => sum + ore, 0) : undefined;

/** The same where the amounts agreed do not fit the total: they serve as weights, and nothing is refused. */
export function weightedContributions(
  totalOre: number,
  members: readonly Payer[],
  split: Split,
): Record<string, number> {
  const usable = (side: SideSplit | undefined): SideSplit | undefined =>
    side && Object.values(side.shares).some((share) => share > 0) ? side : undefined;
  const { kommun, region } = { kommun: usable(split.kommun), region: usable(split.region) };
  return contributions(totalOre, weighted(members, { ...(kommun && { kommun }), ...(region && { region }) }));
}

function weighted(members: readonly Payer[], { region, kommun }: Split): Contributor[] {
  return members.map(({ id, party, outsideRegion }) => {
    const own = party === 'REGION' ? region : party === 'KOMMUN' ? kommun : undefined;
    const outside = outsideRegion === true && { outsideRegion: true };
    const regionWeight = outside && region ? { regionWeight: shareOf(region, id) } : {};
    return { id, party, ...(own && { weight: shareOf(own, id) }), ...outside, ...regionWeight };
  });
}

const shareOf = ({ shares }: SideSplit, id: string): number => (Object.hasOwn(shares, id) ? (shares[id] ?? 0) : 0);

interface Checked {
  side: Side;
  payers: readonly Payer[];
  partOre: number | undefined;
}

function check({ by, shares }: SideSplit, { side, payers, partOre }: Checked): void {
  const amounts = Object.values(shares);
  const missing = payers.find(({ id }) => !Object.hasOwn(shares, id));
  if (missing) {
    const message = `the agreement on the side ${side} says nothing of ${missing.id}`;
    throw new Rejected('SHARE_MISSING', message, { side, member: missing.id });
  }
  const stranger = Object.keys(shares).find((id) => !payers.some((payer) => payer.id === id));
  if (stranger !== undefined) {
    const message = `${stranger} has a share of the side ${side} and does not belong to it`;
    throw new Rejected('SHARE_UNKNOWN', message, { side, member: stranger });
  }
  if (by === 'FIXED' && partOre !== undefined && !sumsTo(amounts, partOre)) {
    const message = `the amounts agreed on the side ${side} do not sum to its part, ${partOre} öre (5 §)`;
    throw new Rejected('SHARES_DO_NOT_SUM', message, { side, partOre, shares });
  }
  if (amounts.every((share) => share === 0)) {
    throw new Rejected('SHARES_ALL_ZERO', `the shares agreed on the side ${side} are all zero`, { side });
  }
}
