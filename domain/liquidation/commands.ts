import type { CivilDate } from '../calendar/civil-date';
import type { Command, Evidence } from '../command';
import type { Basis } from '../forbund/basis';
import type { LiquidationTrigger } from '../forbund/ends';
import type { YearlyCommand } from '../yearly/yearly';

/** A line of the inventory: for an asset what it may bring, for a debt what is owed. */
export type Item = Readonly<{ no: number; what: string; ore: number }>;

/** What a person says is done; the two have no order between them (0.4 D15). */
export type Declared = 'DEBTS_PAID' | 'PROPERTY_SOLD';

/** What must be served, both of it: förvaltningsberättelse and redovisningshandlingar (S3:283). */
export type Served = 'REPORT' | 'ACCOUNTS';

/** What came to light after the dissolution (lag 1994:566 29 §). */
export type Appeared = 'ASSETS' | 'CLAIMS';

/** `decidedOn` is the day it was done; `entry` names the bank's own entry, so that one payment counts once. */
export type LiquidationCommand =
  | Command<
      'BeginLiquidation',
      {
        basis: Basis;
        /** 1, unless an earlier liquidation of the same förbund was annulled. */
        no: number;
        /** Of one begun before there was a name given: by the förbund and the number. */
        stream?: string;
        enteredOn: CivilDate;
        trigger: LiquidationTrigger;
        withdrawing?: readonly string[];
        /** What each member was to pay of the budget in force when it was entered, öre: the split inside a side. */
        weights: Readonly<Record<string, number>>;
        clockShiftMs?: number;
      }
    >
  /** Told: the members had decided in time that the förbund goes on (0.4 D1). */
  | Command<'AnnulLiquidation', { on: CivilDate; member: string; decidedOn: CivilDate }>
  /** Money held on the day it was entered, and lines that are new or read otherwise than before. */
  | Command<'RecordInventory', { openingOre?: number; assets: readonly Item[]; debts: readonly Item[] }>
  | Command<'PayDebt', { no: number; ore: number; entry: string }>
  /** Without proceeds it was scrapped. What a member still owes is an asset that is collected. */
  | Command<'SellAsset', { no: number; ore: number }>
  | Command<'Declare', { what: Declared }>
  | Command<'CallShortfall', { ore: number; dueOn?: CivilDate }>
  | Command<'RecordShortfallPayment', { call: number; member: string; ore: number; entry: string }>
  /** All that is held, unless an amount is given. */
  | Command<'Distribute', { ore?: number }>
  | Command<'RecordPayout', { distribution: number; member: string }>
  | Command<'DraftFinalAccounts', { report: Evidence; accounts: Evidence }>
  | Command<'AdoptFinalAccounts', { version: number }>
  /** The receipt is the evidence. */
  | Command<'RecordService', { member: string; documents: readonly Served[] }>
  | Command<'DecideArchiveKeeper', { keeper: string }>
  /** The package is the evidence. */
  | Command<'HandOverArchive', { keeper: string }>
  | Command<'ReopenLiquidation', { because: Appeared; what: string }>
  | YearlyCommand
  /* What follows by itself from a date: never refused. */
  | Command<'PassLiquidationYear', { years: number }>
  | Command<'NoteArchiveOverdue', { dueOn: CivilDate }>
  | Command<'EndClaims', { until: CivilDate }>;
