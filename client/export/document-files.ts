import { canonicalText } from '../../domain/charter/canonical-text';
import type { Documents } from '../../journal/documents';
import type { Cited } from './cited';
import { numbered } from './file-names';
import type { Folder, Written } from './folder';

/** The first place that names it: number of the process, and of the event; none of what only went with a mail. */
export interface At {
  process: number;
  event?: number;
}

/** What is named by its fingerprint, in the order it was first named. */
export class Citations {
  private readonly all = new Map<string, { isDocument: boolean; at: At }>();

  note(at: At, cited: readonly Pick<Cited, 'hash' | 'isDocument'>[]): void {
    for (const { hash, isDocument } of cited) {
      const known = this.all.get(hash);
      this.all.set(hash, { at: known?.at ?? at, isDocument: isDocument || known?.isDocument === true });
    }
  }

  entries(): IterableIterator<[hash: string, { isDocument: boolean; at: At }]> {
    return this.all.entries();
  }
}

export interface KeptDocument extends Written {
  no: number;
  /** As it was handed in. */
  name: string;
  type: string;
  at: At;
}

export interface KeptText extends Written {
  no: number;
  characters: number;
  at: At;
}

export interface Cabinet {
  documents: readonly KeptDocument[];
  texts: readonly KeptText[];
  /** Named as documents, and never handed in to the store. */
  missing: readonly { sha256: string; at: At }[];
}

/** Writes what the store has of all that is named, one at a time. */
export async function writeCited(folder: Folder, store: Pick<Documents, 'getFile' | 'getText'>, citations: Citations) {
  const [documents, texts, missing]: [KeptDocument[], KeptText[], { sha256: string; at: At }[]] = [[], [], []];
  for (const [hash, { isDocument, at }] of citations.entries()) {
    folder.signal.throwIfAborted();
    const file = await store.getFile(hash);
    const text = await store.getText(hash);
    if (file) documents.push(await writeDocument(folder, file, { no: documents.length + 1, at }));
    if (text !== undefined) texts.push(await writeText(folder, text, { no: texts.length + 1, at }));
    if (!file && text === undefined && isDocument) missing.push({ sha256: hash, at });
  }
  return { documents, texts, missing } satisfies Cabinet;
}

interface Numbered {
  no: number;
  at: At;
}

type StoredFile = NonNullable<Awaited<ReturnType<Documents['getFile']>>>;

async function writeDocument(folder: Folder, { bytes, name, type }: StoredFile, { no, at }: Numbered) {
  const written = await folder.write(`3-documents/${numbered(no, name, 4)}`, [bytes]);
  return { no, name, type, at, ...written };
}

/** In the form in which texts are compared: the file's SHA-256 is then the fingerprint that events name. */
async function writeText(folder: Folder, text: string, { no, at }: Numbered): Promise<KeptText> {
  const canonical = canonicalText(text);
  const written = await folder.write(`4-texts/${numbered(no, 'text.txt', 4)}`, [canonical]);
  return { no, characters: canonical.length, at, ...written };
}
