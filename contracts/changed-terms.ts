import * as z from 'zod';
import type { ChangedTerms } from '../domain/forbund/changed-terms';
import { problemsOf, type ShapeProblem } from './case-file/case-file';
import { monthDay } from './case-file/parameters';
import { endTerms, registration, split } from './charter-terms';
import type { Holds, Same } from './same';
import * as shape from './shapes';

const office = { anchor: monthDay.optional(), years: z.int().min(1).max(4).optional() };

const ends = endTerms.partial().extend({
  noticeMonths: z
    .int()
    .min(0)
    .max(120, 'must be months, at most 120; by law no notice runs longer than 36 (27 §)')
    .optional(),
  sunsetOn: shape.civilDate.nullable().optional().meta({ description: 'null takes away the last day there was.' }),
});

const inOrder = (periods: readonly string[]): boolean =>
  periods.every((end, index) => index === 0 || end > (periods[index - 1] ?? ''));

const named = (changed: object): boolean =>
  Object.values(changed).some((one) => typeof one !== 'object' || Object.keys(one as object).length > 0);

const terms = z.strictObject({
  board: z.strictObject(office).optional(),
  auditors: z.strictObject({ ...office, substitutes: z.boolean().optional() }).optional(),
  quorumOfParties: z.boolean().optional(),
  split: split.optional(),
  followUpPeriods: shape
    .list(monthDay, { min: 1, max: 12 })
    .refine(inOrder, 'each period ends after the one before it')
    .optional(),
  hardCap: z.boolean().optional(),
  ends: ends.optional(),
  insats: z.strictObject({ registration: registration.optional(), required: z.boolean().optional() }).optional(),
});

const nothing = 'must say what changes; leave the terms out where none does';

/** What a changed charter changes of its terms, as `domain/forbund/changed-terms.ts` has it. */
export const changedTerms = terms.refine(named, nothing);

/** The same of a charter that the others go on under: their split is a matter of its own. */
export const continuedTerms = terms.omit({ split: true }).refine(named, nothing);

type _Whole = Holds<Same<z.infer<typeof changedTerms>, ChangedTerms>>;

/** What a file says that a charter changes, if its shape is right; else one problem for each thing that is not. */
export function shapeOfChangedTerms(content: unknown): { terms: ChangedTerms } | { problems: ShapeProblem[] } {
  const read = changedTerms.safeParse(content);
  return read.success ? { terms: read.data } : { problems: problemsOf(read.error) };
}

/** For editors: they complete and check such a file by it. */
export const changedTermsJsonSchema = (): Record<string, unknown> => z.toJSONSchema(changedTerms);
