import type { Paragraph } from '../../charter/charter';
import { fingerprintCharter } from '../../charter/fingerprint';
import { type Contested, conflicts, contested, type OwnWording, standings } from '../convergence';
import type { FormationState } from '../state';
import { textInForce } from '../text';
import { type MatrixRow, rowOf } from './matrix';

/** One wording to choose for a paragraph; `by` is empty for the text as it stands ("base"). */
export type Choice = OwnWording & { paragraph: string; from: string };

/** A text that a choice of wordings would make, and what each member would then have to confirm. */
export interface Candidate {
  hash: string;
  /** Where conditions are met as far as they agree: what is proposed first. */
  isDefault: boolean;
  choices: readonly Choice[];
  paragraphs: readonly Paragraph[];
  rows: readonly MatrixRow[];
}

export interface Candidates {
  contested: readonly { paragraph: string; wordings: readonly Choice[] }[];
  /** Two conditions that no text can both meet. */
  conflicts: readonly Contested[];
  /** At most eight, the default first. */
  texts: readonly Candidate[];
}

const most = 8;

/** The texts that could be chosen, side by side; nobody but a person chooses (0.4 D7). */
export function candidates(state: FormationState): Candidates {
  if (state.status === 'IDEA') return { contested: [], conflicts: [], texts: [] };
  const all = standings(state);
  const { charter } = textInForce(state);
  const open = contested(state, all).map(({ paragraph, wordings }) => ({
    paragraph,
    wordings: [...wordings.map((wording) => chosen(paragraph, wording)), base(paragraph, charter.paragraphs)],
  }));
  const texts = combinations(open).map((choices, index) => {
    const paragraphs = charter.paragraphs.map((one) => ({
      ...one,
      hash: choices.find(({ paragraph }) => paragraph === one.number)?.hash ?? one.hash,
    }));
    const rows = all.map((standing) => rowOf(state, standing, { paragraphs }));
    return { hash: fingerprintCharter(paragraphs), isDefault: index === 0, choices, paragraphs, rows };
  });
  return { contested: open, conflicts: conflicts(state, all), texts };
}

const chosen = (paragraph: string, wording: OwnWording): Choice => ({
  ...wording,
  paragraph,
  from: wording.by[0] ?? 'base',
});

const base = (paragraph: string, paragraphs: readonly Paragraph[]): Choice => ({
  hash: paragraphs.find(({ number }) => number === paragraph)?.hash ?? '',
  by: [],
  condition: false,
  paragraph,
  from: 'base',
});

/** Every combination of what members word themselves; if there is room, also with one paragraph left as it was. */
function combinations(open: readonly { wordings: readonly Choice[] }[]): Choice[][] {
  if (open.length === 0) return [];
  const own = open.map(({ wordings }) => wordings.slice(0, -1));
  const full = own.reduce<Choice[][]>((sofar, wordings) => extended(sofar, wordings), [[]]);
  const [first = []] = full;
  const left = open.map(({ wordings }, index) =>
    first.map((choice, at) => (at === index ? (wordings.at(-1) ?? choice) : choice)),
  );
  return [...full, ...left].slice(0, most);
}

const extended = (sofar: readonly Choice[][], wordings: readonly Choice[]): Choice[][] =>
  wordings.flatMap((choice) => sofar.map((choices) => [...choices, choice])).slice(0, most);
