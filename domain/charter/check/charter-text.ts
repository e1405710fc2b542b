import type { CivilDate } from '../../calendar/civil-date';
import type { PartyKind } from '../../formation/plan';
import type { LawVersion } from '../../law/law-version';
import type { Finding } from '../charter';

/** One paragraph in words. */
export interface ParagraphText {
  number: string;
  heading: string;
  text: string;
}

/** A member as the register names it; a name in a text never identifies one. */
export interface NamedMember {
  id: string;
  party: PartyKind;
  name: string;
  /** Where the register's name differs from the one people use. */
  registerName?: string;
}

/** A charter as the rules read it: its words in canonical form, and what they are read against. */
export interface CharterText {
  datedOn: CivilDate;
  law: LawVersion;
  preamble: string;
  paragraphs: readonly ParagraphText[];
  members: readonly NamedMember[];
  /** Other names the förbund goes by in documents of the same case. */
  aliases: readonly string[];
  operationsStartOn: CivilDate;
  lastDay: CivilDate;
}

/** One thing that can be wrong with a charter. Findings come in no order. */
export type CharterRule = (charter: CharterText) => Finding[];

/** Heading and words of a paragraph, as one text to search in. */
export function wordsOf({ heading, text }: ParagraphText): string {
  return `${heading}\n${text}`;
}

/** The first paragraph whose heading or words match. */
export function paragraphAbout(charter: CharterText, about: RegExp): ParagraphText | undefined {
  return charter.paragraphs.find((paragraph) => about.test(wordsOf(paragraph)));
}

/** The text's sentences; a full stop after a number or an abbreviation of one letter ends none. */
export function sentences(text: string): string[] {
  return text.split(/(?<=[^\s\d.][^\s.]*[.!?])\s+(?=[A-ZÅÄÖ\d])|\n{2,}/u);
}
