import type { Language } from '../language';

/** Of a notice of withdrawal: what people must see. That a state member gives it is said as the förbund says it. */
export const withdrawalAlerts: Readonly<Record<string, Record<Language, string>>> = {
  CONTINUATION_OPEN: {
    sv: 'Mindre än ett år kvar, och alla kvarvarande medlemmar har inte beslutat om förbundet ska bestå',
    en: 'Less than a year left, and not all remaining members have decided whether the förbund is to continue',
  },
  TEXTS_DIFFER: {
    sv: 'De kvarvarande medlemmarna har beslutat om olika texter',
    en: 'The remaining members have decided on different texts',
  },
};
