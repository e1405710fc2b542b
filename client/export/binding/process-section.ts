import { join } from 'node:path';
import type { DutyRow } from '../../../journal/rows';
import { oneLine } from '../../mail/page';
import { formatDate, formatDateShort } from '../../words/dates';
import { dutyWords } from '../../words/duties';
import { exportWords } from '../../words/export';
import { groundWords } from '../../words/grounds';
import { owerWords } from '../../words/ower';
import { alertWords, phaseWords } from '../../words/phases';
import { processTitle } from '../../words/processes';
import { isWorthTelling } from '../../words/timeline/worth-telling';
import { capital, sentences, speak, type Language } from '../../words/tongue';
import { eventsIn, type KeptEvent } from '../journal-files';
import type { Dossier, Part } from '../part';
import { eventRow, timelineRowOf, type Telling } from './event-row';
import type { Row, Sheet } from './sheet';

interface Setting {
  dossier: Dossier;
  /** The folder that has the journal's files. */
  folder: string;
  signal: AbortSignal;
}

export const anchorOf = ({ no }: Pick<Part, 'no'>): string => `process-${no}`;

export const titleOf = ({ no, row, names }: Part, lang: Language): string =>
  `${no} ${processTitle(row.stream, lang, names.memberName)}`;

/** One process: how it stands, what is still to be done in it, and all that happened, in words. */
export async function processSection(sheet: Sheet, part: Part, { dossier, folder, signal }: Setting): Promise<void> {
  const { lang } = dossier;
  const words = exportWords(lang);
  sheet.section(titleOf(part, lang), anchorOf(part));
  for (const row of facts(part, lang)) await sheet.row(row);
  if (part.duties.length > 0) sheet.heading(words.remaining);
  for (const duty of part.duties) await sheet.row(dutyRow(duty, part, lang));
  sheet.heading(words.events_);
  const telling = tellingOf(dossier, part);
  for await (const [kept, next] of withNext(eventsIn(join(folder, part.journal.path)))) {
    signal.throwIfAborted();
    const row = timelineRowOf(part.row.stream, kept);
    if (isWorthTelling(row, next?.metadata.at === row.at ? next.event : undefined)) {
      await sheet.row(eventRow(kept, row, telling));
    }
  }
}

function facts({ row, chained, days, journal }: Part, lang: Language): Row[] {
  const words = exportWords(lang);
  const { word, sentence } = phaseWords(row.phase, lang);
  const alerts = row.alerts.map((alert) => `${alertWords(alert, lang)}.`);
  return [
    { at: words.stream, text: row.stream },
    { at: words.period, text: `${formatDate(days.first, lang)} – ${formatDate(days.last, lang)}` },
    { at: words.standing, text: word, soft: sentences(sentence, ...alerts) },
    {
      at: words.file,
      text: `${journal.path}, ${chained.events} ${words.events}`,
      small: `${words.lastFingerprint}: ${chained.head}`,
    },
  ];
}

function dutyRow(duty: DutyRow, { names }: Part, lang: Language): Row {
  const tongue = speak(lang, names);
  const { action } = dutyWords(duty, lang, names);
  return {
    at: formatDateShort(duty.dueOn, lang),
    text: oneLine(`${capital(owerWords(tongue, duty))}: ${action}.`),
    small: oneLine(groundWords(duty.ground, duty.movedBy, lang)),
  };
}

const tellingOf = ({ lang, cabinet: { documents, texts } }: Dossier, { row: { stream }, names }: Part): Telling => ({
  ...{ stream, lang, names },
  documents: new Map(documents.map(({ sha256, no }) => [sha256, no])),
  texts: new Map(texts.map(({ sha256, no }) => [sha256, no])),
});

/** Each event with the one that follows. */
async function* withNext(events: AsyncIterable<KeptEvent>): AsyncGenerator<[KeptEvent, KeptEvent?]> {
  let held: KeptEvent | undefined;
  for await (const event of events) {
    if (held) yield [held, event];
    held = event;
  }
  if (held) yield [held];
}
