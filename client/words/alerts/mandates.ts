import type { Language } from '../language';

/** Of a term of office: what people must see. */
export const mandatesAlerts: Readonly<Record<string, Record<Language, string>>> = {
  QUORUM_AT_RISK: {
    sv: 'Styrelsen riskerar att inte kunna fatta beslut',
    en: 'The board may not be able to decide',
  },
  SEATS_VACANT: { sv: 'Platser står tomma', en: 'Seats are empty' },
  APPOINTED_IN_BREACH: {
    sv: 'Utsedda av avgående fullmäktige, i strid med 14 § lagen',
    en: 'Appointed by an outgoing council, against 14 § of the Act',
  },
};
