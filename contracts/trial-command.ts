import * as z from 'zod';
import type { TrialCommand } from '../domain/trial/commands';
import { advanceClock, remindNow } from './basis';
import { commandOf } from './envelope';
import type { Holds, Same } from './same';
import * as shape from './shapes';
import { dueBy, modality, namndPart, orderKind, partKind, plannedStart, stageOutcome, who } from './trial-parts';
import { ages, trialPlan } from './trial-plan';

const assumed = z.boolean().optional();
const no = z.int().min(1);
const of = { member: shape.memberId, body: shape.bodyId };
const stream = z.string().min(1).max(200);

const ofTheNamnd = [
  commandOf('ProposeExtension', z.strictObject({ until: shape.civilDate, assumed })),
  commandOf(
    'RecordNamndDecision',
    z.strictObject({ parts: shape.list(namndPart, { min: 1, max: 50 }), immediate: z.boolean(), assumed }),
  ),
  commandOf('RecordAdjustment', z.strictObject({ decision: no, assumed })),
  commandOf(
    'KeepRecord',
    z.strictObject({
      decision: no,
      document: shape.words,
      says: z
        .strictObject({
          decidedOn: shape.civilDate.optional(),
          certifiedOn: shape.civilDate.optional(),
          parts: shape.list(z.union([partKind, z.literal('INVESTIGATE')])),
        })
        .readonly(),
    }),
  ),
] as const;

const ofPrincipals = [
  commandOf('RecordStage', z.strictObject({ ...of, outcome: stageOutcome, assumed })),
  commandOf(
    'DecideExtension',
    z.strictObject({
      ...of,
      until: shape.civilDate,
      outcome: z.enum(['EXTENDED', 'REFUSED']),
      target: plannedStart.optional(),
      assumed,
      nevertheless: shape.words.optional(),
    }),
  ),
  commandOf(
    'RecordClaim',
    z.strictObject({ members: shape.list(shape.memberId, { min: 1 }), until: shape.civilDate, said: shape.words }),
  ),
  commandOf(
    'RecordRiksdagDecision',
    z.strictObject({ until: shape.civilDate, outcome: z.enum(['ADOPTED', 'REJECTED']), assumed }),
  ),
  commandOf(
    'DelegateMandate',
    z.strictObject({ ...of, to: shape.words, scope: shape.words, until: shape.civilDate.optional() }),
  ),
  commandOf('TakeStand', z.strictObject({ ...of, ages, assumed })),
] as const;

const tasks = [
  commandOf(
    'GiveOrder',
    z.strictObject({
      kind: orderKind,
      by: who,
      to: shape.list(who, { min: 1, max: 50 }),
      subject: shape.impersonal(z.string().max(4_000)),
      due: dueBy,
      assumed,
    }),
  ),
  commandOf('DeliverOrder', z.strictObject({ no, by: who.optional(), assumed })),
  commandOf('ReplanTarget', z.strictObject({ on: shape.civilDate, modality, by: who.optional(), assumed }).readonly()),
  commandOf(
    'AnnounceClosure',
    z.strictObject({ endsOn: shape.civilDate, told: shape.list(shape.words, { min: 1, max: 200 }), assumed }),
  ),
  commandOf(
    'RecordInformation',
    z.strictObject({ to: shape.list(shape.words, { min: 1, max: 200 }).optional(), assumed }),
  ),
  commandOf('RecordEvaluation', z.strictObject({ assumed })),
  commandOf(
    'RaiseInsats',
    z.strictObject({ no: no.max(9_999).optional(), title: shape.words, ages: ages.optional(), assumed }),
  ),
  commandOf('RecordLiquidation', z.strictObject({ assumed })),
] as const;

const byItself = [
  commandOf('NoteClosed', z.strictObject({ stream, on: shape.civilDate })),
  commandOf('NoteForbundStart', z.strictObject({ stream, on: shape.civilDate, formed: z.boolean() })),
  commandOf('EndTrial', z.strictObject({ until: shape.civilDate })),
  commandOf('NoteClosing', z.strictObject({ endsOn: shape.civilDate })),
  commandOf('MissOrder', z.strictObject({ no, by: who, dueOn: shape.civilDate })),
  commandOf('MissEvaluation', z.strictObject({ until: shape.civilDate })),
  commandOf('CloseBooks', z.strictObject({ endedOn: shape.civilDate })),
] as const;

const trialCommand = z.discriminatedUnion('type', [
  commandOf('StartTrial', z.strictObject({ plan: trialPlan, clockShiftMs: shape.clockShiftMs })),
  ...ofTheNamnd,
  ...ofPrincipals,
  ...tasks,
  advanceClock,
  remindNow,
  ...byItself,
]);

/** A command the domain knows and this guard does not, or the other way round, does not compile. */
type _Whole = Holds<Same<z.infer<typeof trialCommand>, TrialCommand>>;

export function trialCommandProblems(input: unknown): string[] {
  const read = trialCommand.safeParse(input);
  return read.success ? [] : shape.sentences(read.error);
}
