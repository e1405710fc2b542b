import { addDays, addMonths, type CivilDate } from '../calendar/civil-date';
import type { Evidence } from '../command';
import { endsOf } from '../forbund/end-terms';
import type { LiquidationTrigger } from '../forbund/ends';
import { memberIds, of, type Running } from '../yearly/yearly';
import type { Appeared, Item, Served } from './commands';
import type { Shares } from './events';

export type Asset = Item & Readonly<{ sold?: { ore: number; on: CivilDate } }>;

/** `paidOn`: the day of the last payment. */
export type Debt = Item & Readonly<{ paidOre: number; paidOn?: CivilDate }>;

/** What the members were called on to pay together, and what each has paid of it (22 §). */
export interface Call {
  no: number;
  ore: number;
  calledOn: CivilDate;
  dueOn: CivilDate;
  shares: Shares;
  paid: Shares;
}

export interface Distribution {
  no: number;
  ore: number;
  on: CivilDate;
  shares: Shares;
  /** The day each member had its share. */
  paidOut: Readonly<Record<string, CivilDate>>;
}

export interface FinalAccounts {
  version: number;
  report: Evidence;
  accounts: Evidence;
  draftedOn: CivilDate;
  adoptedOn?: CivilDate;
}

export interface Archive {
  keeper?: string;
  handedOverOn?: CivilDate;
  overdue?: { dueOn: CivilDate };
}

/** The liquidation of one förbund. */
export interface LiquidationStarted extends Running {
  status: 'STARTED';
  no: number;
  stream?: string;
  enteredOn: CivilDate;
  trigger: LiquidationTrigger;
  withdrawing: readonly string[];
  weights: Shares;
  /** None until the inventory is recorded. */
  openingOre?: number;
  inventoryOn?: CivilDate;
  assets: readonly Asset[];
  debts: readonly Debt[];
  /** What has been recorded of each of the bank's entries. */
  entries: Readonly<Record<string, { of: string; ore: number; on: CivilDate }>>;
  debtsPaidOn?: CivilDate;
  propertySoldOn?: CivilDate;
  calls: readonly Call[];
  distributions: readonly Distribution[];
  finalAccounts?: FinalAccounts;
  /** Versions of the final accounts so far. */
  versions: number;
  /** By member, the day each document was served. */
  served: Readonly<Record<string, Partial<Record<Served, CivilDate>>>>;
  dissolvedOn?: CivilDate;
  archive: Archive;
  reopenings: readonly { because: Appeared; what: string; on: CivilDate }[];
  years: number;
  claimsOver: boolean;
  annulled?: { on: CivilDate; member: string; decidedOn: CivilDate };
  annulmentTooLate: boolean;
  closedOn?: CivilDate;
}

export type LiquidationState = { status: 'NONE' } | LiquidationStarted;

export const bothDocuments: readonly Served[] = ['REPORT', 'ACCOUNTS'];

export const debtLeft = ({ ore, paidOre }: Pick<Debt, 'ore' | 'paidOre'>): number => Math.max(0, ore - paidOre);

export const unpaidDebts = ({ debts }: LiquidationStarted): Debt[] => debts.filter((debt) => debtLeft(debt) > 0);

export const unsoldAssets = ({ assets }: LiquidationStarted): Asset[] =>
  assets.filter(({ sold }) => sold === undefined);

/** What a member still owes of a call. */
export const callLeft = ({ shares, paid }: Call, member: string): number =>
  (of(shares, member) ?? 0) - (of(paid, member) ?? 0);

/** The members whose share of a distribution is not recorded as paid out, in case-file order. */
export const unpaidShares = (state: LiquidationStarted, { shares, paidOut }: Distribution): string[] =>
  memberIds(state).filter((id) => (of(shares, id) ?? 0) > 0 && of(paidOut, id) === undefined);

/** The day a member had been served with both documents: the later of the two; one alone does not count (C81, A37). */
export function servedOn({ served }: LiquidationStarted, member: string): CivilDate | undefined {
  const days = bothDocuments.map((document) => of(served, member)?.[document]);
  return days.includes(undefined) ? undefined : days.toSorted().at(-1);
}

export const unserved = (state: LiquidationStarted): string[] =>
  memberIds(state).filter((id) => servedOn(state, id) === undefined);

/** The day both are declared: the later; undefined while one is not. Neither waits for the other (0.4 D15). */
export function readyOn({ debtsPaidOn, propertySoldOn }: LiquidationStarted): CivilDate | undefined {
  if (debtsPaidOn === undefined || propertySoldOn === undefined) return undefined;
  return debtsPaidOn > propertySoldOn ? debtsPaidOn : propertySoldOn;
}

/** The last day on which what comes to light reopens it; undefined where the form has no such time, or before dissolution. */
export function claimsUntil({ basis, dissolvedOn }: LiquidationStarted): CivilDate | undefined {
  const { claimMonths } = endsOf(basis.terms);
  return dissolvedOn === undefined || claimMonths === 0 ? undefined : addMonths(dissolvedOn, claimMonths);
}

/** What appeared in time may be recorded some time after it (0.4 D1): so long it is held open. */
const RECORD_WITHIN = 30;

export function closesOn(state: LiquidationStarted): CivilDate | undefined {
  const until = claimsUntil(state);
  return until === undefined ? undefined : addDays(until, RECORD_WITHIN);
}

/** The last day to hand over the archive; undefined before the dissolution. */
export const archiveDueOn = ({ basis, dissolvedOn }: LiquidationStarted): CivilDate | undefined =>
  dissolvedOn === undefined ? undefined : addMonths(dissolvedOn, endsOf(basis.terms).archiveMonths);

export const streamOf = ({ stream, basis, no }: Pick<LiquidationStarted, 'stream' | 'basis' | 'no'>): string =>
  stream ?? `liquidation-${basis.forbund}${no === 1 ? '' : `-${no}`}`;
