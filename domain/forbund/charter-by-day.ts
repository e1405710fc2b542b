import type { CivilDate } from '../calendar/civil-date';
import { changedBy, type CharterChange, type CharterInForce } from './changed-terms';
import { defaultTerms } from './charter-terms';
import { comesTooLate, effectiveOn } from './matter';
import type { Begun } from './state';

/** Rows that were folded before changes were kept have none. */
type Recorded = Pick<Begun, 'handOver'> & Partial<Pick<Begun, 'changes'>>;

/** The charter of a day, whenever what changed it was recorded (0.4 D1). */
export function charterOn({ handOver, changes = [] }: Recorded, day: CivilDate): CharterInForce {
  const { charter, terms = defaultTerms } = handOver;
  return changes
    .filter(({ on }) => on <= day)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .reduce<CharterInForce>(changed, { charter, terms });
}

/** The last one that is known: what is recorded holds already. */
export const charterNow = (state: Recorded): CharterInForce => charterOn(state, '9999-12-31');

/** The charter of a day that may be to come: with what the members have decided for it. */
export const charterFor = (state: Begun, day: CivilDate): CharterInForce =>
  charterOn({ ...state, changes: [...recorded(state), ...decided(state)] }, day);

const recorded = ({ changes = [] }: Recorded): readonly CharterChange[] => changes;

const decided = ({ matters, ends }: Begun): CharterChange[] =>
  Object.values(matters).flatMap(({ matter, adoptedOn, applied }) => {
    if (matter.kind !== 'CHANGE_CHARTER' || adoptedOn === undefined || applied || comesTooLate(matter, ends)) return [];
    const { charter, terms } = matter;
    return [{ on: effectiveOn(matter, adoptedOn), charter, ...(terms && { terms }) }];
  });

const changed = (was: CharterInForce, { charter = was.charter, terms }: CharterChange): CharterInForce => ({
  charter,
  terms: terms ? changedBy(was.terms, terms) : was.terms,
});

/** The highest number that a text in force, or adopted for a day to come, has. */
export const lastVersion = (state: Begun): number =>
  Math.max(...[state.handOver, ...recorded(state), ...decided(state)].flatMap(({ charter }) => charter?.version ?? []));
