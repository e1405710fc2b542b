import { grouped } from '../grouped';
import type { Line, Standing } from './lines';

/** What the reader asked to see, from the query of the page. */
export interface Asked {
  words: readonly string[];
  standing: Standing | 'open';
  kind: string | undefined;
  sort: SortKey;
  descending: boolean;
  page: number;
  /** Nobody asked for certain processes: what comes later in one förbund stands on one line. */
  grouped: boolean;
}
export type SortKey = 'datum' | 'forbund' | 'fas' | 'vem';

export interface Selected {
  lines: readonly Line[];
  /** How many lines match, on all pages. */
  matching: number;
  /** How many processes the lines of this page stand for. */
  processes: number;
  page: number;
  pages: number;
}

export const pageSize = 50;
/** Names of the filter in the address, and what they mean. */
const standingNames: Readonly<Record<string, Standing | 'open'>> = {
  alla: 'open',
  forsenad: 'late',
  inom14: 'soon',
  senare: 'later',
  avslutade: 'done',
};
const sortKeys: readonly SortKey[] = ['datum', 'forbund', 'fas', 'vem'];

export function askedOf(query: URLSearchParams): Asked {
  const asked = (name: string): string => query.get(name) ?? '';
  const words = plain(asked('sok').slice(0, 200)).split(/\s+/).filter(Boolean);
  return {
    words,
    grouped: [...words, asked('lage'), asked('slag')].every((one) => one === ''),
    standing: standingNames[asked('lage')] ?? 'open',
    kind: asked('slag') || undefined,
    sort: sortKeys.find((key) => key === asked('sortera')) ?? 'datum',
    descending: asked('riktning') === 'fallande',
    page: Math.max(1, Math.trunc(Number(asked('sida'))) || 1),
  };
}

/** How a line reads, so that it can be searched and sorted by what people see. `text` is plain. */
export interface Reads {
  text: (line: Line) => string;
  phase: (line: Line) => string;
  who: (line: Line) => string;
}

/** Filters combine with "and"; late first, then by date, then by förbund unless asked otherwise. */
export function select(lines: readonly Line[], asked: Asked, reads: Reads): Selected {
  const fitting = lines
    .filter((line) => fits(line, asked))
    .map((line) => asAsked(line, asked))
    .filter((line) => matches(line, asked.words, reads));
  const found = asked.grouped ? laterTogether(fitting) : fitting;
  const sorted = found.sort((a, b) => (asked.descending ? -1 : 1) * by(asked.sort, reads)(a, b) || byDate(a, b));
  const pages = Math.max(1, Math.ceil(sorted.length / pageSize));
  const page = Math.min(asked.page, pages);
  const shown = sorted.slice((page - 1) * pageSize, page * pageSize);
  const processes = shown.reduce((sum, { others = 0 }) => sum + 1 + others, 0);
  return { lines: shown, matching: sorted.length, processes, page, pages };
}

/** A förbund has some ten processes under way: what is late or soon stands alone, the rest behind the nearest of them. */
function laterTogether(lines: readonly Line[]): Line[] {
  const later = grouped(
    lines.filter(({ standing }) => standing === 'later'),
    ({ process }) => process.forbund,
  );
  const nearest = [...later.values()].flatMap((group) => {
    const [first, ...rest] = group.toSorted((a, b) => byDate(a, b));
    return first ? [rest.length === 0 ? first : { ...first, others: rest.length }] : [];
  });
  return [...lines.filter(({ standing }) => standing !== 'later'), ...nearest];
}

const fits = (line: Line, { standing, kind }: Asked): boolean =>
  stands(line, standing) && (kind === undefined || line.process.kind === kind);

function stands({ standing, soon }: Line, asked: Asked['standing']): boolean {
  if (asked === 'soon') return soon;
  return asked === 'open' ? standing !== 'done' : standing === asked;
}

/** Of a process that is late, too, what comes soon is what was asked for. */
const asAsked = (line: Line, { standing }: Asked): Line =>
  standing === 'soon' && line.standing === 'late' ? { ...line, next: line.coming } : line;

function matches(line: Line, words: readonly string[], reads: Reads): boolean {
  if (words.length === 0) return true;
  const text = reads.text(line);
  return words.every((word) => text.includes(word));
}

/** Lower case, accents off: "asbygden" finds Åsbygden. */
export const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const byName = (a: Line, b: Line): number => a.nameOrder - b.nameOrder;

const never = '9999-12-31';
const dayOf = ({ next: [first] }: Line): string => first?.dueOn ?? never;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byDate = (a: Line, b: Line): number =>
  Number(b.standing === 'late') - Number(a.standing === 'late') || compare(dayOf(a), dayOf(b)) || byName(a, b);

function by(sort: SortKey, reads: Reads): (a: Line, b: Line) => number {
  switch (sort) {
    case 'datum':
      return byDate;
    case 'forbund':
      return byName;
    case 'fas':
      return (a, b) => reads.phase(a).localeCompare(reads.phase(b), 'sv');
    case 'vem':
      return (a, b) => reads.who(a).localeCompare(reads.who(b), 'sv');
  }
}
