import type { CivilDate } from '../calendar/civil-date';

/** One paragraph of a charter (förbundsordning) by its wording's fingerprint; the words lie in the document store. */
export interface Paragraph {
  /** As people cite it: "5" for § 5. */
  number: string;
  heading: string;
  /** SHA-256 of the wording's canonical form, lower-case hex. */
  hash: string;
}

/** A text somebody can vote on. Two texts are the same if and only if `hash` is (0.4 D7). */
export interface CharterVersion {
  version: number;
  /** The day the text existed, Stockholm: nobody can have decided on it before. */
  datedOn: CivilDate;
  hash: string;
  paragraphs: readonly Paragraph[];
}

/** One paragraph in other words than the base text's. */
export interface Wording {
  paragraph: string;
  hash: string;
}

/** Days that no term covers, first and last included. */
export interface Gap {
  from: CivilDate;
  to: CivilDate;
  days: number;
}

/** What a charter check found. B: blocks sending out, W: a person must choose, I: for information (0.4 D14). */
export interface Finding {
  /** The ambiguity's id in the domain reference, "A24", or the paragraph of lag (2003:1210) that is not met, "L10". */
  id: string;
  severity: 'B' | 'W' | 'I';
  paragraph?: string;
  /** The law's paragraph and a short sentence, in Swedish. */
  ground: string;
  /** The same in English. */
  en?: string;
  gap?: Gap;
}
