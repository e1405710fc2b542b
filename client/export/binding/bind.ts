import { Writable } from 'node:stream';
import { formatDate } from '../../words/dates';
import { civilDateAt } from '../../../domain/calendar/stockholm';
import { oneLine } from '../../mail/page';
import { exportWords, readingWords } from '../../words/export';
import type { Dossier } from '../part';
import { documentSection, mailSection, textSection } from './lists';
import { anchorOf, processSection, titleOf } from './process-section';
import { ink, Sheet } from './sheet';

interface Binding {
  dossier: Dossier;
  folder: string;
  signal: AbortSignal;
}

/** The page each part begins on, by its anchor; and how many there are. */
interface Paged {
  pages: Readonly<Record<string, number>>;
  total: number;
}

/**
 * Sets the whole dossier twice: once to learn on which page each part begins, for the contents stand before them, and
 * once for good. Gives how many pages it has.
 */
export async function bind(to: Writable, binding: Binding): Promise<number> {
  const known = await setAll(nowhere(), binding, undefined);
  return (await setAll(to, binding, known)).total;
}

const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

async function setAll(to: Writable, binding: Binding, known: Paged | undefined): Promise<Paged> {
  const { dossier, folder } = binding;
  const { lang, recordedAt } = dossier;
  const words = exportWords(lang);
  const title = `${oneLine(dossier.name)}: ${words.dossier.toLowerCase()}`;
  const pageWords = (page: number): string => `${page} (${known?.total ?? page})`;
  const sheet = await Sheet.open(to, { title, subject: dossier.forbund, lang, madeAt: recordedAt, pageWords });
  const pages: Record<string, number> = {};
  cover(sheet, dossier);
  contents(sheet, dossier, known);
  const begin = (anchor: string): void => void (pages[anchor] = sheet.page + 1);
  for (const part of dossier.parts) {
    begin(anchorOf(part));
    await processSection(sheet, part, binding);
  }
  begin('documents');
  await documentSection(sheet, dossier);
  begin('texts');
  await textSection(sheet, dossier, folder);
  begin('mails');
  await mailSection(sheet, dossier);
  await sheet.end();
  return { pages, total: sheet.page };
}

function cover(sheet: Sheet, { name, lang, members, exercise, recordedAt, parts }: Dossier): void {
  const words = exportWords(lang);
  sheet.cover(words.dossier);
  sheet.text(oneLine(name), { size: 26, bold: true, after: 14 });
  if (exercise) sheet.text(words.exercise, { size: 14, bold: true, color: ink.warning, after: 14 });
  const [first, last] = [
    parts.map(({ days }) => days.first).sort()[0] ?? '',
    parts
      .map(({ days }) => days.last)
      .sort()
      .at(-1) ?? '',
  ];
  sheet.text(`${formatDate(first, lang)} – ${formatDate(last, lang)}`, { size: 13, color: ink.soft, after: 28 });
  sheet.heading(words.members);
  for (const member of members) sheet.text(oneLine(member), { after: 2 });
  sheet.text('', { after: 14 });
  const until = formatDate(civilDateAt(recordedAt), lang);
  sheet.text(lang === 'sv' ? `Journalen till och med ${until}.` : `The journal up to ${until}.`, {
    color: ink.soft,
    after: 0,
  });
}

function contents(sheet: Sheet, { parts, lang }: Dossier, known: Paged | undefined): void {
  const words = exportWords(lang);
  sheet.section(words.howToRead, 'reading');
  for (const paragraph of readingWords(lang)) sheet.text(paragraph);
  sheet.section(words.contents, 'contents');
  const page = (anchor: string): string => String(known?.pages[anchor] ?? '');
  for (const part of parts) {
    const [no, title] = [String(part.no), titleOf(part, lang).replace(/^\d+ /, '')];
    sheet.entry({ no, title, page: page(anchorOf(part)), anchor: anchorOf(part) });
  }
  for (const anchor of ['documents', 'texts', 'mails'] as const) {
    sheet.entry({ no: '', title: words[anchor], page: page(anchor), anchor });
  }
}
