import type { Simulated, SimulatedRow } from '../simulated';
import type { Names } from '../words/tongue';

interface Succeeded {
  predecessor: string;
  successor: { name: string };
}

/** A member that another has succeeded by law is called by its new name from then on; `isBefore` tells what had happened. */
export function namesAfter(
  { timeline, forbund }: Pick<Simulated, 'timeline' | 'forbund'>,
  names: Names,
  isBefore: (row: SimulatedRow) => boolean,
): Names {
  const before = timeline.filter(
    (row) => row.type === 'MemberSucceeded' && row.stream === `forbund-${forbund}` && isBefore(row),
  );
  if (before.length === 0) return names;
  const renamed = before.map(({ data }) => data as unknown as Succeeded);
  return {
    ...names,
    memberName: (id) =>
      renamed.findLast(({ predecessor }) => predecessor === id)?.successor.name ?? names.memberName(id),
  };
}
