import * as z from 'zod';
import { hasPersonalNumber } from './personal-number';

// Pieces of schemas, for this folder alone: what leaves it are types and functions.

const line = /^[^\r\n]*$/;

export const civilDate = z.iso.date();
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in lower-case hex');
/** Whatever people write: the journal keeps it for ever, and keeps nothing of individuals (I11). */
export const impersonal = <Text extends z.ZodType<string, string>>(text: Text) =>
  text.refine((it) => !hasPersonalNumber(it), {
    error: 'must hold no personal identity number: nothing is kept of individuals',
  });
export const words = impersonal(z.string().min(1).max(4_000));
/** What makes something one of its kind; a fingerprint in it is no text. */
export const key = z.string().min(1).max(4_000);
export const paragraphNumber = z
  .string()
  .regex(/^\d{1,3}( ?[a-z])?$/, 'must be a paragraph number such as "5" or "5 a"');
export const forbundId = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters a-z, digits and hyphens');
export const memberId = z
  .string()
  .max(20)
  .regex(/^[\p{Lu}\p{N}][\p{Lu}\p{N}_-]*$/u, 'must be capital letters, digits, hyphens, such as "FK"');
export const stream = z
  .string()
  .max(200)
  .regex(/^[a-z-]+-[\p{L}\p{N}_-]+$/u, "must be a stream's name");
export const bodyId = impersonal(z.string().min(1).max(60).regex(line, 'must be one line'));
export const ore = z.int().min(0);
export const count = z.int().min(0).max(1_000);
export const clockShiftMs = z.int();
export const party = z.enum(['FK', 'LAN', 'AF', 'REGION', 'KOMMUN']);
export const certainty = z.enum(['ESTIMATE', 'PROPOSED', 'DECIDED']);
export const stageRole = z.enum(['prepares', 'proposes', 'decides']);
export const language = z.enum(['sv', 'en']);

/** An array that stays as it came: readonly, as the domain has it. */
export const list = <Item extends z.ZodType>(item: Item, limits: { min?: number; max?: number } = {}) =>
  z
    .array(item)
    .min(limits.min ?? 0)
    .max(limits.max ?? 1_000)
    .readonly();

/** One sentence for each thing that is wrong, with where it stands. */
export const sentences = (error: z.ZodError): string[] =>
  error.issues.map(({ path, message }) => (path.length === 0 ? message : `${path.map(String).join('.')}: ${message}`));
