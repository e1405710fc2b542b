import type { CivilDate } from '../calendar/civil-date';
import type { Evidence } from '../command';
import type { Event } from '../decider';
import type { Moved } from '../duty';
import type { Basis } from '../forbund/basis';
import type { LiquidationTrigger } from '../forbund/ends';
import type { Parts } from '../money/shares';
import type { YearlyEvent } from '../yearly/yearly';
import type { Appeared, Item, Served } from './commands';

type Shown = Readonly<{ decidedOn: CivilDate; evidence: Evidence }>;
type MaybeShown = Readonly<{ decidedOn: CivilDate; evidence?: Evidence }>;
/** Öre by member. */
export type Shares = Readonly<Record<string, number>>;

// Stored for ever: rename nothing, repurpose nothing, add fields only as optional.
export type LiquidationEvent =
  | Event<
      'LiquidationBegun',
      {
        basis: Basis;
        no: number;
        stream?: string;
        enteredOn: CivilDate;
        trigger: LiquidationTrigger;
        withdrawing?: readonly string[];
        weights: Shares;
        clockShiftMs?: number;
      }
    >
  | Event<'LiquidationAnnulled', { on: CivilDate; member: string; decidedOn: CivilDate }>
  | Event<
      'AnnulmentCameTooLate',
      { on: CivilDate; member: string; decidedOn: CivilDate; because: 'DISTRIBUTED' | 'DISSOLVED' }
    >
  /** Only what is new, or reads otherwise than before. */
  | Event<'InventoryRecorded', Shown & { openingOre?: number; assets: readonly Item[]; debts: readonly Item[] }>
  | Event<'DebtPaid', MaybeShown & { no: number; what: string; ore: number; leftOre: number; entry: string }>
  | Event<'AssetSold', MaybeShown & { no: number; what: string; ore: number }>
  | Event<'DebtsDeclaredPaid', Shown>
  | Event<'PropertyDeclaredSold', Shown>
  | Event<
      'LiquidationShortfallCalled',
      Shown & { call: number; ore: number; shares: Shares; dueOn: CivilDate; movedBy?: Moved }
    >
  | Event<
      'ShortfallPaymentRecorded',
      MaybeShown & { call: number; member: string; ore: number; leftOre: number; entry: string }
    >
  /** The state's half is Försäkringskassan's, which no source says of what is left when it alone has paid (open question). */
  | Event<'AssetsDistributed', Shown & { no: number; ore: number; parts: Parts; shares: Shares; openQuestion: boolean }>
  | Event<'SharePaidOut', MaybeShown & { distribution: number; member: string; ore: number }>
  | Event<'FinalAccountsDrafted', { version: number; report: Evidence; accounts: Evidence; on: CivilDate }>
  | Event<'FinalAccountsAdopted', Shown & { version: number }>
  | Event<'MemberServed', Shown & { version: number; member: string; documents: readonly Served[] }>
  /** `on`: the day of the last service. */
  | Event<'DissolutionReached', { on: CivilDate }>
  | Event<'ArchiveKeeperDecided', Shown & { keeper: string }>
  | Event<'ArchiveHandedOver', Shown & { keeper: string; late: boolean }>
  | Event<'ArchiveOverdue', { dueOn: CivilDate }>
  | Event<'ArchiveOverdueAnnulled', { dueOn: CivilDate; decidedOn: CivilDate }>
  | Event<'LiquidationReopened', Shown & { no: number; because: Appeared; what: string; dissolvedOn: CivilDate }>
  | Event<'LiquidationYearPassed', { years: number; enteredOn: CivilDate }>
  | Event<'ClaimTimeEnded', { until: CivilDate }>
  | Event<'LiquidationClosed', { on: CivilDate }>
  | YearlyEvent;
