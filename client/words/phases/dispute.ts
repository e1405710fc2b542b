import type { Language } from '../language';

/** Where a dispute is. */
export const disputePhases = {
  RAISED: {
    sv: ['Väckt', 'Tvisten är väckt. Ingen förhandling och ingen talan är registrerad.'],
    en: ['Raised', 'The dispute is raised. No negotiation and no proceedings are recorded.'],
  },
  NEGOTIATION: {
    sv: ['Förhandling', 'Förbundet och medlemmen förhandlar.'],
    en: ['Negotiation', 'The förbund and the member negotiate.'],
  },
  FILED: {
    sv: ['Prövas', 'Tvisten är lämnad till prövning.'],
    en: ['Filed', 'The dispute has been filed and is being decided.'],
  },
  DECIDED: { sv: ['Avgjord', 'Tvisten är slutligt avgjord.'], en: ['Decided', 'The dispute is finally decided.'] },
  DISPUTE_SETTLED: {
    sv: ['Förlikt', 'Förbundet och medlemmen är överens.'],
    en: ['Settled', 'The förbund and the member have agreed.'],
  },
} as const satisfies Record<string, Record<Language, readonly [word: string, sentence: string]>>;
