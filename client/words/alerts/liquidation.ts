import type { Language } from '../language';

/** Of a liquidation: what people must see. */
export const liquidationAlerts: Readonly<Record<string, Record<Language, string>>> = {
  SHORTFALL_CALLED: {
    sv: 'En brist är uttagen av medlemmarna och inte helt betald',
    en: 'A shortfall is called in from the members and not fully paid',
  },
  STATE_HALF_OPEN_QUESTION: {
    sv: 'Ingen källa säger om Arbetsförmedlingen ska ha del av statens hälft',
    en: 'No source says whether Arbetsförmedlingen is to have a part of the state’s half',
  },
  ANNULMENT_TOO_LATE: {
    sv: 'Beslutet att förbundet består blev känt efter skiftet',
    en: 'The decision that the förbund continues became known after the distribution',
  },
  ARCHIVE_WITHOUT_KEEPER: { sv: 'Ingen är utsedd att ta över arkivet', en: 'Nobody is named to keep the archive' },
  ARCHIVE_OVERDUE: { sv: 'Arkivet är inte överlämnat i tid', en: 'The archive is not handed over in time' },
};
