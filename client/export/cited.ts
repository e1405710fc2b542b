import type { Evidence } from '../../domain/command';
import type { Recorded } from '../../domain/process/process';

/** A document or a text that an event names by its fingerprint. */
export interface Cited {
  hash: string;
  /** It is named as a document: where it is not kept, it is missing. Other fingerprints may be of things that are no file. */
  isDocument: boolean;
  paragraph?: string;
}

const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/** All fingerprints in what an event says and rests on, each once, in the order they stand. */
export function citedIn({ event, metadata }: { event: Recorded['event']; metadata: { evidence?: Evidence } }): Cited[] {
  const found = new Map<string, Cited>();
  for (const cited of [...within(event.data), ...within(metadata.evidence)]) {
    const known = found.get(cited.hash);
    found.set(cited.hash, known ? { ...cited, ...known, isDocument: known.isDocument || cited.isDocument } : cited);
  }
  return [...found.values()];
}

function within(value: unknown): Cited[] {
  if (isHash(value)) return [{ hash: value, isDocument: false }];
  if (Array.isArray(value)) return value.flatMap(within);
  if (typeof value !== 'object' || value === null) return [];
  const { sha256, ...rest } = value as Record<string, unknown>;
  const inside = Object.values(rest).flatMap(within);
  if (!isHash(sha256)) return inside;
  const { paragraph } = rest;
  return [{ hash: sha256, isDocument: true, ...(typeof paragraph === 'string' && { paragraph }) }, ...inside];
}
