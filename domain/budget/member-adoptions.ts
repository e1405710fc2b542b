import { memberIds, of } from '../yearly/yearly';
import { type Begun, nextRevision } from './state';

const membersToAdopt = (state: Begun): string[] =>
  memberIds(state).filter((id) => of(state.memberAdoptions, id)?.revision !== nextRevision(state));

/** The total that all members have adopted alike, and the day of the last adoption. */
export function adoptedAlike(state: Begun): { totalOre: number; adoptedOn: string } | undefined {
  if (membersToAdopt(state).length > 0) return undefined;
  const all = memberIds(state).flatMap((id) => of(state.memberAdoptions, id) ?? []);
  const [first] = all;
  if (!first || all.some(({ totalOre }) => totalOre !== first.totalOre)) return undefined;
  return {
    totalOre: first.totalOre,
    adoptedOn:
      all
        .map(({ decidedOn }) => decidedOn)
        .sort()
        .at(-1) ?? '',
  };
}

/** Who still owes an adoption: whoever has none, else, where they differ, all. */
export function membersOwing(state: Begun): string[] {
  const waiting = membersToAdopt(state);
  return waiting.length > 0 || adoptedAlike(state) ? waiting : memberIds(state);
}
