import type { Language } from '../language';

/** The states of a year's contributions. */
export const contributionPhases: Readonly<Record<string, Record<Language, readonly [word: string, sentence: string]>>> =
  {
    SCHEDULED: {
      sv: ['Betalas in', 'Bidragen är fördelade och betalas in kvartalsvis i förskott.'],
      en: ['Being paid', 'The contributions are shared out and are paid quarterly in advance.'],
    },
    SETTLED: {
      sv: ['Allt inbetalt', 'Alla bidrag är inbetalda. Året är inte slut än.'],
      en: ['All paid', 'All contributions are paid. The year is not over yet.'],
    },
    CLOSED: { sv: ['Avslutat', 'Allt är klart.'], en: ['Closed', 'All is done.'] },
  };
