import * as z from 'zod';
import type { InsatsCommand } from '../domain/insats/commands';
import { advanceClock, basis, remindNow, toldByForbund, year } from './basis';
import { commandOf, evidence } from './envelope';
import {
  amount,
  direction,
  financier,
  kind,
  line,
  onNoWord,
  organisation,
  organisations,
  outcome,
} from './insats-parts';
import type { Holds, Same } from './same';
import * as shape from './shapes';

const nevertheless = shape.words.optional();
const count = z.int().min(1).max(100_000);

const towardsRunning = [
  commandOf(
    'BeginInsats',
    z.strictObject({
      basis,
      owner: z.string().regex(/^(forbund|trial)-[a-z0-9-]{1,80}$/, 'must be the stream of a förbund or of a trial'),
      no: count,
      title: shape.words.max(200),
      neededOn: shape.civilDate,
      authorityUntil: shape.civilDate.optional(),
      clockShiftMs: shape.clockShiftMs.optional(),
    }),
  ),
  commandOf(
    'ProposeInsats',
    z.strictObject({
      kinds: shape.list(kind, { min: 1, max: 20 }),
      concerned: shape.list(shape.party, { min: 1, max: 10 }),
      carriedOutBy: organisations,
    }),
  ),
  commandOf('PrepareInsats', z.strictObject({ body: line })),
  commandOf(
    'FundInsats',
    z.strictObject({
      year,
      ore: amount,
      financing: shape.list(financier, { min: 1, max: 20 }).optional(),
      plan: z.strictObject({ document: evidence, genderPerspective: z.boolean() }).readonly().optional(),
      nevertheless,
    }),
  ),
  commandOf('AgreeInsats', z.strictObject({ with: organisation })),
  commandOf(
    'RegisterInsats',
    z.strictObject({ registry: z.enum(['SUS', 'UPPFOLJNING_FINSAM']), focus: z.enum(['INDIVIDUALS', 'STRUCTURE']) }),
  ),
] as const;

const running = [
  commandOf('StartInsats', z.strictObject({ nevertheless })),
  commandOf('FollowUpInsats', z.strictObject({ upTo: shape.civilDate })),
  commandOf('EvaluateInsats', z.strictObject({ genderPerspective: z.boolean() })),
  commandOf(
    'EndInsats',
    z.strictObject({ endsOn: shape.civilDate, outcome, settled: z.boolean().optional(), nevertheless }),
  ),
  commandOf(
    'RequisitionPayment',
    z.strictObject({
      by: organisation,
      ore: amount,
      period: z.strictObject({ from: shape.civilDate, to: shape.civilDate }),
    }),
  ),
  commandOf('RejectRequisition', z.strictObject({ no: count, reason: shape.words })),
  commandOf('PayRequisition', z.strictObject({ no: count })),
  commandOf(
    'ReallocateFunds',
    z.strictObject({
      from: z.literal('SICKNESS_BENEFIT'),
      to: z.literal('ADMINISTRATION'),
      year: year.optional(),
      ore: amount.optional(),
    }),
  ),
] as const;

const windingDown = [
  commandOf(
    'SetDirections',
    z
      .strictObject({
        directions: shape.list(direction, { min: 1, max: 20 }),
        decided: z.boolean().optional(),
        from: shape.civilDate.optional(),
        otherwise: onNoWord.optional(),
        assuming: z.literal('NO_FORMAL_COOPERATION').optional(),
      })
      .readonly(),
  ),
  commandOf(
    'SetNoticeDeadline',
    z.strictObject({
      on: shape.civilDate,
      by: organisation,
      onMissed: onNoWord,
      requestCountsAsWord: z.boolean().optional(),
    }),
  ),
  commandOf('RecordWord', z.strictObject({ kind: z.enum(['DECISION', 'REQUEST']) })),
  commandOf('InformOfReversal', z.strictObject({ to: shape.list(line, { min: 1 }).optional() })),
  commandOf('NoteOwnerExtended', z.strictObject({ decidedOn: shape.civilDate, until: shape.civilDate })),
  commandOf('NoteAuthority', z.strictObject({ until: shape.civilDate })),
] as const;

const byTheClock = [
  commandOf('MissNoticeDeadline', z.strictObject({ no: count, on: shape.civilDate })),
  commandOf('PassLastDay', z.strictObject({ endsOn: shape.civilDate })),
  commandOf('CloseInsats', z.strictObject({ on: shape.civilDate })),
] as const;

const insatsCommand = z.discriminatedUnion('type', [
  ...towardsRunning,
  ...running,
  ...windingDown,
  ...toldByForbund,
  advanceClock,
  remindNow,
  ...byTheClock,
]);

/** A command the domain knows and this guard does not, or the other way round, does not compile. */
type _Whole = Holds<Same<z.infer<typeof insatsCommand>, InsatsCommand>>;

export function insatsCommandProblems(input: unknown): string[] {
  const read = insatsCommand.safeParse(input);
  return read.success ? [] : shape.sentences(read.error);
}
