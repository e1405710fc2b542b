import type { PartyKind } from '../formation/plan';
import { Rejected } from '../rejected';
import { shareParts } from './shares';
import { splitByWeights } from './split';

/** A member as its contribution is reckoned. Weights are the members' own agreement on the split inside a quarter. */
export interface Contributor {
  id: string;
  party: PartyKind;
  /** Equal weights when nobody says otherwise. Amounts in öre serve as weights, too. */
  weight?: number;
  /** A kommun outside any region (5 a §). */
  outsideRegion?: boolean;
  /** Such a kommun's weight in the region quarter (5 a § 2 st.); `weight` unless given. */
  regionWeight?: number;
}

/**
 * What each member pays of a total, öre by member id, in the order given. Försäkringskassan pays the whole state half,
 * also Arbetsförmedlingen's (before 2008 länsarbetsnämnden's) part. A kommun outside a region shares in both quarters when a
 * region takes part (5 a § 2 st., 0.4 D13). Refused: PARTY_MISSING.
 */
export function contributions(totalOre: number, members: readonly Contributor[]): Record<string, number> {
  const regions = members.filter(({ party }) => party === 'REGION');
  const kommuner = members.filter(({ party }) => party === 'KOMMUN');
  const parts = shareParts(totalOre, { region: regions.length > 0 });
  const outside = regions.length > 0 ? kommuner.filter(({ outsideRegion }) => outsideRegion) : [];
  const asRegions = outside.map((kommun) => ({ ...kommun, weight: kommun.regionWeight ?? kommun.weight ?? 1 }));
  const shares = [
    ...within(
      parts.STATE,
      present(
        'FK',
        members.filter(({ party }) => party === 'FK'),
      ),
    ),
    ...(regions.length > 0 ? within(parts.REGION, [...regions, ...asRegions]) : []),
    ...within(parts.KOMMUN, present('KOMMUN', kommuner)),
  ];
  const paidBy = (id: string): number =>
    shares.filter((share) => share.id === id).reduce((sum, { ore }) => sum + ore, 0);
  return Object.fromEntries(members.map(({ id }) => [id, paidBy(id)]));
}

function within(partOre: number, payers: readonly Contributor[]): { id: string; ore: number }[] {
  const ore = splitByWeights(
    partOre,
    payers.map(({ weight }) => weight ?? 1),
  );
  return payers.map(({ id }, index) => ({ id, ore: ore[index] ?? 0 }));
}

function present(party: PartyKind, payers: readonly Contributor[]): readonly Contributor[] {
  if (payers.length > 0) return payers;
  throw new Rejected('PARTY_MISSING', `no member of the side ${party} to pay its share (3 and 5 §§)`, { party });
}
