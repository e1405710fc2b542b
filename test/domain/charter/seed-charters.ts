import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { CharterCheck } from '../../../domain/charter/check/check-charter';
import type { NamedMember, ParagraphText } from '../../../domain/charter/check/charter-text';

interface CharterFile {
  preamble: string;
  paragraphs: ParagraphText[];
}

const read = (name: string): CharterFile =>
  parse(readFileSync(join(__dirname, '../../../examples', `${name}-charter.yaml`), 'utf8')) as CharterFile;

const members = (kommun: string): NamedMember[] => [
  { id: 'FK', party: 'FK', name: 'Försäkringskassan i Stockholms län' },
  { id: 'LAN', party: 'LAN', name: 'Länsarbetsnämnden i Stockholms län' },
  { id: 'SLL', party: 'REGION', name: 'Stockholms läns landsting' },
  { id: kommun, party: 'KOMMUN', name: `${kommun} kommun` },
];

const dates = { datedOn: '2006-05-31', operationsStartOn: '2007-01-01' };

/** The two charters of 2006 as they are, S3:141-307 and S3:469-636. */
export const haninge: CharterCheck = {
  ...dates,
  ...read('haninge'),
  members: members('Haninge'),
  lastDay: '2007-01-01',
};
export const husam: CharterCheck = {
  ...dates,
  ...read('huddinge'),
  members: members('Huddinge'),
  lastDay: '2006-12-31',
};

/** The charter with one place of a paragraph's words replaced. */
export function reworded(charter: CharterCheck, number: string, [from, to]: [string | RegExp, string]): CharterCheck {
  const paragraphs = charter.paragraphs.map((paragraph) =>
    paragraph.number === number ? { ...paragraph, text: paragraph.text.replace(from, to) } : paragraph,
  );
  if (JSON.stringify(paragraphs) === JSON.stringify(charter.paragraphs)) throw new Error(`§ ${number} has no ${from}`);
  return { ...charter, paragraphs };
}

/** The charter without one of its paragraphs. */
export function without(charter: CharterCheck, number: string): CharterCheck {
  return { ...charter, paragraphs: charter.paragraphs.filter((paragraph) => paragraph.number !== number) };
}
