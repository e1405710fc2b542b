import type { AuditOpinion, Verdict } from '../../domain/year-end/commands';
import type { ReportPart } from '../../domain/year-end/law';
import type { Language } from './language';

const opinions: Readonly<Record<AuditOpinion, Record<Language, string>>> = {
  FOR_DISCHARGE: { sv: 'tillstyrker ansvarsfrihet', en: 'recommends discharge' },
  AGAINST_DISCHARGE: { sv: 'avstyrker ansvarsfrihet', en: 'advises against discharge' },
  NO_OPINION: { sv: 'uttalar sig inte om ansvarsfrihet', en: 'gives no opinion on discharge' },
};

/** What an auditor says of discharge, as a verb. */
export const opinionWords = (opinion: AuditOpinion, lang: Language): string => opinions[opinion][lang];

const verdicts: Readonly<Record<Verdict, Record<Language, string>>> = {
  DISCHARGED: { sv: 'beviljade styrelsen ansvarsfrihet', en: 'discharged the board from liability' },
  REFUSED: { sv: 'beviljade inte styrelsen ansvarsfrihet', en: 'refused to discharge the board from liability' },
};

/** What a member decided for itself, as a verb after the body's name. */
export const verdictWords = (verdict: Verdict, lang: Language): string => verdicts[verdict][lang];

const parts: Readonly<Record<ReportPart, Record<Language, string>>> = {
  INCOME_STATEMENT: { sv: 'resultaträkning', en: 'income statement' },
  BALANCE_SHEET: { sv: 'balansräkning', en: 'balance sheet' },
  CASH_FLOW: { sv: 'kassaflödesanalys', en: 'cash flow statement' },
  NOTES: { sv: 'noter', en: 'notes' },
  OPERATING_AND_INVESTMENT: { sv: 'drift- och investeringsredovisning', en: 'operating and investment accounts' },
  MANAGEMENT_REPORT: { sv: 'förvaltningsberättelse', en: 'administration report' },
};

/** A part of an annual report (LKBR 4 kap. 1 §); an unknown one as it is stored. */
export const partWords = (part: string, lang: Language): string =>
  Object.hasOwn(parts, part) ? parts[part as ReportPart][lang] : part;
