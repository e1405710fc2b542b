import type { Language } from '../language';

/** Of an insats: what people must see. */
export const insatsAlerts: Readonly<Record<string, Record<Language, string>>> = {
  INSATS_BREACH: { sv: 'Insatsen saknar något den ska ha', en: 'The insats lacks something it must have' },
  NO_WORD_IN_TIME: { sv: 'Besked kom inte i tid', en: 'No word came in time' },
  WIND_DOWN_RISK: {
    sv: 'Insatsen riskerar att upphöra om ingen inriktning blir verklighet',
    en: 'The insats may cease if no direction comes true',
  },
  DIRECTION_OPEN: {
    sv: 'Ingen inriktning för tiden efter den sista dag som det finns rätt att besluta för',
    en: 'No direction for the time after the last day that may be decided for',
  },
};
