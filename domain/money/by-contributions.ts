import type { Contributor } from './contributions';
import { shareParts } from './shares';
import { splitByWeights } from './split';
import { sumOre } from './sum';

type Member = Pick<Contributor, 'id' | 'party' | 'outsideRegion'>;

/**
 * Members weighing as they contributed to a year, öre: inside a side by what each paid, alike where a side paid nothing.
 * A kommun outside any region has paid into both quarters (5 a § 2 st.): what the regions' own payments leave of their
 * quarter is these kommuner's, by what each paid.
 */
export function byContributions(members: readonly Member[], paid: Readonly<Record<string, number>>): Contributor[] {
  const ore = ({ id }: Member): number => (Object.hasOwn(paid, id) ? (paid[id] ?? 0) : 0);
  const regions = members.filter(({ party }) => party === 'REGION');
  const kommuner = members.filter(({ party }) => party === 'KOMMUN');
  const outside = regions.length > 0 ? kommuner.filter(({ outsideRegion }) => outsideRegion) : [];
  const asRegions = inRegionQuarter(members, { regions, outside, ore });
  const weights = {
    region: orAlike([...regions.map(weighing(ore)), ...asRegions]),
    kommun: orAlike(kommuner.map(weighing((one) => ore(one) - (asRegions.find(({ id }) => id === one.id)?.ore ?? 0)))),
  };
  return members.map((member) => ({ ...member, ...weightsOf(member, weights) }));
}

interface Weighing {
  id: string;
  ore: number;
}

type Ore = (member: Member) => number;

const weighing =
  (ore: Ore) =>
  (member: Member): Weighing => ({ id: member.id, ore: ore(member) });

/** What kommuner outside a region paid of the regions' quarter. */
function inRegionQuarter(
  members: readonly Member[],
  { regions, outside, ore }: { regions: readonly Member[]; outside: readonly Member[]; ore: Ore },
): Weighing[] {
  const theirs = sumOre(outside.map(ore));
  if (theirs === 0) return outside.map(({ id }) => ({ id, ore: 0 }));
  const quarter = shareParts(sumOre(members.map(ore)), { region: true }).REGION;
  const left = Math.min(theirs, Math.max(0, quarter - sumOre(regions.map(ore))));
  const parts = splitByWeights(left, outside.map(ore));
  return outside.map(({ id }, index) => ({ id, ore: parts[index] ?? 0 }));
}

const orAlike = (side: readonly Weighing[]): Weighing[] =>
  side.some(({ ore }) => ore > 0) ? [...side] : side.map(({ id }) => ({ id, ore: 1 }));

function weightsOf(
  { id, party }: Member,
  { region, kommun }: { region: readonly Weighing[]; kommun: readonly Weighing[] },
): Pick<Contributor, 'weight' | 'regionWeight'> {
  const inRegion = region.find((one) => one.id === id)?.ore;
  if (party === 'REGION') return { weight: inRegion ?? 0 };
  if (party !== 'KOMMUN') return {};
  const weight = kommun.find((one) => one.id === id)?.ore ?? 0;
  return inRegion === undefined ? { weight } : { weight, regionWeight: inRegion };
}
