import * as z from 'zod';
import type { DisputeCommand } from '../domain/dispute/commands';
import { advanceClock, basis, remindNow, toldByForbund } from './basis';
import { disputeForum } from './charter-terms';
import { commandOf } from './envelope';
import type { Holds, Same } from './same';
import * as shape from './shapes';

const nothing = z.strictObject({});

const commands = [
  commandOf(
    'BeginDispute',
    z.strictObject({
      basis,
      no: z.int().min(1),
      member: shape.memberId,
      subject: shape.words,
      raisedOn: shape.civilDate,
      forum: disputeForum,
      clockShiftMs: shape.clockShiftMs.optional(),
    }),
  ),
  commandOf('RecordNegotiation', nothing),
  commandOf(
    'FileDispute',
    z.strictObject({
      forum: z.enum([...disputeForum.options, 'ADMINISTRATIVE_COURT']),
      by: z.enum(['FORBUND', 'MEMBER']),
      caseNumber: shape.bodyId.optional(),
      nevertheless: shape.words.optional(),
    }),
  ),
  commandOf('DecideDispute', z.strictObject({ outcome: z.enum(['FOR_FORBUND', 'FOR_MEMBER', 'IN_PART']) })),
  commandOf('SettleDispute', nothing),
  ...toldByForbund,
  advanceClock,
  remindNow,
  commandOf('PassDisputeYear', z.strictObject({ on: shape.civilDate })),
] as const;

const disputeCommand = z.discriminatedUnion('type', commands);

/** A command the domain knows and this guard does not, or the other way round, does not compile. */
type _Whole = Holds<Same<z.infer<typeof disputeCommand>, DisputeCommand>>;

export function disputeCommandProblems(input: unknown): string[] {
  const read = disputeCommand.safeParse(input);
  return read.success ? [] : shape.sentences(read.error);
}
