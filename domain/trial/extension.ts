import type { CivilDate } from '../calendar/civil-date';
import { type Extension, of, principalIds, type TrialGoing } from './state';

/** The last one, while it can still come to something. */
export function openExtension({ extensions }: TrialGoing): Extension | undefined {
  const last = extensions.at(-1);
  return last && !last.completed && !last.refused ? last : undefined;
}

/** The principals that have not decided, in the plan's order. */
export const undecided = (state: TrialGoing, { decisions }: Extension): string[] =>
  principalIds(state).filter((id) => of(decisions, id) === undefined);

/** What it rests on has not come (C02). */
export const isConditional = ({ condition, riksdag }: Extension): boolean =>
  condition !== undefined && riksdag?.outcome !== 'ADOPTED';

/** The day of the last decision it takes; undefined while one is missing. All decide, each for itself (A21). */
export function decidedByAllOn(state: TrialGoing, extension: Extension): CivilDate | undefined {
  const { decisions, riksdag } = extension;
  const all = principalIds(state).flatMap((id) => of(decisions, id) ?? []);
  if (all.length < principalIds(state).length || isConditional(extension)) return undefined;
  if (all.some(({ outcome }) => outcome !== 'EXTENDED')) return undefined;
  const days = [...all, ...(riksdag ? [riksdag] : [])].map(({ decidedOn }) => decidedOn);
  return days.reduce((last, day) => (day > last ? day : last), '');
}

/** Some decision that it rests on has a day no document gives. */
export const isAssumed = ({ decisions, riksdag }: Extension): boolean =>
  [...Object.values(decisions), ...(riksdag ? [riksdag] : [])].some(({ assumed }) => assumed === true);
