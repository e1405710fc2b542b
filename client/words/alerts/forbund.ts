import type { Language } from '../language';

/** Of a förbund: what people must see. */
export const forbundAlerts: Readonly<Record<string, Record<Language, string>>> = {
  TERM_GAP: {
    sv: 'Mandattiderna lämnar dagar utan styrelse eller revisorer',
    en: 'The terms of office leave days without a board or auditors',
  },
  COMPOSITION_BROKEN: {
    sv: 'Förbundet saknar en medlem som lagen kräver (3 §)',
    en: 'The förbund lacks a member that the law requires (3 §)',
  },
  STATE_MEMBER_WITHDRAWS: {
    sv: 'En statlig myndighet har sagt upp sitt medlemskap: kontrollera om dess instruktion medger det',
    en: 'A state authority has given notice: check whether its instruction allows it',
  },
  NOTICE_TOO_LONG: {
    sv: 'Förbundsordningens uppsägningstid är längre än lagens tre år (27 §)',
    en: 'The charter’s notice period is longer than the three years of the Act (27 §)',
  },
  UNLAWFUL_DEBT: { sv: 'Borgen eller lån i strid med 21 § lagen', en: 'A guarantee or loan against 21 § of the Act' },
};
