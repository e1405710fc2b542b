import type { Finding } from '../charter';
import type { CharterText } from './charter-text';
import { paragraphAbout, wordsOf } from './charter-text';
import { headingPatterns } from './heading-patterns';

/** A12: the förbund goes by other names, too, or is spelt otherwise; the charter's paragraph on the name stands. */
export function oneName(charter: CharterText): Finding[] {
  const paragraph = paragraphAbout(charter, /förbundets namn är|förbundet heter/i);
  const name = /(?:namn är|heter) (.+?)[.\s]*$/im.exec(paragraph?.text ?? '')?.[1];
  if (paragraph === undefined || name === undefined) return [];
  const inPreamble = new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi');
  const others = [...(charter.preamble.match(inPreamble) ?? []), ...charter.aliases].filter((other) => other !== name);
  if (others.length === 0) return [];
  const spelt = [...new Set(others)].map((other) => `”${other}”`).join(', ');
  return [
    {
      id: 'A12',
      severity: 'I',
      paragraph: paragraph.number,
      ground: `9 § 1: förbundet heter ”${name}”; även skrivet ${spelt}.`,
      en: `9 § 1: the förbund’s name is ”${name}”; also written ${spelt}.`,
    },
  ];
}

/** A26: notices of adjusted minutes go up at every kommun and region that is a member, not only where the charter says. */
export function noticesAtEveryCouncil(charter: CharterText): Finding[] {
  const paragraph = paragraphAbout(charter, headingPatterns.notices);
  if (paragraph === undefined || /(?:varje|samtliga|respektive|alla) [^.]*medlem/i.test(paragraph.text)) return [];
  const words = wordsOf(paragraph).toLowerCase();
  const left = charter.members
    .filter(({ party }) => party === 'KOMMUN' || party === 'REGION')
    .filter(({ name }) => !words.includes(name.toLowerCase()));
  if (left.length === 0) return [];
  const names = left.map(({ name }) => name).join(', ');
  return [
    {
      id: 'A26',
      severity: 'I',
      paragraph: paragraph.number,
      ground: `19 §: justeringen ska tillkännages även hos ${names}.`,
      en: `19 §: the adjustment must be announced at ${names}, too.`,
    },
  ];
}
