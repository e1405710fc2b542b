import * as z from 'zod';
import { disputeForum, registration, withdrawalEffect } from '../charter-terms';
import * as shape from '../shapes';

// What the charter, or the members' agreement, decides of the förbund's years. The law's default stands where it is silent.

const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isDayOfEveryYear = (text: string): boolean => {
  const [month = 0, day = 0] = text.split('-').map(Number);
  return day >= 1 && day <= (daysIn[month - 1] ?? 0);
};

export const monthDay = z
  .string()
  .regex(/^\d{2}-\d{2}$/, 'must be a month and a day such as "04-30"')
  .refine(isDayOfEveryYear, 'must be a day of every year');

const terms = z.strictObject({
  anchor: monthDay.optional().meta({ description: 'When a term begins in the year after an election; 04-01 by law.' }),
  years: z.int().min(1).max(4).optional().meta({ description: 'Four, unless the charter has fewer (13 §).' }),
  first: z
    .strictObject({ from: shape.civilDate, to: shape.civilDate })
    .optional()
    .meta({ description: 'The first term, where the charter gives its days.' }),
});

const most = 90_000_000_000_000;

const split = z.strictObject({
  by: z.enum(['FIXED', 'WEIGHTS', 'INHABITANTS']).meta({ description: 'FIXED: whole kronor of the first year.' }),
  shares: z.record(shape.memberId, z.int().min(0).max(most)).readonly(),
  asOf: shape.civilDate.optional().meta({ description: 'The day the number of inhabitants was counted for.' }),
  source: shape.words.optional().meta({ description: 'Who counted.' }),
});

const months = z.int().min(0).max(120);

const ends = z.strictObject({
  noticeMonths: months.optional().meta({ description: 'Notice of withdrawal in months; 36 by law (27 §).' }),
  effect: withdrawalEffect.optional().meta({ description: 'What follows when a notice has run out; DISSOLVE.' }),
  sunsetOn: shape.civilDate.optional().meta({ description: 'The last day, where the charter itself gives one.' }),
  disputes: disputeForum.optional(),
  archiveSupervisor: shape.words.optional().meta({ description: 'Whose archive authority supervises the archive.' }),
  archiveMonths: months.optional().meta({ description: 'Until the archive is handed over after dissolution; 3.' }),
  claimMonths: months.optional().meta({ description: 'How long after dissolution it may be reopened; 0: not at all.' }),
});

export const parameters = z.strictObject({
  board: terms.optional(),
  auditors: terms.extend({ substitutes: z.boolean().optional() }).optional(),
  quorumOfParties: z.boolean().optional().meta({
    description: 'The board decides only when all parties are serving, not only more than half of the heads.',
  }),
  split: z
    .strictObject({ region: split.optional(), kommun: split.optional() })
    .optional()
    .meta({ description: 'How several members of one side share its part; equally where nothing is said.' }),
  followUpPeriods: shape
    .list(monthDay, { min: 1, max: 12 })
    .optional()
    .meta({ description: 'The last days of the periods that are followed up with a forecast for the whole year.' }),
  hardCap: z.boolean().optional().meta({ description: 'The frame holds even where the goals cannot be reached.' }),
  account: z
    .string()
    .regex(/^[0-9A-Z][0-9A-Z -]{3,40}$/, 'must be a bankgiro, plusgiro or IBAN')
    .optional()
    .meta({ description: "Where contributions are paid: the förbund's own account." }),
  ends: ends.optional().meta({ description: "What the charter decides of the förbund's end." }),
  insats: z
    .strictObject({ registration, required: z.boolean() })
    .optional()
    .meta({ description: 'Whether an activity (insats) must be registered before it runs, and where.' }),
});

export type CaseParameters = z.infer<typeof parameters>;
export type CaseSplit = z.infer<typeof split>;
