import * as z from 'zod';
import type { LiquidationCommand } from '../domain/liquidation/commands';
import { advanceClock, basis, remindNow, toldByForbund } from './basis';
import { commandOf, evidence } from './envelope';
import type { Holds, Same } from './same';
import * as shape from './shapes';

/** Of one line of one förbund: sums of them are still exact. */
const ore = shape.ore.max(1_000_000_000_000);
const paid = ore.min(1);
const no = z.int().min(1).max(1_000);
const entry = z.string().min(1).max(200);

const item = z.strictObject({ no, what: shape.words, ore }).readonly();
const ofMember = { member: shape.memberId };

const told = [
  commandOf(
    'BeginLiquidation',
    z.strictObject({
      basis,
      no,
      stream: shape.stream.optional(),
      enteredOn: shape.civilDate,
      trigger: z.enum(['AGREEMENT', 'WITHDRAWAL', 'COMPOSITION_BROKEN', 'TIME_RUN_OUT']),
      withdrawing: shape.list(shape.memberId, { max: 400 }).optional(),
      weights: z.record(shape.memberId, shape.ore).readonly(),
      clockShiftMs: shape.clockShiftMs.optional(),
    }),
  ),
  commandOf('AnnulLiquidation', z.strictObject({ on: shape.civilDate, ...ofMember, decidedOn: shape.civilDate })),
] as const;

const money = [
  commandOf(
    'RecordInventory',
    z.strictObject({ openingOre: ore.optional(), assets: shape.list(item), debts: shape.list(item) }),
  ),
  commandOf('PayDebt', z.strictObject({ no, ore: paid, entry })),
  commandOf('SellAsset', z.strictObject({ no, ore })),
  commandOf('Declare', z.strictObject({ what: z.enum(['DEBTS_PAID', 'PROPERTY_SOLD']) })),
  commandOf('CallShortfall', z.strictObject({ ore: paid, dueOn: shape.civilDate.optional() })),
  commandOf('RecordShortfallPayment', z.strictObject({ call: no, ...ofMember, ore: paid, entry })),
  commandOf('Distribute', z.strictObject({ ore: paid.optional() })),
  commandOf('RecordPayout', z.strictObject({ distribution: no, ...ofMember })),
] as const;

const winding = [
  commandOf('DraftFinalAccounts', z.strictObject({ report: evidence, accounts: evidence })),
  commandOf('AdoptFinalAccounts', z.strictObject({ version: no })),
  commandOf(
    'RecordService',
    z.strictObject({
      ...ofMember,
      documents: shape.list(z.enum(['REPORT', 'ACCOUNTS']), { min: 1, max: 2 }),
    }),
  ),
  commandOf('DecideArchiveKeeper', z.strictObject({ keeper: shape.words })),
  commandOf('HandOverArchive', z.strictObject({ keeper: shape.words })),
  commandOf('ReopenLiquidation', z.strictObject({ because: z.enum(['ASSETS', 'CLAIMS']), what: shape.words })),
] as const;

const byTheClock = [
  commandOf('PassLiquidationYear', z.strictObject({ years: no })),
  commandOf('NoteArchiveOverdue', z.strictObject({ dueOn: shape.civilDate })),
  commandOf('EndClaims', z.strictObject({ until: shape.civilDate })),
] as const;

const liquidationCommand = z.discriminatedUnion('type', [
  ...told,
  ...money,
  ...winding,
  ...toldByForbund,
  advanceClock,
  remindNow,
  ...byTheClock,
]);

/** A command the domain knows and this guard does not, or the other way round, does not compile. */
type _Whole = Holds<Same<z.infer<typeof liquidationCommand>, LiquidationCommand>>;

export function liquidationCommandProblems(input: unknown): string[] {
  const read = liquidationCommand.safeParse(input);
  return read.success ? [] : shape.sentences(read.error);
}
