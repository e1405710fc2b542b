import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Evidence } from '../../domain/command';
import type { Documents } from '../../journal/documents';
import { RefusedError, UsageError } from './failures';
import { Given } from './given';

const types: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.txt': 'text/plain',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

/** Stores a file that a command names by its path; undefined where it names none. */
export const documentOf = async (path: string | undefined, documents: Documents): Promise<Evidence | undefined> =>
  path === undefined ? undefined : (await evidenceOf(new Given([], { evidence: path }), documents)).evidence;

/** Stores the file that --evidence names, and gives what a command carries of it. Refused: EVIDENCE_CHANGED. */
export async function evidenceOf(given: Given, documents: Documents): Promise<{ evidence?: Evidence }> {
  const read = await readEvidence(given);
  if (!read) return {};
  const { bytes, name, evidence } = read;
  const type = types[extname(name).toLowerCase()] ?? 'application/octet-stream';
  await documents.putFile({ bytes, name, type });
  return { evidence };
}

/** The same of what is only tried: the file is read, and not stored. */
export async function evidenceTried(given: Given): Promise<{ evidence?: Evidence }> {
  const read = await readEvidence(given);
  return read ? { evidence: read.evidence } : {};
}

interface Read {
  bytes: Buffer;
  name: string;
  evidence: Evidence;
}

async function readEvidence(given: Given): Promise<Read | undefined> {
  const path = given.text('evidence');
  if (path === undefined) return undefined;
  const bytes = await readFile(path).catch(() => {
    throw new UsageError(
      `Filen ${path} finns inte eller kan inte läsas.`,
      `The file ${path} does not exist or cannot be read.`,
      { code: 'EVIDENCE_MISSING', details: { path } },
    );
  });
  const name = basename(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const expected = given.text('evidenceSha256')?.toLowerCase();
  if (expected !== undefined && expected !== sha256) {
    throw new RefusedError('EVIDENCE_CHANGED', `${name} is not the file it was said to be`, {
      expected,
      found: sha256,
    });
  }
  const paragraph = given.text('evidenceParagraph');
  return { bytes, name, evidence: { sha256, name, ...(paragraph !== undefined && { paragraph }) } };
}
