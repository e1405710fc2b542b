import { civilDateAt } from '../../../domain/calendar/stockholm';
import { projectTimeline } from '../../../journal/projections/timeline';
import type { TimelineRow } from '../../../journal/rows';
import { oneLine } from '../../mail/page';
import { formatDate, formatDateShort } from '../../words/dates';
import { exportWords } from '../../words/export';
import { timelineWords } from '../../words/timeline/timeline';
import { owerWords } from '../../words/ower';
import { speak, type Language, type Names } from '../../words/tongue';
import { citedIn } from '../cited';
import type { KeptEvent } from '../journal-files';
import type { Row } from './sheet';

export interface Telling {
  stream: string;
  lang: Language;
  names: Names;
  /** The numbers of what is kept, by fingerprint. */
  documents: ReadonlyMap<string, number>;
  texts: ReadonlyMap<string, number>;
}

export const timelineRowOf = (stream: string, { position, event, metadata }: KeptEvent): TimelineRow =>
  projectTimeline(stream, position, { event, metadata: { ...metadata, hash: '' } });

/** One event: its day, in words, and in small who it was, when it was recorded and what it rests on. */
export function eventRow(kept: KeptEvent, row: TimelineRow, telling: Telling): Row {
  const { lang, names } = telling;
  const { sentence, soft = '', source = '' } = timelineWords(row, lang, names);
  const small = [String(kept.position), who(kept, telling), recorded(kept, row, lang), source, evidence(kept, telling)];
  return {
    at: formatDateShort(row.on, lang),
    text: oneLine(sentence),
    soft: oneLine(soft),
    small: oneLine(small.filter((part) => part !== '').join(' · ')),
  };
}

/** By role: the office, a member, or nobody where it was only the day that came. */
function who({ metadata: { actor, onBehalfOf } }: KeptEvent, { lang, names }: Telling): string {
  const words = exportWords(lang);
  if (actor === 'system') return words.itself;
  const { member } = speak(lang, names);
  const [kind = '', id = ''] = actor.split(':');
  const by = kind === 'member' ? member(id) : owerWords({ lang, member }, { owedBy: 'office' });
  const behalf = onBehalfOf === undefined ? '' : ` ${words.onBehalfOf} ${member(onBehalfOf)}`;
  return `${words.by} ${by} (${actor})${behalf}`;
}

function recorded({ metadata: { at } }: KeptEvent, { on }: TimelineRow, lang: Language): string {
  const day = civilDateAt(at);
  return day === on ? '' : `${exportWords(lang).recordedOn} ${formatDate(day, lang)}`;
}

/** By number, "handling 3 (§ 18), text 1–19"; of what is not kept the beginning of its fingerprint. */
function evidence(kept: KeptEvent, { lang, documents, texts }: Telling): string {
  const words = exportWords(lang);
  const cited = citedIn(kept);
  const named = cited.flatMap(({ hash, isDocument, paragraph }) => {
    const document = documents.get(hash);
    const written = paragraph === undefined ? '' : ` (${paragraph})`;
    if (document !== undefined) return [`${words.document} ${document}${written}`];
    return isDocument && !texts.has(hash) ? [`SHA-256 ${hash.slice(0, 12)}…${written}`] : [];
  });
  const worded = ranges(cited.flatMap(({ hash }) => texts.get(hash) ?? []));
  const all = [...named, ...(worded === '' ? [] : [`${words.text} ${worded}`])];
  return all.length === 0 ? '' : `${words.evidence}: ${all.join(', ')}`;
}

/** "1–19, 22". */
function ranges(numbers: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
