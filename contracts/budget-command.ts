import * as z from 'zod';
import type { BudgetCommand } from '../domain/budget/commands';
import { advanceClock, basis, toldByForbund, remindNow, year } from './basis';
import { charterTerms, split } from './charter-terms';
import { commandOf } from './envelope';
import type { Holds, Same } from './same';
import * as shape from './shapes';

const on = { on: shape.civilDate };
const members = shape.list(shape.memberId, { min: 1, max: 400 });
const breach = z.strictObject({ reason: shape.words }).optional();
const serving = z.record(shape.memberId, shape.count).readonly();
const heading = shape.impersonal(z.string().min(1).max(60));

const content = {
  totalOre: shape.ore,
  headings: z.record(heading, shape.ore).readonly(),
  plan: shape.list(z.strictObject({ year, revenuesOre: shape.ore, costsOre: shape.ore }), { max: 20 }),
  split: split.optional(),
};

const begin = commandOf(
  'BeginBudget',
  z.strictObject({
    basis,
    year,
    byMembers: z.strictObject({ totalOre: shape.ore.optional(), adoptedOn: shape.civilDate.optional() }).optional(),
    clockShiftMs: shape.clockShiftMs.optional(),
  }),
);

const preparing = [
  commandOf('RecordNeeds', z.strictObject(on)),
  commandOf(
    'RecordStateAllocation',
    z.strictObject({ ...on, ore: shape.ore, certainty: z.enum(['PRELIMINARY', 'FINAL']) }),
  ),
  commandOf('DraftBudget', z.strictObject({ ...content, ...on, reason: shape.words.optional() })),
  commandOf('AnnounceMeeting', z.strictObject({ ...on, meetingOn: shape.civilDate })),
  commandOf('PublishDraft', z.strictObject(on)),
] as const;

const samrad = [
  commandOf(
    'InviteToSamrad',
    z.strictObject({
      ...on,
      meetingOn: shape.civilDate,
      answerBy: shape.civilDate.optional(),
      members: members.optional(),
    }),
  ),
  commandOf('RecordInvitation', z.strictObject({ ...on, members, outcome: z.enum(['DELIVERED', 'BOUNCED']) })),
  commandOf(
    'HoldSamrad',
    z.strictObject({ ...on, members: members.optional(), present: shape.list(shape.memberId).optional() }),
  ),
  commandOf(
    'RecordSamradAnswer',
    z.strictObject({
      ...on,
      member: shape.memberId,
      answer: z.enum(['YES', 'NO', 'SILENT']),
      considered: shape.words.optional(),
    }),
  ),
] as const;

const adoption = { totalOre: shape.ore, serving, breach };
const byBody = { member: shape.memberId, body: shape.bodyId };

const deciding = [
  commandOf('AdoptBudget', z.strictObject(adoption)),
  commandOf('ReviseBudget', z.strictObject({ ...adoption, content: z.strictObject(content).optional() })),
  commandOf('AdoptAsMember', z.strictObject({ ...byBody, totalOre: shape.ore })),
  commandOf('NoteFirstBudget', z.strictObject({ totalOre: shape.ore, adoptedOn: shape.civilDate })),
  commandOf(
    'NoteChangedTerms',
    z.strictObject({ terms: charterTerms, version: z.int().min(1), from: shape.civilDate }),
  ),
  commandOf(
    'RecordCommitment',
    z.strictObject({ ...byBody, ore: shape.ore, state: z.enum(['PROPOSED', 'CONSIDERED', 'APPROPRIATED']) }),
  ),
  commandOf('DecideExpense', z.strictObject({ heading, ore: shape.ore, financing: shape.words.optional(), breach })),
] as const;

const byTheClock = [
  commandOf('NoteOverdue', z.strictObject({ lastDay: shape.civilDate })),
  commandOf('BringIntoForce', z.strictObject(on)),
  commandOf('CloseBudget', z.strictObject(on)),
] as const;

const budgetCommand = z.discriminatedUnion('type', [
  begin,
  ...preparing,
  ...samrad,
  ...deciding,
  ...toldByForbund,
  advanceClock,
  remindNow,
  ...byTheClock,
]);

/** A command the domain knows and this guard does not, or the other way round, does not compile. */
type _Whole = Holds<Same<z.infer<typeof budgetCommand>, BudgetCommand>>;

export function budgetCommandProblems(input: unknown): string[] {
  const read = budgetCommand.safeParse(input);
  return read.success ? [] : shape.sentences(read.error);
}
