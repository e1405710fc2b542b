import { text, type Say } from './say';

/** What stands in the way of a changed charter, and of thinking better of what the members decide together. */
export const aboutTheCharter: Record<string, Say> = {
  UNKNOWN_MATTER: ({ t }) => [
    t('Ingen medlem har beslutat om det.', 'No member has decided on that.'),
    t(
      'Se på förbundets sida vad medlemmarna håller på att besluta.',
      'See on the page of the förbund what the members are deciding.',
    ),
  ],
  MATTER_ADOPTED: ({ t, date }, { adoptedOn }) => [
    t(`Alla medlemmar hade beslutat ${date(text(adoptedOn))}.`, `All members had decided by ${date(text(adoptedOn))}.`),
    t('Det ändras bara av ett nytt beslut av alla.', 'Only a new decision by all of them changes it.'),
  ],
  DECIDED_BEFORE_APPROVAL: ({ t, date }, { decidedOn, approvedOn }) => [
    t(
      `Medlemmen beslutade om det ${date(text(approvedOn))}, efter ${date(text(decidedOn))}.`,
      `The member decided on it on ${date(text(approvedOn))}, after ${date(text(decidedOn))}.`,
    ),
    t('Ange dagen då beslutet togs tillbaka.', 'Give the day on which the decision was taken back.'),
  ],
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
