import type { CivilDate } from '../calendar/civil-date';
import type { EndTerms, InsatsTerms } from './end-terms';

/** A day of any year, "04-30". */
export type MonthDay = string;

/** When terms of office run: a first one with its own days, then four years (or `years`) from `anchor` after each election. */
export interface OfficeTerms {
  /** "01-01" in both seed charters, "04-01" where the charter is silent (13 §). */
  anchor: MonthDay;
  years: number;
  first?: { from: CivilDate; to: CivilDate };
}

/** How the members of one side share its part, by their own agreement. Öre, whole weights or inhabitants, by member. */
export interface SideSplit {
  by: 'FIXED' | 'WEIGHTS' | 'INHABITANTS';
  shares: Readonly<Record<string, number>>;
  /** For inhabitants: the day and the source of the figures (0.4 D2). */
  asOf?: CivilDate;
  source?: string;
}

/** What the charter decides of the förbund's years. The law's default, or practice, stands where it is silent. */
export interface CharterTerms {
  board: OfficeTerms;
  auditors: OfficeTerms & { substitutes: boolean };
  /** "Styrelsen är beslutför när samtliga parter är tjänstgörande" (S3:184); heads count by law all the same. */
  quorumOfParties: boolean;
  split: { region?: SideSplit; kommun?: SideSplit };
  /** Ends of the periods that are followed up with a full-year forecast. */
  followUpPeriods: readonly MonthDay[];
  /** The frame holds even where the goals cannot be reached (S3:792, C99). */
  hardCap: boolean;
  /** Where contributions are paid; printed on payment notices. No person's account. */
  account?: string;
  ends?: EndTerms;
  insats?: InsatsTerms;
}

/** What stands where neither case file nor charter says otherwise: 13 and 25 §§, else practice. */
export const defaultTerms: CharterTerms = {
  board: { anchor: '04-01', years: 4 },
  auditors: { anchor: '04-01', years: 4, substitutes: true },
  quorumOfParties: false,
  split: {},
  followUpPeriods: ['04-30', '08-31'],
  hardCap: false,
};
