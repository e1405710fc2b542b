import * as z from 'zod';
import type { WithdrawalCommand } from '../domain/withdrawal/commands';
import { advanceClock, basis, member, remindNow, toldByForbund } from './basis';
import { continuedTerms } from './changed-terms';
import { split, withdrawalEffect } from './charter-terms';
import { commandOf, evidence } from './envelope';
import { charterVersion } from './formation-plan';
import type { Holds, Same } from './same';
import * as shape from './shapes';

const notice = z.strictObject({
  no: z.int().min(1),
  member: shape.memberId,
  receivedOn: shape.civilDate,
  body: shape.bodyId,
  expiresOn: shape.civilDate,
  effect: withdrawalEffect,
  stateMember: z.boolean(),
  instruction: z
    .strictObject({ from: shape.civilDate, sfs: shape.words, paragraph: shape.words, authority: shape.words })
    .readonly()
    .optional(),
  charterVersion: z.int().min(1),
  clause: shape.paragraphNumber.optional(),
  evidence,
});

const body = shape.bodyId.optional();

const leaving = shape.list(shape.memberId, { max: 400 });

const agreed = { split: split.optional(), terms: continuedTerms.optional() };

const commands = [
  commandOf(
    'BeginWithdrawal',
    z.strictObject({ basis, notice, leaving: leaving.optional(), clockShiftMs: shape.clockShiftMs.optional() }),
  ),
  commandOf('DecideContinuation', z.strictObject({ member: shape.memberId, body, charter: charterVersion, ...agreed })),
  commandOf('ConsentToRevocation', z.strictObject({ member: shape.memberId, body })),
  commandOf(
    'NoteMembers',
    z.strictObject({ members: shape.list(member, { min: 1, max: 400 }), leaving: leaving.optional() }),
  ),
  commandOf('NoteNoticeCorrected', notice.pick({ expiresOn: true, effect: true, charterVersion: true, clause: true })),
  commandOf('NoteDistributed', z.strictObject({ on: shape.civilDate })),
  ...toldByForbund,
  advanceClock,
  remindNow,
  commandOf('BeginLastYear', z.strictObject({ on: shape.civilDate })),
  commandOf('ExpireNotice', z.strictObject({ on: shape.civilDate })),
] as const;

const withdrawalCommand = z.discriminatedUnion('type', commands);

/** A command the domain knows and this guard does not, or the other way round, does not compile. */
type _Whole = Holds<Same<z.infer<typeof withdrawalCommand>, WithdrawalCommand>>;

export function withdrawalCommandProblems(input: unknown): string[] {
  const read = withdrawalCommand.safeParse(input);
  return read.success ? [] : shape.sentences(read.error);
}
