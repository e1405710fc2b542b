import type { CivilDate } from '../calendar/civil-date';
import { of, type Yearly } from '../yearly/yearly';
import type { Contributions, Payment } from './commands';
import type { HeldBecause, Instalment, Part } from './events';

/** An instalment as it stands. */
export interface Standing extends Instalment {
  /** The day it was recorded: reminders begin after it. */
  since: CivilDate;
  paidOre: number;
  /** So much of it was booked on or before the day it was due. */
  inTimeOre: number;
  /** The payment notice of this batch has gone out. */
  notified?: string;
  overdue?: { owedOre: number; daysReminded: readonly number[]; boardTold: boolean };
}

/** A payment and where its money is: in parts, refunded, or held. */
export interface Received extends Payment {
  recordedOn: CivilDate;
  parts: readonly Part[];
  refunds: readonly { ore: number; on: CivilDate }[];
  heldOre: number;
  held?: HeldBecause;
}

/** The contributions of one year, of one förbund. */
export interface Begun extends Yearly {
  status: 'BEGUN';
  totalOre: number;
  adoptedOn: CivilDate;
  contributions: Contributions;
  revision: number;
  /** Shortfall calls so far. */
  calls: number;
  instalments: readonly Standing[];
  payments: Readonly<Record<string, Received>>;
}

export type ContributionsState = { status: 'NONE' } | Begun;

export const lastDayOf = (year: number): CivilDate => `${year}-12-31`;

/** Not paid for: quarters that begin when the förbund is in liquidation, or the member gone; the one in progress is (0.4 D15). */
export function isWithheld(
  { year, inLiquidationSince, gone = {} }: Begun,
  { quarter, member }: Pick<Standing, 'quarter' | 'member'>,
): boolean {
  if (quarter === undefined) return false;
  const begins = quarterBegins(year, quarter);
  const goneFrom = of(gone, member);
  return (
    (inLiquidationSince !== undefined && begins > inLiquidationSince) || (goneFrom !== undefined && begins >= goneFrom)
  );
}

const quarterBegins = (year: number, quarter: number): CivilDate =>
  `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`;

export const owedOre = ({ ore, paidOre }: Pick<Standing, 'ore' | 'paidOre'>): number => Math.max(0, ore - paidOre);

export const instalmentOf = (state: Begun, id: string): Standing | undefined =>
  state.instalments.find((instalment) => instalment.id === id);

/** Entries come from banks, so names of Object's own are no keys. */
export const paymentOf = (state: Begun, entry: string): Received | undefined =>
  Object.hasOwn(state.payments, entry) ? state.payments[entry] : undefined;

export const heldPayments = (state: Begun): Received[] =>
  Object.values(state.payments).filter(({ heldOre }) => heldOre > 0);

/** Every instalment's paid money is its amount, and none is held. */
export const isSettled = (state: Begun): boolean =>
  state.instalments.every((one) => one.ore === one.paidOre || isWithheld(state, one)) &&
  heldPayments(state).length === 0;
