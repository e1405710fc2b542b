import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { manyLines, oneLine } from '../../mail/page';
import { formatDateShort } from '../../words/dates';
import { exportWords } from '../../words/export';
import { formatSize } from '../../words/size';
import type { Language } from '../../words/tongue';
import type { At } from '../document-files';
import type { Dossier } from '../part';
import type { Sheet } from './sheet';
import { titleOf } from './process-section';

/** Of a text the PDF has so much; a whole charter's paragraph, as they are. */
const SHOWN = 6_000;

const atWords = ({ process, event }: At, lang: Language): string => {
  const words = exportWords(lang);
  const where = `${words.process.toLowerCase()} ${process}`;
  return event === undefined
    ? `${words.withMail}, ${where}`
    : `${words.citedFirst.toLowerCase()}: ${where}, ${words.event.toLowerCase()} ${event}`;
};

/** The documents with their fingerprints, and those that are named and not there. */
export async function documentSection(sheet: Sheet, { cabinet, lang }: Dossier): Promise<void> {
  const words = exportWords(lang);
  sheet.section(words.documents, 'documents');
  if (cabinet.documents.length === 0) sheet.text(words.nothingElse);
  for (const { no, name, path, bytes, sha256, at } of cabinet.documents) {
    const small = `${path} · ${formatSize(bytes, lang)} · ${atWords(at, lang)} · SHA-256 ${sha256}`;
    await sheet.row({ at: `${words.document} ${no}`, text: oneLine(name), small: oneLine(small) });
  }
  if (cabinet.missing.length === 0) return;
  sheet.heading(words.notKept);
  sheet.text(words.notKeptMeans);
  for (const { sha256, at } of cabinet.missing) {
    await sheet.row({ at: 'SHA-256', text: sha256, small: atWords(at, lang) });
  }
}

/** The words of charters, wordings and conditions, as they were fingerprinted. */
export async function textSection(sheet: Sheet, { cabinet, lang }: Dossier, folder: string): Promise<void> {
  const words = exportWords(lang);
  sheet.section(words.texts, 'texts');
  if (cabinet.texts.length === 0) sheet.text(words.nothingElse);
  for (const { no, path, characters, sha256, at } of cabinet.texts) {
    const text = manyLines(await readFile(join(folder, path), 'utf8'));
    const small = `${path} · ${characters} ${words.characters} · ${atWords(at, lang)} · SHA-256 ${sha256}`;
    const soft = text.length > SHOWN ? words.goesOn : '';
    await sheet.row({ at: `${words.text} ${no}`, text: text.slice(0, SHOWN), soft, small: oneLine(small) });
  }
}

/** The mails of each process: when, to which role, about what, and what became of them. */
export async function mailSection(sheet: Sheet, { parts, lang }: Dossier): Promise<void> {
  const words = exportWords(lang);
  sheet.section(words.mails, 'mails');
  if (parts.every(({ mails }) => mails.length === 0)) sheet.text(words.nothingElse);
  for (const part of parts) {
    if (part.mails.length > 0) sheet.heading(titleOf(part, lang));
    for (const { no, on, to, subject, status } of part.mails) {
      const small = `${words.mail} ${no} · ${words.mailTo.toLowerCase()} ${to} · ${status}`;
      await sheet.row({ at: formatDateShort(on, lang), text: oneLine(subject), small: oneLine(small) });
    }
  }
}
