import type { Language } from '../language';

/** Of the budget of a year: what people must see. */
export const budgetAlerts: Readonly<Record<string, Record<Language, string>>> = {
  BUDGET_OVERDUE: { sv: 'Budgeten är inte fastställd i tid', en: 'The budget is not adopted in time' },
  BUDGET_ADOPTED_LATE: { sv: 'Budgeten fastställdes för sent', en: 'The budget was adopted late' },
  BUDGET_BREACH: { sv: 'Beslut i strid med en regel', en: 'Decided against a rule' },
  SAMRAD_BOUNCED: { sv: 'En kallelse till samråd kom inte fram', en: 'An invitation to samråd did not arrive' },
  APPROPRIATED_LESS: {
    sv: 'En medlem har anslagit mindre än sin andel',
    en: 'A member has appropriated less than its share',
  },
  ABOVE_STATE_ALLOCATION: {
    sv: 'Statens andel är större än Försäkringskassans besked',
    en: 'The state’s share is more than Försäkringskassan has promised',
  },
  BUDGET_DEFICIT: { sv: 'Kostnaderna är större än intäkterna', en: 'Costs exceed revenues' },
  BEYOND_FRAME: { sv: 'Beslutade kostnader är större än ramen', en: 'Decided costs exceed the frame' },
  SHARES_AS_WEIGHTS: {
    sv: 'Medlemmarnas avtalade belopp passar inte budgetens total',
    en: 'The amounts the members agreed do not fit the budget’s total',
  },
  NOT_ALL_APPROPRIATED: {
    sv: 'Alla medlemmar har inte anslagit sina medel än',
    en: 'Not all members have appropriated their money yet',
  },
};
