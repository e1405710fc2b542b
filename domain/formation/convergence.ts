import type { CivilDate } from '../calendar/civil-date';
import type { CharterVersion } from '../charter/charter';
import { type Coverage, type Covered, coverageOf } from './coverage';
import { type Started, answersOf } from './state';
import type { Member } from './plan';
import { textInForce, unsettledFrom } from './text';

/** Where a member stands: whether it has said anything, and in which words it has adopted what. */
export interface Standing {
  member: Member;
  hasAnswered: boolean;
  coverage: Coverage;
}

type Wanted = Pick<CharterVersion, 'paragraphs'>;

const known = new WeakMap<Started, readonly Standing[]>();

/** All members in case-file order; reckoned once per state, for everything asks for it. */
export function standings(state: Started): readonly Standing[] {
  const found = known.get(state) ?? reckoned(state);
  known.set(state, found);
  return found;
}

const reckoned = (state: Started): Standing[] =>
  state.plan.members.map((member) => ({
    member,
    hasAnswered: answersOf(state, member.id).some(({ kind }) => kind !== 'NEW_DATE'),
    coverage: coverageOf(state, member.id),
  }));

/** The paragraphs of the text whose wording is not the one the member has adopted. */
export const needs = (standing: Standing, text: Wanted): string[] =>
  text.paragraphs
    .filter(({ number, hash }) => standing.coverage.get(number)?.hash !== hash)
    .map(({ number }) => number);

/** Its accepted text is this text, to the letter; an unmet condition is a wording that differs (8 §, 0.4 D7). */
export const counts = (standing: Standing, text: Wanted): boolean =>
  standing.hasAnswered && needs(standing, text).length === 0;

/** The day the last answer was given that made the text everybody's; undefined while somebody's differs. */
export function adoptedOn(all: readonly Standing[], text: Wanted): CivilDate | undefined {
  if (all.length === 0 || !all.every((standing) => counts(standing, text))) return undefined;
  const days = all.flatMap(({ coverage }) =>
    text.paragraphs.map(({ number }) => coverage.get(number)?.decidedOn ?? ''),
  );
  return days.reduce((latest, day) => (day > latest ? day : latest), '');
}

/** One wording of a paragraph and the members whose own it is. */
export interface OwnWording {
  hash: string;
  by: readonly string[];
  /** Somebody's approval does not count without it. */
  condition: boolean;
}

/** A paragraph that members word otherwise than the text, and no person has chosen yet. */
export interface Contested {
  paragraph: string;
  /** Wordings that are a condition first, then in case-file order. */
  wordings: readonly OwnWording[];
}

export function contested(state: Started, all: readonly Standing[] = standings(state)): Contested[] {
  const { charter } = textInForce(state);
  return charter.paragraphs.flatMap(({ number, hash: inForce }) => {
    const wordings = ownWordings(state, all, number).filter(({ hash }) => hash !== inForce);
    return wordings.length > 0 ? [{ paragraph: number, wordings }] : [];
  });
}

/** Paragraphs where two conditions ask for different words: no text meets both, so a person must speak to them. */
export function conflicts(state: Started, all: readonly Standing[] = standings(state)): Contested[] {
  return textInForce(state).charter.paragraphs.flatMap(({ number }) => {
    const wordings = ownWordings(state, all, number).filter(({ condition }) => condition);
    return wordings.length > 1 ? [{ paragraph: number, wordings }] : [];
  });
}

const isOwn = ({ source }: Covered): boolean => source === 'OWN' || source === 'CONDITION';

function ownWordings(state: Started, all: readonly Standing[], paragraph: string): OwnWording[] {
  const found = new Map<string, { by: string[]; condition: boolean }>();
  const unsettled = unsettledFrom(state);
  for (const { member, coverage } of all) {
    const covered = coverage.get(paragraph);
    if (!covered?.hash || covered.version < unsettled || !isOwn(covered)) continue;
    const known = found.get(covered.hash) ?? { by: [], condition: false };
    const condition = known.condition || covered.source === 'CONDITION';
    found.set(covered.hash, { by: [...known.by, member.id], condition });
  }
  const wordings = [...found].map(([hash, rest]) => ({ hash, ...rest }));
  return [...wordings.filter(({ condition }) => condition), ...wordings.filter(({ condition }) => !condition)];
}

/** What a member can be asked to confirm now: not what is still to be chosen, nor what it left to a member yet to decide. */
export function toConfirm(standing: Standing, text: CharterVersion, open: readonly Contested[]): string[] {
  const undecided = new Set(open.map(({ paragraph }) => paragraph));
  const left = (paragraph: string): boolean => {
    const covered = standing.coverage.get(paragraph);
    return covered?.awaited === true && covered.version === text.version;
  };
  return needs(standing, text).filter((paragraph) => !undecided.has(paragraph) && !left(paragraph));
}
