import { splitByWeights } from './split';

/** Öre by side (part) of the cooperation. */
export interface Parts {
  STATE: number;
  REGION: number;
  KOMMUN: number;
}

/** Who takes part with a region decides the shares: without one the kommuner pay half, 5 a § 1 st. */
export interface Composition {
  region: boolean;
}

/** The law's ½-¼-¼ (5 §), which no charter can change; ½-½ without a region (5 a §). Vectors: P6. */
export function shareParts(totalOre: number, { region }: Composition): Parts {
  const [state = 0, regions = 0, kommuner = 0] = splitByWeights(totalOre, region ? [2, 1, 1] : [1, 0, 1]);
  return { STATE: state, REGION: regions, KOMMUN: kommuner };
}

/** The largest total, öre, whose lawful shares no side's appropriation falls short of (0.4 D11). */
export function maxTotal(appropriated: Parts, { region }: Composition): number {
  const { STATE, REGION, KOMMUN } = appropriated;
  return region ? Math.min(2 * STATE, 4 * REGION, 4 * KOMMUN) : Math.min(2 * STATE, 2 * KOMMUN);
}
