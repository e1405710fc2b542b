import type { PartyKind } from '../formation/plan';
import { maxTotal } from '../money/shares';
import { exactSum } from '../money/exact-sum';
import { membersOf, of } from '../yearly/yearly';
import { type Begun, frameOf } from './state';

/** Members that have appropriated less than their share, and the highest total that keeps the shares (0.4 D11). */
export interface Found {
  members: readonly string[];
  totalOre: number;
  maxTotalOre: number;
}

/** Undefined where every side's money suffices; who has not appropriated yet limits nothing. */
export function shortfallOf(state: Begun): Found | undefined {
  const frame = frameOf(state);
  if (!frame) return undefined;
  const members = membersOf(state);
  const region = members.some(({ party }) => party === 'REGION');
  // A kommun outside the region pays of both quarters with one amount: the two are weighed as one half.
  const oneHalf = region && members.some(({ outsideRegion }) => outsideRegion === true);
  const has = (...parties: readonly PartyKind[]): number => sideOre(state, frame.contributions, parties);
  const sides = oneHalf
    ? { STATE: has('FK'), REGION: 0, KOMMUN: has('REGION', 'KOMMUN') }
    : { STATE: has('FK'), REGION: has('REGION'), KOMMUN: has('KOMMUN') };
  const maxTotalOre = maxTotal(sides, { region: region && !oneHalf });
  if (maxTotalOre >= frame.totalOre) return undefined;
  const short = members.filter(({ id }) => (appropriated(state, id) ?? Infinity) < (frame.contributions[id] ?? 0));
  return { members: short.map(({ id }) => id), totalOre: frame.totalOre, maxTotalOre };
}

/** What a side has appropriated, with the shares of those that have not yet; without limit where its part is met. */
function sideOre(state: Begun, shares: Readonly<Record<string, number>>, parties: readonly PartyKind[]): number {
  const ids = membersOf(state)
    .filter(({ party }) => parties.includes(party))
    .map(({ id }) => id);
  const part = exactSum(ids.map((id) => shares[id] ?? 0));
  const has = exactSum(ids.map((id) => appropriated(state, id) ?? shares[id] ?? 0));
  return has >= part ? Infinity : Number(has);
}

function appropriated({ commitments }: Begun, id: string): number | undefined {
  const commitment = of(commitments, id);
  return commitment?.state === 'APPROPRIATED' ? commitment.ore : undefined;
}
