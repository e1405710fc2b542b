import type { Language } from '../language';

/** Of a dispute: what people must see. */
export const disputeAlerts: Readonly<Record<string, Record<Language, string>>> = {
  DISPUTE_BREACH: {
    sv: 'Tvisten prövas någon annanstans än förbundsordningen anger',
    en: 'The dispute is taken elsewhere than the charter says',
  },
  DISPUTE_UNTOUCHED: {
    sv: 'Inget har registrerats i tvisten på ett år',
    en: 'Nothing has been recorded in the dispute for a year',
  },
};
