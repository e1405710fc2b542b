import * as z from 'zod';
import type { FormationCommand } from '../domain/formation/commands';
import { commandOf } from './envelope';
import { charterVersion, formationPlan, wording } from './formation-plan';
import type { Holds, Same } from './same';
import * as shape from './shapes';

const body = { member: shape.memberId, body: shape.bodyId };
const seats = z.strictObject({ ...body, members: shape.count, substitutes: shape.count });
const numbers = shape.list(shape.paragraphNumber, { min: 1, max: 200 });

const position = z.strictObject({
  ...body,
  acceptance: z.enum(['PLAIN', 'WITH_AMENDMENT', 'WITH_CONDITION', 'PARTIAL', 'WISH', 'DECLINED']),
  version: z.int().min(1),
  patches: shape.list(wording).optional(),
  conditions: shape.list(wording).optional(),
  covers: shape.list(shape.paragraphNumber).optional(),
  wishes: shape.list(wording).optional(),
  accepts: shape
    .list(
      z.strictObject({
        member: shape.memberId,
        paragraph: shape.paragraphNumber,
        unproven: z.boolean().optional(),
      }),
    )
    .optional(),
  endorses: z.boolean().optional(),
  participatesFrom: shape.civilDate.optional(),
  assumed: z.boolean().optional(),
});

const deciding = [
  commandOf('RecordDecision', position),
  commandOf(
    'RecordStage',
    z.strictObject({
      ...body,
      outcome: z.enum(['PROPOSES', 'PREPARED', 'INFORMED', 'RETURNED']),
      assumed: z.boolean().optional(),
      ore: shape.ore.optional(),
    }),
  ),
  commandOf(
    'ConsolidateText',
    z.strictObject({
      charter: charterVersion,
      chosen: shape.list(z.strictObject({ paragraph: shape.paragraphNumber, from: shape.bodyId })),
    }),
  ),
  commandOf(
    'ConfirmText',
    z.strictObject({
      ...body,
      version: z.int().min(1),
      paragraphs: numbers.optional(),
      assumed: z.boolean().optional(),
    }),
  ),
  commandOf('WaiveCondition', z.strictObject({ ...body, paragraph: shape.paragraphNumber })),
  commandOf(
    'ApproveNewDate',
    z.strictObject({
      ...body,
      lastDay: shape.civilDate,
      operationsStartOn: shape.civilDate.optional(),
      wording,
    }),
  ),
] as const;

const gates = [
  commandOf(
    'RecordCommitment',
    z.strictObject({ ...body, ore: shape.ore, state: z.enum(['PROPOSED', 'CONSIDERED', 'APPROPRIATED']) }),
  ),
  commandOf('AppointAuditor', seats),
  commandOf('AppointBoard', seats),
  commandOf('AdoptFirstBudget', z.strictObject({ ...body, totalOre: shape.ore })),
  commandOf('RecordTrialEnd', z.strictObject({ endedOn: shape.civilDate })),
  commandOf('NoteTrialEnded', z.strictObject({ endedOn: shape.civilDate })),
  commandOf('NoteTrialGoesOn', z.strictObject({ until: shape.civilDate })),
  commandOf(
    'RecordPracticalItem',
    z.strictObject({ item: z.enum(['ORGANISATION_NUMBER', 'BANK_ACCOUNT', 'EMPLOYER_ORGANISATION']) }),
  ),
] as const;

const sendOut = z.strictObject({ on: shape.civilDate, reason: shape.words.optional() });

const steering = [
  commandOf(
    'StartFormation',
    z.strictObject({ plan: formationPlan, clockShiftMs: shape.clockShiftMs, sendOut: sendOut.optional() }),
  ),
  commandOf('SendOutCharter', sendOut),
  commandOf('WithdrawFormation', z.strictObject({ reason: shape.words })),
  commandOf('AdvanceClock', z.strictObject({ clockShiftMs: shape.clockShiftMs })),
  commandOf('RemindNow', z.strictObject({ member: z.union([shape.memberId, z.literal('office')]).optional() })),
] as const;

const byTheClock = [
  commandOf('Lapse', z.strictObject({ lastDay: shape.civilDate })),
  commandOf('CompleteFormation', z.strictObject({ formedOn: shape.civilDate })),
  commandOf('NoteOperationsStart', z.strictObject({ on: shape.civilDate })),
  commandOf('NoteLastSafeDayPassed', z.strictObject({ lastSafeDay: shape.civilDate.nullable() })),
  commandOf('NotePlanBroken', z.strictObject({ ...body, nextMeeting: shape.civilDate.nullable() })),
] as const;

const formationCommand = z.discriminatedUnion('type', [...steering, ...deciding, ...gates, ...byTheClock]);

/** A command the domain knows and this guard does not, or the other way round, does not compile. */
type _Whole = Holds<Same<z.infer<typeof formationCommand>, FormationCommand>>;

export function formationCommandProblems(input: unknown): string[] {
  const read = formationCommand.safeParse(input);
  return read.success ? [] : shape.sentences(read.error);
}
