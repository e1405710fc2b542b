import * as z from 'zod';
import type { ForbundCommand } from '../domain/forbund/commands';
import { advanceClock, remindNow } from './basis';
import { changedTerms, continuedTerms } from './changed-terms';
import { charterTerms, split } from './charter-terms';
import { commandOf } from './envelope';
import { charterVersion, member } from './formation-plan';
import type { Holds, Same } from './same';
import * as shape from './shapes';

/** A withdrawal's has a member's id in it. */
const { stream } = shape;

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

const matter = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('ADD_MEMBER'),
    added: member,
    from: shape.civilDate,
    region: shape.memberId.optional(),
    split: split.optional(),
  }),
  z.strictObject({
    kind: z.literal('REMOVE_MEMBER'),
    removed: shape.memberId,
    from: shape.civilDate,
    split: split.optional(),
  }),
  z.strictObject({
    kind: z.literal('CHANGE_CHARTER'),
    charter: charterVersion,
    terms: changedTerms.optional(),
    from: shape.civilDate.optional(),
  }),
  z.strictObject({ kind: z.literal('FEES'), principles: shape.sha256, consultedOn: shape.civilDate }),
  z.strictObject({ kind: z.literal('LIQUIDATE'), from: shape.civilDate.optional() }),
  z.strictObject({ kind: z.literal('ARCHIVE'), kommun: shape.memberId }),
]);

const byPeople = [
  commandOf('Approve', z.strictObject({ member: shape.memberId.optional(), body: shape.bodyId.optional(), matter })),
  commandOf(
    'TakeBackApproval',
    z.strictObject({ member: shape.memberId, body: shape.bodyId.optional(), key: shape.key }),
  ),
  commandOf('RecordInformation', z.strictObject({ on: shape.civilDate, subject: shape.words })),
  commandOf(
    'RequestStatement',
    z.strictObject({
      asks: shape.memberId,
      answers: shape.memberId,
      subject: shape.words,
      by: shape.civilDate.optional(),
    }),
  ),
  commandOf('AnswerStatement', z.strictObject({ no: z.int().min(1) })),
  commandOf(
    'ProposeDebt',
    z.strictObject({
      kind: z.enum(['GUARANTEE', 'LOAN', 'ORDINARY_CREDIT']),
      ore: shape.ore,
      reason: shape.words.optional(),
    }),
  ),
  commandOf('CureDebt', z.strictObject({ no: z.int().min(1) })),
  commandOf('GiveNotice', z.strictObject({ member: shape.memberId, body: shape.bodyId.optional() })),
  commandOf('EnterLiquidation', z.strictObject({ trigger: z.literal('COMPOSITION_BROKEN') })),
  commandOf('RaiseInsats', z.strictObject({ title: shape.words.max(200) })),
  commandOf(
    'RaiseDispute',
    z.strictObject({ member: shape.memberId, subject: shape.words, against: shape.memberId.optional() }),
  ),
  advanceClock,
  remindNow,
] as const;

const oreBy = <Key extends z.ZodType<string, string>>(key: Key) => z.record(key, shape.ore).readonly();

const told = z.strictObject({ stream, on: shape.civilDate });

const agreed = { split: split.optional(), terms: continuedTerms.optional() };

const byProcesses = [
  commandOf(
    'BeginForbund',
    z.strictObject({ handOver, clockShiftMs: shape.clockShiftMs.optional(), exercise: z.boolean().optional() }),
  ),
  commandOf(
    'NoteBudgetAdopted',
    z.strictObject({
      year: z.int().min(1990).max(2200),
      revision: shape.count,
      totalOre: shape.ore,
      headings: oreBy(shape.words),
      adoptedOn: shape.civilDate,
      late: z.boolean(),
      contributions: oreBy(shape.memberId),
    }),
  ),
  commandOf(
    'NoteAppointed',
    z.strictObject({
      office: z.enum(['BOARD', 'AUDITORS']),
      member: shape.memberId,
      members: shape.count,
      substitutes: shape.count,
      decidedOn: shape.civilDate,
    }),
  ),
  commandOf('NoteFirstBudget', z.strictObject({ totalOre: shape.ore, adoptedOn: shape.civilDate })),
  commandOf('NoteClosed', told),
  commandOf('NoteNoticeRevoked', told.extend({ member: shape.memberId })),
  commandOf(
    'NoteNoticeExpired',
    told.extend({
      member: shape.memberId,
      outcome: z.enum(['LIQUIDATION', 'CONTINUES']),
      charter: charterVersion.optional(),
      ...agreed,
    }),
  ),
  commandOf('NoteContinued', told.extend({ member: shape.memberId, charter: charterVersion, ...agreed }).readonly()),
  commandOf('NoteDistributed', told),
  commandOf('NoteAnnulled', told),
  commandOf('NoteDissolved', told),
  commandOf('NoteReopened', told),
] as const;

const byTheClock = [
  commandOf('OpenChild', z.strictObject({ stream })),
  commandOf('SucceedMember', z.strictObject({ member: shape.memberId, from: shape.civilDate })),
  commandOf('ApplyMatter', z.strictObject({ key: shape.key })),
  commandOf('NoteOperationsDay', z.strictObject({ on: shape.civilDate })),
  commandOf('EndByCharter', z.strictObject({ on: shape.civilDate })),
] as const;

const forbundCommand = z.discriminatedUnion('type', [...byPeople, ...byProcesses, ...byTheClock]);

/** A command the domain knows and this guard does not, or the other way round, does not compile. */
type _Whole = Holds<Same<z.infer<typeof forbundCommand>, ForbundCommand>>;

export function forbundCommandProblems(input: unknown): string[] {
  const read = forbundCommand.safeParse(input);
  return read.success ? [] : shape.sentences(read.error);
}
