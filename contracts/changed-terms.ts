import * as z from 'zod';
import type { ChangedTerms } from '../domain/forbund/changed-terms';
import { monthDay } from './case-file/parameters';
import { endTerms, registration, split } from './charter-terms';
import type { Holds, Same } from './same';
import * as shape from './shapes';

const office = { anchor: monthDay.optional(), years: z.int().min(1).max(4).optional() };

const ends = endTerms.partial().extend({ sunsetOn: shape.civilDate.nullable().optional() });

const inOrder = (periods: readonly string[]): boolean =>
  periods.every((end, index) => index === 0 || end > (periods[index - 1] ?? ''));

const named = (changed: object): boolean =>
  Object.values(changed).some((one) => typeof one !== 'object' || Object.keys(one as object).length > 0);

/** What a changed charter changes of its terms, as `domain/forbund/changed-terms.ts` has it. */
export const changedTerms = z
  .strictObject({
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
  })
  .refine(named, 'must say what changes; leave the terms out where none does');

type _Whole = Holds<Same<z.infer<typeof changedTerms>, ChangedTerms>>;
