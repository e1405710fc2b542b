import type { Paragraph } from '../../../domain/charter/charter';
import { contested } from '../../../domain/formation/convergence';
import { answersOf, type Decision, type Started } from '../../../domain/formation/state';
import { hashOf, textInForce } from '../../../domain/formation/text';

/** What one member wrote of a paragraph, in its own words. */
export interface Own {
  member: string;
  hash: string;
  as: 'AMENDMENT' | 'CONDITION' | 'WISH';
}

/** A paragraph whose wording is or was in question: the base text's, the one in force, and the members' own. */
export interface Disputed {
  paragraph: Paragraph;
  base: string | undefined;
  /** True once a person has chosen a wording that is not the base text's. */
  chosen: boolean;
  /** Members disagree, and nobody has chosen yet. */
  open: boolean;
  own: readonly Own[];
}

/** In the order of the charter. */
export function disputed(state: Started): Disputed[] {
  const base = state.texts[0]?.charter ?? state.plan.charter;
  const { charter } = textInForce(state);
  const open = new Set(contested(state).map(({ paragraph }) => paragraph));
  return charter.paragraphs.flatMap((paragraph) => {
    const { number, hash } = paragraph;
    const own = state.plan.members.flatMap(({ id }) => ownWords(state, id, number));
    const before = hashOf(base, number);
    if (own.length === 0 && before === hash) return [];
    return [{ paragraph, base: before, chosen: before !== hash, open: open.has(number), own }];
  });
}

function ownWords(state: Started, member: string, paragraph: string): Own[] {
  const decisions = answersOf(state, member).filter((answer): answer is Decision => answer.kind === 'DECISION');
  const all = decisions.flatMap(({ conditions = [], patches = [], wishes = [] }) => [
    ...conditions.map((wording) => ({ ...wording, as: 'CONDITION' as const })),
    ...patches.map((wording) => ({ ...wording, as: 'AMENDMENT' as const })),
    ...wishes.map((wording) => ({ ...wording, as: 'WISH' as const })),
  ]);
  return all.filter((one) => one.paragraph === paragraph).map(({ hash, as }) => ({ member, hash, as }));
}

/** The hashes of every wording that the page shows. */
export const wordingsOf = (state: Started): string[] => [
  ...new Set(
    disputed(state).flatMap(({ paragraph, base, own }) => [
      paragraph.hash,
      ...(base ? [base] : []),
      ...own.map(({ hash }) => hash),
    ]),
  ),
];
