import type { Language } from '../language';

/** Where the follow-up and the end of a year are. */
export const yearPhases = {
  ENDED_BY_DISSOLUTION: {
    sv: ['Upphört', 'Förbundet är upplöst. Här återstår inget att göra.'],
    en: ['Ended', 'The förbund is dissolved. Nothing is left to do here.'],
  },
  PERIOD_OPEN: {
    sv: ['Perioden pågår', 'Perioden är inte slut än.'],
    en: ['Period running', 'The period is not over yet.'],
  },
  PERIOD_CLOSED: {
    sv: ['Perioden slut', 'Perioden är slut. Rapporten är inte framtagen än.'],
    en: ['Period over', 'The period is over. There is no report yet.'],
  },
  REPORT_DRAFTED: {
    sv: ['Utkast till rapport', 'Rapporten finns som utkast. Styrelsen har inte behandlat den.'],
    en: ['Report drafted', 'The report is a draft. The board has not dealt with it.'],
  },
  BOARD_HANDLED: {
    sv: ['Behandlad', 'Styrelsen har behandlat rapporten. Den är inte sänd till alla medlemmar.'],
    en: ['Dealt with', 'The board has dealt with the report. It has not been sent to all members.'],
  },
  SENT_TO_ALL_MEMBERS: {
    sv: ['Sänd till alla', 'Alla uppföljningar är sända till alla medlemmar.'],
    en: ['Sent to all', 'Every follow-up has been sent to all members.'],
  },
  YEAR_CLOSED: {
    sv: ['Året slut', 'Räkenskapsåret är slut. Årsredovisningen är inte påbörjad.'],
    en: ['Year over', 'The fiscal year is over. The annual report is not begun.'],
  },
  REPORT_ADOPTED: {
    sv: ['Fastställd', 'Styrelsen har fastställt årsredovisningen. Den är inte undertecknad.'],
    en: ['Adopted', 'The board has adopted the annual report. It is not signed.'],
  },
  UNDER_AUDIT: {
    sv: ['Revision', 'Revisorerna granskar. Alla revisionsberättelser finns inte än.'],
    en: ['Under audit', 'The auditors are at work. Not all audit reports are there.'],
  },
  AUDIT_REPORTS_ISSUED: {
    sv: ['Reviderad', 'Alla revisionsberättelser finns. De är inte lämnade till alla som ska ha dem.'],
    en: ['Audited', 'All audit reports are there. They have not been handed to all who are to have them.'],
  },
  SENT: {
    sv: ['Prövas', 'Revisionsberättelserna är lämnade. Varje medlem prövar för sig ansvarsfriheten.'],
    en: ['Under decision', 'The audit reports are handed over. Each member decides for itself on discharge.'],
  },
  COMPLETE: {
    sv: ['Klart', 'Varje medlem har beslutat för sig.'],
    en: ['Complete', 'Each member has decided for itself.'],
  },
} as const satisfies Record<string, Record<Language, readonly [word: string, sentence: string]>>;
