import { statutoryLastDay } from '../calendar/statutory-days';
import { dayIn } from '../calendar/month-day';
import type { ReckonedDay } from '../calendar/banking-days';

/** What an annual report consists of by LKBR 4 kap. 1 §: 24 § as of 2018:598, first for fiscal year 2019. */
export const reportParts = [
  'INCOME_STATEMENT',
  'BALANCE_SHEET',
  'CASH_FLOW',
  'NOTES',
  'OPERATING_AND_INVESTMENT',
  'MANAGEMENT_REPORT',
] as const;

export type ReportPart = (typeof reportParts)[number];

/** What the annual report of a fiscal year must have; of years before LKBR no list is asserted. */
export const requiredParts = (fiscalYear: number): readonly ReportPart[] => (fiscalYear < 2019 ? [] : reportParts);

/** Three months from the year's end (24 §), moved by lag (1930:173) 2 § (0.4 D4). */
export const reportLastDay = (fiscalYear: number): ReckonedDay => statutoryLastDay(dayIn(fiscalYear + 1, '03-31'));
