import * as z from 'zod';
import type { MandatesCommand } from '../domain/mandates/commands';
import { advanceClock, basis, toldByForbund, remindNow } from './basis';
import { commandOf } from './envelope';
import type { Holds, Same } from './same';
import * as shape from './shapes';

const seat = z
  .string()
  .regex(/^[\p{Lu}\p{N}][\p{Lu}\p{N}_-]{0,20}-\d{1,3}s?$/u, 'must be a seat such as "HAN-1" or "HAN-1s"');
/** A role in the contact table: no name and no address fits in it. */
const holder = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{0,39}$/,
    'must be a contact\'s role in small letters, such as "board-1", never a person\'s name',
  );
const assumed = { assumed: z.boolean().optional() };
const seats = { members: shape.count, substitutes: shape.count };

const order = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('PERSONAL') }),
  z.strictObject({ by: z.literal('ORDERED'), seats: shape.list(seat, { min: 1 }) }),
]);

const deciding = [
  commandOf(
    'AppointSeats',
    z.strictObject({
      member: shape.memberId,
      body: shape.bodyId.optional(),
      seats: shape.list(z.strictObject({ seat, holder: holder.optional() }), { min: 1 }).optional(),
      order: order.optional(),
      breach: shape.words.optional(),
      ...assumed,
    }),
  ),
  commandOf('DecideCallInOrder', z.strictObject({ member: shape.memberId, order, ...assumed })),
  commandOf('ResignSeat', z.strictObject({ seat, ...assumed })),
  commandOf(
    'RecallSeat',
    z.strictObject({ seat, ground: z.enum(['DISCHARGE_DENIED', 'CONVICTED', 'EMPLOYMENT_ENDED']), ...assumed }),
  ),
] as const;

const steering = [
  commandOf(
    'BeginMandates',
    z.strictObject({
      basis,
      office: z.enum(['BOARD', 'AUDITORS']),
      term: z.strictObject({ from: shape.civilDate, to: shape.civilDate }),
      appointed: z.record(shape.memberId, z.strictObject(seats)).readonly().optional(),
      clockShiftMs: shape.clockShiftMs.optional(),
    }),
  ),
  commandOf('NoteAppointed', z.strictObject({ member: shape.memberId, ...seats, decidedOn: shape.civilDate })),
  ...toldByForbund,
  advanceClock,
  remindNow,
] as const;

const byTheClock = [
  commandOf('BeginQuorumWatch', z.strictObject({ on: shape.civilDate })),
  commandOf('BeginTerm', z.strictObject({ on: shape.civilDate })),
  commandOf('EndTerm', z.strictObject({ on: shape.civilDate })),
] as const;

const mandatesCommand = z.discriminatedUnion('type', [...steering, ...deciding, ...byTheClock]);

/** A command the domain knows and this guard does not, or the other way round, does not compile. */
type _Whole = Holds<Same<z.infer<typeof mandatesCommand>, MandatesCommand>>;

export function mandatesCommandProblems(input: unknown): string[] {
  const read = mandatesCommand.safeParse(input);
  return read.success ? [] : shape.sentences(read.error);
}
