import type { Language } from '../language';

/** Of the follow-up and the end of a year: what people must see. */
export const yearAlerts: Readonly<Record<string, Record<Language, string>>> = {
  FORECAST_ABOVE_TOTAL: { sv: 'Helårsprognosen är över budgeten', en: 'The full-year forecast is above the budget' },
  HEADING_ABOVE_BUDGET: { sv: 'Prognosen är över en budgetpost', en: 'The forecast is above a heading of the budget' },
  FOLLOW_UP_BREACH: {
    sv: 'En uppföljning sändes utan allt den ska ha',
    en: 'A follow-up was sent without all that it must have',
  },
  REPORT_OVERDUE: { sv: 'Årsredovisningen är försenad', en: 'The annual report is late' },
  REPORT_LATE: { sv: 'Årsredovisningen fastställdes för sent', en: 'The annual report was adopted too late' },
  DISCHARGE_REFUSED: { sv: 'En medlem har inte beviljat ansvarsfrihet', en: 'A member has refused discharge' },
  DISCHARGE_DIFFERS: { sv: 'Medlemmarna har beslutat olika', en: 'The members have decided differently' },
  DAMAGES_OPEN: {
    sv: 'En medlem har inte beslutat om skadeståndstalan',
    en: 'A member has not decided on damages',
  },
  YEAR_END_BREACH: { sv: 'Bokslutet saknar något det ska ha', en: 'The year-end lacks something it must have' },
};
