import { mailsOf, type KeptMail } from '../../journal/mail-pages';
import type { Journal } from '../../journal/journal';
import type { ProcessRow } from '../../journal/rows';
import { RefusedError } from '../cli/failures';
import { processKinds } from '../words/processes';
import type { Language, Names } from '../words/tongue';
import { bind } from './binding/bind';
import { timelineRowOf } from './binding/event-row';
import { citedIn } from './cited';
import { Citations, writeCited } from './document-files';
import { numbered } from './file-names';
import { sumLines, type Folder, type Written } from './folder';
import { indexPage } from './index-page';
import { headLines, journalLines, verifyScript, type Chained } from './journal-files';
import { headOf, mailText, type MailHead } from './mail-files';
import type { Dossier, Part } from './part';
import { writtenPdf } from './pdf-file';

export interface ExportPorts {
  journal: Pick<Journal, 'reader' | 'documents' | 'pool'>;
  lang: Language;
  /** What the members and bodies of a process are called. */
  namesOf: (stream: string) => Promise<Names>;
}

/** What was handed over, in numbers. */
export interface Exported {
  dossier: Dossier;
  pdf: Written;
  pages: number;
  /** Of the list of fingerprints: one that stands for all. */
  sums: Written;
  files: readonly Written[];
}

/**
 * Writes everything about a förbund to a folder, and reads only. The processes are as they stood at one instant;
 * events that are recorded meanwhile belong to the next export.
 * @throws RefusedError UNKNOWN_FORBUND
 */
export async function exportForbund(ports: ExportPorts, forbund: string, folder: Folder): Promise<Exported> {
  const rows = inOrder(await ports.journal.reader.listProcesses({ forbund }));
  const [first] = rows;
  if (!first) throw new RefusedError('UNKNOWN_FORBUND', `there is no förbund called ${forbund}`, { forbund });
  const citations = new Citations();
  const seen = { citations, recordedAt: 0 };
  const parts: Part[] = [];
  for (const row of rows) parts.push(await writePart(ports, { folder, row, no: parts.length + 1, seen }));
  await folder.write('2-journal/heads.txt', [headLines(parts.map(headed))]);
  await folder.write('2-journal/verify.sh', [verifyScript]);
  const cabinet = await writeCited(folder, ports.journal.documents, citations);
  const { lang } = ports;
  const exercise = rows.some((row) => row.exercise);
  const members = await membersOf(ports, rows);
  const { name } = rows.find(({ kind }) => kind === 'forbund') ?? first;
  const dossier: Dossier = { forbund, name, lang, exercise, members, parts, cabinet, recordedAt: seen.recordedAt };
  return { dossier, ...(await bound(dossier, folder)) };
}

/** The parts that are made of the others: the PDF, the index, the fingerprints. */
async function bound(dossier: Dossier, folder: Folder): Promise<Omit<Exported, 'dossier'>> {
  const path = `1-${numbered(1, `${dossier.forbund}.pdf`).replace(/^001-/, '')}`;
  const { written: pdf, result: pages } = await writtenPdf(folder, path, (to) =>
    bind(to, { dossier, folder: folder.path, signal: folder.signal }),
  );
  await folder.write('index.html', [indexPage({ dossier, pdf: pdf.path })]);
  const { files } = folder;
  return { pdf, pages, files, sums: await folder.write('SHA256SUMS', [sumLines(files)]) };
}

/** As they began; of those that began at once in the order people meet their kinds. */
function inOrder(rows: readonly ProcessRow[]): ProcessRow[] {
  const place = ({ kind }: ProcessRow): number => (processKinds as readonly string[]).indexOf(kind);
  return [...rows].sort((a, b) => a.startedAt - b.startedAt || place(a) - place(b) || (a.stream < b.stream ? -1 : 1));
}

interface Writing {
  folder: Folder;
  row: ProcessRow;
  no: number;
  seen: { citations: Citations; recordedAt: number };
}

async function writePart(ports: ExportPorts, writing: Writing): Promise<Part> {
  const { reader } = ports.journal;
  const { row, no } = writing;
  const { stream } = row;
  const names = await ports.namesOf(stream);
  const duties = await reader.duties({ stream });
  return {
    no,
    row,
    names,
    duties,
    ...(await writeJournal(ports, writing)),
    ...(await writeMails(ports, writing, names)),
  };
}

async function writeJournal({ journal: { reader } }: ExportPorts, { folder, row, no, seen }: Writing) {
  const { stream, version: upTo } = row;
  const chained: Chained = { events: 0, head: '' };
  const days = { first: '', last: '' };
  const lines = journalLines(
    reader,
    { stream, upTo },
    {
      chained,
      note: (kept) => {
        seen.citations.note({ process: no, event: kept.position }, citedIn(kept));
        seen.recordedAt = Math.max(seen.recordedAt, kept.metadata.recordedAt);
        const { on } = timelineRowOf(stream, kept);
        days.first = days.first === '' || on < days.first ? on : days.first;
        days.last = on > days.last ? on : days.last;
      },
    },
  );
  const journal = await folder.write(`2-journal/${numbered(no, `${stream}.jsonl`)}`, lines);
  return { journal, chained, days };
}

/** The mails of a process, where it has any. */
async function writeMails(
  { journal: { pool }, lang }: ExportPorts,
  { folder, row: { stream }, no, seen }: Writing,
  names: Names,
): Promise<Pick<Part, 'mails' | 'mailFile'>> {
  const mails: MailHead[] = [];
  const telling = { lang, names };
  const all = mailsOf(pool, stream);
  const first = await all.next();
  if (first.done === true) return { mails };
  async function* texts(): AsyncGenerator<string> {
    for (let next: IteratorResult<KeptMail, unknown> = first; next.done !== true; next = await all.next()) {
      const mail = next.value;
      mails.push(headOf(mail, mails.length + 1, telling));
      seen.citations.note(
        { process: no },
        mail.attachments.map(({ sha256 }) => ({ hash: sha256, isDocument: true })),
      );
      yield mailText(mail, mails.length, telling);
    }
  }
  const mailFile = await folder.write(`5-mails/${numbered(no, `${stream}.txt`)}`, texts());
  return { mails, mailFile };
}

const headed = ({ journal: { path }, chained }: Part) => ({ file: path.replace(/^2-journal\//, ''), chained });

/** As they are called now, in alphabetical order. */
async function membersOf({ journal: { reader } }: ExportPorts, rows: readonly ProcessRow[]): Promise<string[]> {
  const of = rows.find(({ kind }) => kind === 'forbund') ?? rows[0];
  const found = of && (await reader.process(of.stream));
  return Object.values(found?.process.names ?? {}).sort((a, b) => a.localeCompare(b, 'sv'));
}
