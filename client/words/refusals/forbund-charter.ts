import { text, type Say } from './say';

/** What stands in the way of a changed charter. */
export const aboutTheCharter: Record<string, Say> = {
  CHARTER_VERSION_KNOWN: ({ t }, { version }) => [
    t(
      `Version ${text(version)} av förbundsordningen är redan fastställd.`,
      `Version ${text(version)} of the charter is adopted already.`,
    ),
    t('Ge den nya texten ett högre nummer.', 'Give the new text a higher number.'),
  ],
  SUNSET_PASSED: ({ t, date }, { sunsetOn, from }) => [
    t(
      `Förbundets sista dag, ${date(text(sunsetOn))}, ligger före ${date(text(from))}, då den ändrade förbundsordningen börjar gälla.`,
      `The last day of the förbund, ${date(text(sunsetOn))}, is before ${date(text(from))}, when the changed charter begins to hold.`,
    ),
    t('Ange en senare sista dag, eller ingen.', 'Give a later last day, or none.'),
  ],
  CHARTER_AFTER_SUNSET: ({ t, date }, { sunsetOn, from }) => [
    t(
      `Förbundets egen tid går ut ${date(text(sunsetOn))}, och den ändrade förbundsordningen skulle gälla först från ${date(text(from))}.`,
      `The förbund’s own time runs out on ${date(text(sunsetOn))}, and the changed charter would hold only from ${date(text(from))}.`,
    ),
    t('Låt den gälla senast dagen efter.', 'Let it hold from the day after at the latest.'),
  ],
};
