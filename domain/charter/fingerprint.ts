import { createHash } from 'node:crypto';
import { canonicalText } from './canonical-text';
import type { Paragraph } from './charter';

/** SHA-256 of the text's canonical form, lower-case hex. */
export function fingerprintText(text: string): string {
  return sha256(canonicalText(text));
}

/** SHA-256 of the paragraphs in order, each by number, heading and fingerprint; lower-case hex. */
export function fingerprintCharter(paragraphs: readonly Paragraph[]): string {
  const rows = paragraphs.map(({ number, heading, hash }) => [number, canonicalText(heading), hash]);
  return sha256(JSON.stringify(rows));
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
