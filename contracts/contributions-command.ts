import * as z from 'zod';
import type { ContributionsCommand } from '../domain/contributions/commands';
import { advanceClock, basis, toldByForbund, remindNow, year } from './basis';
import { commandOf } from './envelope';
import type { Holds, Same } from './same';
import * as shape from './shapes';

/** Whole öre, more than none, that fit in a number's 53 bits. */
const amount = z.int().min(1);
const entry = z.string().min(1).max(200);
const instalment = z.string().min(1).max(40);
const contributions = z.record(shape.memberId, shape.ore);

const payment = z.strictObject({
  entry,
  ore: amount,
  bookedOn: shape.civilDate,
  reference: z.string().max(140).optional(),
  payer: shape.memberId.optional(),
});

const figures = { totalOre: shape.ore, adoptedOn: shape.civilDate, contributions };

const received = [
  commandOf('RecordPayments', z.strictObject({ payments: shape.list(payment, { min: 1, max: 500 }) })),
  commandOf('AcceptPayment', z.strictObject({ entry, instalment })),
  commandOf('CreditPayment', z.strictObject({ entry, member: shape.memberId })),
  commandOf('RefundPayment', z.strictObject({ entry, ore: amount, on: shape.civilDate })),
] as const;

const schedule = [
  commandOf(
    'BeginContributions',
    z.strictObject({ basis, year, ...figures, clockShiftMs: shape.clockShiftMs.optional() }),
  ),
  commandOf('ReviseContributions', z.strictObject({ revision: z.int().min(1), ...figures })),
  commandOf(
    'CallShortfall',
    z.strictObject({
      shortfallOre: shape.ore.optional(),
      debtOre: shape.ore.optional(),
      assetsOre: shape.ore.optional(),
      dueOn: shape.civilDate.optional(),
    }),
  ),
  ...toldByForbund,
  advanceClock,
  remindNow,
] as const;

const ofInstalment = { instalment, dueOn: shape.civilDate };

const byTheClock = [
  commandOf('NotifyPayers', z.strictObject({ dueOn: shape.civilDate, batch: z.string().max(20) })),
  commandOf('NoteOverdue', z.strictObject(ofInstalment)),
  commandOf('RemindLatePayer', z.strictObject({ ...ofInstalment, daysLate: shape.count })),
  commandOf('TellBoard', z.strictObject(ofInstalment)),
  commandOf('EndYear', z.strictObject({ year })),
] as const;

const contributionsCommand = z.discriminatedUnion('type', [...schedule, ...received, ...byTheClock]);

type _Whole = Holds<Same<z.infer<typeof contributionsCommand>, ContributionsCommand>>;

export function contributionsCommandProblems(input: unknown): string[] {
  const read = contributionsCommand.safeParse(input);
  return read.success ? [] : shape.sentences(read.error);
}
