import { civilDateAt } from '../../calendar/stockholm';
import type { Decided } from '../../command';
import { decideYearly } from '../../yearly/decide';
import { isToldByForbund, type YearlyCommand } from '../../yearly/yearly';
import type { LiquidationCommand } from '../commands';
import { duties } from '../duties/duties';
import type { LiquidationEvent } from '../events';
import { evolve } from '../evolve';
import { claimsUntil, type LiquidationStarted, type LiquidationState } from '../state';
import { adoptFinalAccounts, draftFinalAccounts, recordService } from './accounts';
import { decideArchiveKeeper, handOverArchive, noteArchiveOverdue } from './archive';
import { annulLiquidation, beginLiquidation } from './begin';
import { declare, payDebt, sellAsset } from './debts-and-sale';
import { distribute, recordPayout } from './distribute';
import { recordInventory } from './inventory';
import { type Decide, open } from './rules';
import { callShortfall, recordShortfallPayment } from './shortfall';
import { endClaims, passYear, reopenLiquidation } from './time';

type Own = Exclude<LiquidationCommand, { type: 'BeginLiquidation' }>;

const yearly = (command: Decided<YearlyCommand>, state: LiquidationStarted): LiquidationEvent[] =>
  decideYearly(command, state, duties(state));

const contents: { readonly [Type in Own['type']]: Decide<Type> } = {
  AnnulLiquidation: annulLiquidation,
  RecordInventory: recordInventory,
  PayDebt: payDebt,
  SellAsset: sellAsset,
  Declare: declare,
  CallShortfall: callShortfall,
  RecordShortfallPayment: recordShortfallPayment,
  Distribute: distribute,
  RecordPayout: recordPayout,
  DraftFinalAccounts: draftFinalAccounts,
  AdoptFinalAccounts: adoptFinalAccounts,
  RecordService: recordService,
  DecideArchiveKeeper: decideArchiveKeeper,
  HandOverArchive: handOverArchive,
  ReopenLiquidation: reopenLiquidation,
  PassLiquidationYear: passYear,
  NoteArchiveOverdue: noteArchiveOverdue,
  EndClaims: endClaims,
  NoteSuccession: yearly,
  NoteStanding: ownNews,
  NoteLiquidation: ownNews,
  NoteLiquidationAnnulled: ownNews,
  NoteDissolved: ownNews,
  AdvanceClock: yearly,
  RemindNow: yearly,
};

/** Already so: no event. Refused: throws `Rejected`. It reads no clock: `command.at` is when it was received. */
export function decide(command: Decided<LiquidationCommand>, state: LiquidationState): LiquidationEvent[] {
  if (command.type === 'BeginLiquidation') return beginLiquidation(command, state);
  const begun = state.status === 'STARTED' && isTold(command.type) ? state : open(state);
  const one = contents[command.type] as (
    command: Own & { at: number },
    state: LiquidationStarted,
  ) => LiquidationEvent[];
  return withClosing(begun, one(command, begun), command.at);
}

/** The förbund has it from here: told back after a reopening, it would dissolve it again. */
function ownNews(): [] {
  return [];
}

/** What other processes tell is never refused, however late it comes. */
const isTold = (type: string): boolean => type === 'AnnulLiquidation' || isToldByForbund(type);

/** Closed when the förbund is dissolved, its archive handed over, and nothing can reopen it. */
function withClosing(state: LiquidationStarted, events: LiquidationEvent[], at: number): LiquidationEvent[] {
  const after = events.reduce<LiquidationState>(evolve, state) as LiquidationStarted;
  const { dissolvedOn, archive, claimsOver, closedOn } = after;
  const over = dissolvedOn !== undefined && archive.handedOverOn !== undefined && closedOn === undefined;
  const settled = claimsOver || claimsUntil(after) === undefined;
  return over && settled ? [...events, { type: 'LiquidationClosed', data: { on: civilDateAt(at) } }] : events;
}
