import { createHash } from 'node:crypto';
import type { Command } from '../domain/command';
import type { Link } from '../domain/process/draft';
import type { Recorded } from '../domain/process/process';

/** JSON with sorted keys: jsonb does not keep their order, so nothing that is hashed may depend on it. */
export const canonical = (value: unknown): string => JSON.stringify(value, sorted);

function sorted(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const source = value as Record<string, unknown>;
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(source).sort()) result[key] = source[key];
  return result;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What an event's hash is taken of: the one before it, its place, what it says, and everything stored beside it. */
export const sealed = ({ head, stream, position, event: { type, data }, metadata }: Link): string =>
  canonical([head, stream, position, type, data, metadata]);

/** The hash of an event. */
export const seal = (link: Link): string => sha256(sealed(link));

/** The hash of a command's content; its id is not part of it. */
export const print = ({ id: _, ...content }: Command): string => sha256(canonical(content));

/** The position of the first event whose hash does not follow from the one before it. */
export function brokenAt(stream: string, events: readonly Recorded[]): number | undefined {
  let head = '';
  for (const [index, { event, metadata }] of events.entries()) {
    const { hash, ...rest } = metadata;
    const { type, data } = event;
    if (seal({ head, stream, position: index + 1, event: { type, data }, metadata: rest }) !== hash) return index + 1;
    head = hash;
  }
  return undefined;
}
