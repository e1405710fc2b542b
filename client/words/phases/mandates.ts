import type { Language } from '../language';

/** Where a term of the board or of the auditors is. */
export const mandatesPhases = {
  APPOINTING: {
    sv: ['Val pågår', 'Mandattiden har inte börjat, och alla platser är inte tillsatta.'],
    en: ['Appointing', 'The term has not begun, and not all seats are filled.'],
  },
  TERM_AHEAD: {
    sv: ['Tillsatt', 'Alla är utsedda. Mandattiden har inte börjat.'],
    en: ['Appointed', 'All are appointed. The term has not begun.'],
  },
  IN_TERM: { sv: ['Mandattid', 'Mandattiden löper.'], en: ['In term', 'The term is running.'] },
  TERM_ENDED: { sv: ['Mandattiden slut', 'Mandattiden är slut.'], en: ['Term ended', 'The term has ended.'] },
} as const satisfies Record<string, Record<Language, readonly [word: string, sentence: string]>>;
