import type { Finding } from '../charter';
import type { CharterText } from './charter-text';
import { paragraphAbout, wordsOf } from './charter-text';
import { headingPatterns } from './heading-patterns';

/** A24: the prohibition of 7 § 2 st. has three limbs; services for individuals is the one that is left out. */
export function prohibitionIsWhole(charter: CharterText): Finding[] {
  const tasks = paragraphAbout(charter, headingPatterns.tasks);
  const whole = charter.paragraphs.some((paragraph) => /får inte[^.]{0,400}tjänster/i.test(wordsOf(paragraph)));
  if (tasks === undefined || whole) return [];
  return [
    {
      id: 'A24',
      severity: 'W',
      paragraph: tasks.number,
      ground: '7 § 2 st.: förbudet saknar ”eller som avser tillhandahållande av tjänster avsedda för enskilda”.',
      en: '7 § 2 st.: the prohibition leaves out services intended for individuals.',
    },
  ];
}

/** The tasks of 7 § 1 st. by words that tell each of them. */
const statutoryTasks = [
  /mål och riktlinjer/i,
  /stödja samverkan/i,
  /finansiera/i,
  /på vilket sätt/i,
  /uppföljning|utvärdering/i,
  /budget|årsredovisning/i,
];

/** A25: items of the list that are a prohibition, or a task that 7 § does not name. */
export function listHoldsOnlyLawfulTasks(charter: CharterText): Finding[] {
  const tasks = paragraphAbout(charter, headingPatterns.tasks);
  if (tasks === undefined) return [];
  const items = [...tasks.text.matchAll(/^ ?(\d+)[.)] (.*)$/gm)].map(([, number = '', words = '']) => ({
    number,
    words,
  }));
  const prohibitions = items.filter(({ words }) => /får (?:inte|ej)/i.test(words));
  const added = items.filter(
    (item) => !prohibitions.includes(item) && !statutoryTasks.some((task) => task.test(item.words)),
  );
  if (prohibitions.length + added.length === 0) return [];
  const list = (found: typeof items): string => found.map(({ number }) => number).join(', ');
  const sv = [added.length > 0 && `punkt ${list(added)} är ingen uppgift enligt lagen`];
  const en = [added.length > 0 && `item ${list(added)} is no task of the law`];
  if (prohibitions.length > 0) {
    sv.push(`punkt ${list(prohibitions)} är ett förbud`);
    en.push(`item ${list(prohibitions)} is a prohibition`);
  }
  const said = (parts: (string | false)[]): string => parts.filter(Boolean).join('; ');
  return [{ id: 'A25', severity: 'I', paragraph: tasks.number, ground: `7 §: ${said(sv)}.`, en: `7 §: ${said(en)}.` }];
}
