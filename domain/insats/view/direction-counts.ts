import { type DirectionKind, directionKinds } from '../direction';
import type { Begun } from '../state';

/** How many insatser each direction has been set for (C44); one that has two counts under both. */
export function directionCounts(all: readonly Pick<Begun, 'directions'>[]): Record<DirectionKind, number> {
  const having = (kind: DirectionKind): number =>
    all.filter(({ directions }) => directions?.directions.some((one) => one.kind === kind) === true).length;
  return Object.fromEntries(directionKinds.map((kind) => [kind, having(kind)])) as Record<DirectionKind, number>;
}
