import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A file of the package: where it lies in it, its fingerprint and size. */
export interface Written {
  path: string;
  sha256: string;
  bytes: number;
}

type Chunks = AsyncIterable<string | Buffer> | Iterable<string | Buffer>;

/** The folder that a package is written to, file by file; each is written once, and its fingerprint taken on the way. */
export class Folder {
  private readonly all: Written[] = [];

  constructor(
    readonly path: string,
    readonly signal: AbortSignal,
  ) {}

  /** A file of what comes piece by piece. */
  async write(path: string, chunks: Chunks): Promise<Written> {
    const whole = join(this.path, path);
    await mkdir(dirname(whole), { recursive: true });
    const seen = { hash: createHash('sha256'), bytes: 0 };
    await pipeline(Readable.from(watched(chunks, seen)), createWriteStream(whole, { flags: 'wx' }), {
      signal: this.signal,
    });
    const written = { path, sha256: seen.hash.digest('hex'), bytes: seen.bytes };
    this.all.push(written);
    return written;
  }

  /** All that has been written, by path. */
  get files(): readonly Written[] {
    return [...this.all].sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}

async function* watched(
  chunks: Chunks,
  seen: { hash: ReturnType<typeof createHash>; bytes: number },
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    seen.hash.update(bytes);
    seen.bytes += bytes.length;
    yield bytes;
  }
}

/** What `sha256sum -c` reads. */
export const sumLines = (files: readonly Written[]): string =>
  files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
