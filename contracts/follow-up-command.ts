import * as z from 'zod';
import type { FollowUpCommand } from '../domain/follow-up/commands';
import { advanceClock, basis, toldByForbund, remindNow, year } from './basis';
import { commandOf, evidence } from './envelope';
import type { Holds, Same } from './same';
import * as shape from './shapes';

const heading = z
  .string()
  .max(40)
  .regex(/^[A-Z][A-Z_]*$/, 'must be a heading of the budget, such as "ACTIVITIES"');

/** Of one heading of one förbund: sums of them are still exact. */
const amount = shape.ore.max(10_000_000_000_000);

const budgeted = { totalOre: shape.ore, headings: z.record(heading, shape.ore).readonly() };

const figures = z.strictObject({
  heading,
  outcomeOre: amount,
  committedOre: amount.optional(),
  plannedOre: amount.optional(),
});

const nevertheless = shape.words.optional();
const to = shape.list(shape.memberId, { min: 1 }).optional();

const commands = [
  commandOf(
    'BeginFollowUp',
    z.strictObject({
      basis,
      year,
      budget: z.strictObject(budgeted).readonly().optional(),
      clockShiftMs: shape.clockShiftMs.optional(),
    }),
  ),
  commandOf('NoteBudget', z.strictObject({ ...budgeted, revision: z.int().min(0) }).readonly()),
  commandOf(
    'DraftFollowUp',
    z.strictObject({
      period: shape.civilDate,
      economy: shape.list(figures, { max: 100 }),
      operations: z.strictObject({ outcome: evidence.optional(), forecast: evidence.optional() }).readonly(),
      nevertheless,
    }),
  ),
  commandOf('HandleFollowUp', z.strictObject({ period: shape.civilDate })),
  commandOf('SendFollowUp', z.strictObject({ period: shape.civilDate, to, nevertheless })),
  commandOf(
    'RecordEvaluation',
    z.strictObject({ of: z.enum(['FORBUND', 'ACTIVITIES']), genderPerspective: z.boolean() }),
  ),
  ...toldByForbund,
  advanceClock,
  remindNow,
  commandOf('ClosePeriod', z.strictObject({ period: shape.civilDate })),
  commandOf('EndYear', z.strictObject({ year })),
] as const;

const followUpCommand = z.discriminatedUnion('type', commands);

/** A command the domain knows and this guard does not, or the other way round, does not compile. */
type _Whole = Holds<Same<z.infer<typeof followUpCommand>, FollowUpCommand>>;

export function followUpCommandProblems(input: unknown): string[] {
  const read = followUpCommand.safeParse(input);
  return read.success ? [] : shape.sentences(read.error);
}
