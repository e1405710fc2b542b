import { auditorAppointer } from '../../law/auditor-appointer';
import type { Finding } from '../charter';
import type { CharterText } from './charter-text';
import { sentences, wordsOf } from './charter-text';

/** A7: Försäkringskassan and its fellow authority have one auditor in common, whatever the charter says. */
export function stateSideHasOneAuditor({ law, paragraphs, operationsStartOn }: CharterText): Finding[] {
  const aboutAuditors = paragraphs.filter(
    (paragraph) => /revisor/i.test(wordsOf(paragraph)) && /utse|väljs/i.test(paragraph.text),
  );
  const [first] = aboutAuditors;
  const common = (sentence: string): boolean =>
    /gemensam\S* revisor/i.test(sentence) && /försäkringskass/i.test(sentence);
  if (first === undefined || aboutAuditors.some(({ text }) => sentences(text).some(common))) return [];
  const year = Number(operationsStartOn.slice(0, 4));
  const parties = `${law.fk.name} och ${law.employment.name}`;
  return [
    {
      id: 'A7',
      severity: 'W',
      paragraph: first.number,
      ground: `25 §: ${parties} har en gemensam revisor; för ${year} utser ${auditorAppointer(year)} den.`,
      en: `25 §: ${law.fk.name} and ${law.employment.name} have one auditor in common, appointed for ${year} by ${auditorAppointer(year)}.`,
    },
  ];
}
