import type { Finding } from '../charter';
import type { CharterText } from './charter-text';
import { wordsOf } from './charter-text';
import { numberPattern, readNumber } from './swedish-dates';

const board = new RegExp(
  `bestå\\w* av ${numberPattern} (?:ordinarie )?ledam\\S+ (?:med|och) ${numberPattern} ersättare`,
  'i',
);
const perMember = new RegExp(
  `varje [^.]{0,400}medlem [^.]{0,400}?${numberPattern} ledam\\S+ och ${numberPattern} ersättare`,
  'i',
);

/** L10: as many substitutes as members of the board, at least one of each for every member of the förbund. */
export function seatsAsTheLawHasThem(charter: CharterText): Finding[] {
  return charter.paragraphs.flatMap((paragraph) => {
    const whole = seats(board, wordsOf(paragraph));
    const each = seats(perMember, wordsOf(paragraph));
    return [...unequal(whole ?? each), ...tooFew(whole, charter), ...unlike(whole, each, charter)].map((fault) => ({
      id: 'L10',
      severity: 'B' as const,
      paragraph: paragraph.number,
      ...fault,
    }));
  });
}

/** A15: the chair's casting vote without exception; elections and appointments are decided by lot. */
export function castingVoteNotForElections({ paragraphs }: CharterText): Finding[] {
  return paragraphs
    .filter((paragraph) => /utslagsröst/i.test(wordsOf(paragraph)) && !/lottning|genom lott/i.test(wordsOf(paragraph)))
    .map(({ number }) => ({
      id: 'A15',
      severity: 'I',
      paragraph: number,
      ground: '19 §, kommunallagen: vid val och anställning avgör lotten, inte ordförandens utslagsröst.',
      en: '19 §, kommunallagen: elections and employment are decided by lot, not by the chair’s casting vote.',
    }));
}

type Fault = Pick<Finding, 'ground' | 'en'>;
interface Seats {
  members: number;
  substitutes: number;
}

function seats(pattern: RegExp, text: string): Seats | undefined {
  const [found, members = '', substitutes = ''] = pattern.exec(text) ?? [];
  return found === undefined ? undefined : { members: readNumber(members), substitutes: readNumber(substitutes) };
}

function unequal(found: Seats | undefined): Fault[] {
  if (found === undefined || found.members === found.substitutes) return [];
  const ground = `10 §: ersättarna (${found.substitutes}) ska vara lika många som ledamöterna (${found.members}).`;
  return [{ ground, en: `10 §: substitutes (${found.substitutes}) must equal members (${found.members}).` }];
}

function tooFew(whole: Seats | undefined, { members }: CharterText): Fault[] {
  if (whole === undefined || whole.members >= members.length) return [];
  const ground = `10 §: ${members.length} medlemmar ska ha minst en ledamot var, styrelsen har ${whole.members}.`;
  return [{ ground, en: `10 §: ${members.length} members need a seat each, the board has ${whole.members}.` }];
}

function unlike(whole: Seats | undefined, each: Seats | undefined, { members }: CharterText): Fault[] {
  if (whole === undefined || each === undefined || each.members * members.length === whole.members) return [];
  const ground = `9 § 3: ${members.length} medlemmar som väljer ${each.members} var ger inte ${whole.members} ledamöter.`;
  return [
    { ground, en: `9 § 3: ${members.length} members choosing ${each.members} each do not make ${whole.members}.` },
  ];
}
