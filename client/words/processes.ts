import type { Language } from './language';

type Both = readonly [sv: string, en: string];

interface KindWords {
  /** As the heading of one process: "Budget 2008". */
  title: Both;
  /** As the subject of a sentence: "budgeten för 2008"; none of what has no year. */
  subject?: Both;
  /** The same of what has neither year nor number: "likvidationen". */
  alone?: Both;
  /** In English the subject is several things. */
  plural?: true;
}

const kinds = {
  formation: { title: ['Bildande', 'Formation'] },
  forbund: { title: ['Förbund', 'Förbund'] },
  budget: { title: ['Budget', 'Budget'], subject: ['Budgeten för', 'The budget for'] },
  contributions: {
    title: ['Inbetalningar', 'Contributions'],
    subject: ['Bidragen för', 'The contributions for'],
    plural: true,
  },
  'follow-up': { title: ['Uppföljning', 'Follow-up'], subject: ['Uppföljningen av', 'The follow-up of'] },
  insats: { title: ['Insats', 'Insats'] },
  withdrawal: { title: ['Uppsägning', 'Notice of withdrawal'] },
  'year-end': { title: ['Årsbokslut', 'Year-end'], subject: ['Bokslutet för', 'The year-end for'] },
  board: { title: ['Styrelse', 'Board'], subject: ['Styrelsens mandattid från', 'The term of the board from'] },
  auditors: {
    title: ['Revisorer', 'Auditors'],
    subject: ['Revisorernas mandattid från', 'The term of the auditors from'],
  },
  liquidation: { title: ['Likvidation', 'Liquidation'], alone: ['Likvidationen', 'The liquidation'] },
  dispute: { title: ['Tvist', 'Dispute'] },
  trial: { title: ['Försök', 'Trial'] },
} as const satisfies Record<string, KindWords>;

/** Every kind of process, in the order people meet them. */
export const processKinds = Object.keys(kinds) as readonly (keyof typeof kinds)[];

const known: Readonly<Record<string, KindWords>> = kinds;
const at = (lang: Language): 0 | 1 => (lang === 'sv' ? 0 : 1);

/** "follow-up" of "follow-up-haninge-2007": a kind's own name may have a hyphen. */
export const kindIn = (stream: string): string =>
  processKinds.find((kind) => stream.startsWith(`${kind}-`)) ?? stream.slice(0, stream.indexOf('-'));

/** The year a process is about, or its term begins in; none of a formation and of the förbund itself. */
export function yearIn(stream: string): number | undefined {
  const year = /-(\d{4})(?:-\d{2}-\d{2})?$/.exec(stream)?.[1];
  return year === undefined || !known[kindIn(stream)]?.subject ? undefined : Number(year);
}

/** "HAN" of "withdrawal-haninge-HAN-1": the member that a process is of; förbund have no capital letters. */
const memberIn = (stream: string): string | undefined =>
  kindIn(stream) === 'withdrawal' ? /-(\p{Lu}[\p{Lu}\p{N}_-]*)-\d+$/u.exec(stream)?.[1] : undefined;

/** "3" of "insats-haninge-3": of those that a förbund has many of, told apart by a number alone. */
const numberIn = (stream: string): string | undefined =>
  ['insats', 'dispute'].includes(kindIn(stream)) ? /-(\d+)$/.exec(stream)?.[1] : undefined;

/** "Budget", "Bildande": the kind alone. */
export const kindTitle = (kind: string, lang: Language): string => known[kind]?.title[at(lang)] ?? kind;

type NameOf = (member: string) => string;
const itself: NameOf = (member) => member;

/** "Budget 2008", "Styrelse från 2011", "Bildande", "Uppsägning Haninge kommun". */
export function processTitle(stream: string, lang: Language, nameOf = itself): string {
  const kind = kindIn(stream);
  const year = yearIn(stream);
  const title = kindTitle(kind, lang);
  const member = memberIn(stream);
  const which = member === undefined ? numberIn(stream) : nameOf(member);
  if (which !== undefined) return `${title} ${which}`;
  if (year === undefined) return title;
  if (kind !== 'board' && kind !== 'auditors') return `${title} ${year}`;
  return `${title} ${lang === 'sv' ? 'från' : 'from'} ${year}`;
}

/** "Budgeten för 2008", "ärendet Uppsägning Haninge kommun", as what a sentence is about, and whether that is several things in English. */
export function processSubject(stream: string, lang: Language, nameOf = itself): { subject: string; plural: boolean } {
  const { subject, alone, plural = false } = known[kindIn(stream)] ?? {};
  const year = yearIn(stream);
  if (alone) return { subject: alone[at(lang)], plural };
  if (!subject || year === undefined) {
    return {
      subject: `${lang === 'sv' ? 'Ärendet' : 'The process'} ${processTitle(stream, lang, nameOf)}`,
      plural: false,
    };
  }
  return { subject: `${subject[at(lang)]} ${year}`, plural };
}

/** "Haninge" for "Samordningsförbundet Haninge": in lists every one of them is that. */
export const shortForbund = (name: string): string =>
  name.replace(/^(samordningsförbundet|samordningsförbund)\s+(?=\S)/i, '');
