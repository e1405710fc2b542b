import * as z from 'zod';
import type { CharterTerms } from '../domain/forbund/charter-terms';
import type { Holds, Same } from './same';
import * as shape from './shapes';

const monthDay = z.string().regex(/^\d{2}-\d{2}$/, 'must be a month and a day such as "04-30"');

const office = {
  anchor: monthDay,
  years: z.int().min(1).max(4),
  first: z.strictObject({ from: shape.civilDate, to: shape.civilDate }).optional(),
};

const sideSplit = z.strictObject({
  by: z.enum(['FIXED', 'WEIGHTS', 'INHABITANTS']),
  shares: z.record(shape.memberId, z.int().min(0)).readonly(),
  asOf: shape.civilDate.optional(),
  source: shape.words.optional(),
});

/** How the members of a side share its part. */
export const split = z.strictObject({ region: sideSplit.optional(), kommun: sideSplit.optional() });

export const withdrawalEffect = z.enum(['DISSOLVE', 'CONTINUE_IF_PARTIES_REMAIN']);
export const disputeForum = z.enum(['GENERAL_COURT', 'ARBITRATION']);
export const registration = z.enum(['SUS', 'UPPFOLJNING_FINSAM', 'NONE']);

export const endTerms = z.strictObject({
  noticeMonths: z.int().min(0).max(120),
  effect: withdrawalEffect,
  sunsetOn: shape.civilDate.optional(),
  disputes: disputeForum,
  archiveSupervisor: shape.words.optional(),
  archiveMonths: z.int().min(0).max(120),
  claimMonths: z.int().min(0).max(120),
});

/** What the charter decides of the years, as `domain/forbund/charter-terms.ts` has it. */
export const charterTerms = z.strictObject({
  board: z.strictObject(office),
  auditors: z.strictObject({ ...office, substitutes: z.boolean() }),
  quorumOfParties: z.boolean(),
  split,
  followUpPeriods: shape.list(monthDay, { min: 1, max: 12 }),
  hardCap: z.boolean(),
  account: shape.words.optional(),
  ends: endTerms.optional(),
  insats: z.strictObject({ registration, required: z.boolean() }).optional(),
});

type _Whole = Holds<Same<z.infer<typeof charterTerms>, CharterTerms>>;
