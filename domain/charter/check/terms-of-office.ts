import type { Finding } from '../charter';
import type { CharterText, ParagraphText } from './charter-text';
import { wordsOf } from './charter-text';
import type { Terms } from './terms';
import { gapAfterFirst, nextTerm, termsIn } from './terms';

/** A5: the board's terms must follow on each other without a day between. */
export function boardTermsTile(charter: CharterText): Finding[] {
  return laidDown(charter, isOfBoard).flatMap(({ paragraph, terms }) =>
    untiled({ id: 'A5', law: '13 §' }, paragraph, terms),
  );
}

/** A6: so must the auditors', and the first one must be of a time when there is a förbund to audit (25 § 2 st.). */
export function auditorTermsCover(charter: CharterText): Finding[] {
  return laidDown(charter, isOfAuditors).flatMap(({ paragraph, terms }) => {
    const { from, to } = terms.first;
    if (from >= charter.datedOn || to >= charter.operationsStartOn) {
      return untiled({ id: 'A6', law: '9 § 12' }, paragraph, terms);
    }
    const next = nextTerm(terms);
    return [
      {
        id: 'A6',
        severity: 'B',
        paragraph: paragraph.number,
        ground: `25 § 2 st.: revisorernas första tid, ${from}–${to}, ligger före förbundet; nästa är ${next.from}–${next.to}.`,
        en: `25 § 2 st.: the auditors’ first term, ${from}–${to}, lies before the förbund; the next is ${next.from}–${next.to}.`,
      },
    ];
  });
}

function isOfAuditors(paragraph: ParagraphText): boolean {
  return /revisor/i.test(wordsOf(paragraph));
}

function isOfBoard(paragraph: ParagraphText): boolean {
  return /ledam/i.test(wordsOf(paragraph)) && !isOfAuditors(paragraph);
}

function laidDown(
  { paragraphs }: CharterText,
  isOf: (paragraph: ParagraphText) => boolean,
): { paragraph: ParagraphText; terms: Terms }[] {
  return paragraphs.filter(isOf).flatMap((paragraph) => {
    const terms = termsIn(paragraph.text);
    return terms === undefined ? [] : [{ paragraph, terms }];
  });
}

function untiled({ id, law }: { id: string; law: string }, { number }: ParagraphText, terms: Terms): Finding[] {
  const gap = gapAfterFirst(terms);
  if (gap === undefined) return [];
  const { from, to, days } = gap;
  const next = nextTerm(terms).from;
  const ground = `${law}: ingen mandattid täcker ${from}–${to} (${days} dagar); nästa börjar ${next}.`;
  const en = `${law}: no term covers ${from}–${to} (${days} days); the next begins ${next}.`;
  return [{ id, severity: 'B', paragraph: number, ground, en, gap }];
}
