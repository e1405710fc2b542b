import * as z from 'zod';
import type { ForbundCommand } from '../domain/forbund/forbund';
import { charterTerms } from './charter-terms';
import { commandOf } from './envelope';
import { charterVersion, member } from './formation-plan';
import type { Holds, Same } from './same';
import * as shape from './shapes';

const stream = z.string().regex(/^[a-z]+-[a-z0-9-]+$/, "must be a stream's name");

const appointed = z
  .record(shape.memberId, z.strictObject({ members: shape.count, substitutes: shape.count }))
  .readonly();

const handOver = z.strictObject({
  forbund: shape.forbundId,
  name: shape.words,
  formation: stream,
  stream,
  members: shape.list(member, { min: 1, max: 400 }),
  charter: charterVersion,
  area: shape.list(shape.words, { min: 1 }),
  formedOn: shape.civilDate,
  operationsStartOn: shape.civilDate,
  firstBudgetOre: shape.ore.optional(),
  firstYear: z.int().optional(),
  terms: charterTerms.optional(),
  appointments: z.strictObject({ board: appointed, auditors: appointed }).optional(),
});

const forbundCommand = commandOf(
  'BeginForbund',
  z.strictObject({ handOver, clockShiftMs: shape.clockShiftMs.optional(), exercise: z.boolean().optional() }),
);

type _Whole = Holds<Same<z.infer<typeof forbundCommand>, ForbundCommand>>;

export function forbundCommandProblems(input: unknown): string[] {
  const read = forbundCommand.safeParse(input);
  return read.success ? [] : shape.sentences(read.error);
}
