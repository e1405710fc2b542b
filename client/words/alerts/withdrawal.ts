import type { Language } from '../language';

/** Of a notice of withdrawal: what people must see. */
export const withdrawalAlerts: Readonly<Record<string, Record<Language, string>>> = {
  STATE_MEMBER_WITHDRAWS: {
    sv: 'En av statens medlemmar har sagt upp sitt medlemskap',
    en: 'One of the state’s members has given notice',
  },
  CONTINUATION_OPEN: {
    sv: 'Mindre än ett år kvar, och alla kvarvarande medlemmar har inte beslutat om förbundet ska bestå',
    en: 'Less than a year left, and not all remaining members have decided whether the förbund is to continue',
  },
  TEXTS_DIFFER: {
    sv: 'De kvarvarande medlemmarna har beslutat om olika texter',
    en: 'The remaining members have decided on different texts',
  },
};
