import type { MailStatus } from '../../journal/rows';
import type { Language } from './tongue';

const mail = {
  exercise: { sv: 'Övning', en: 'Exercise' },
  late: { sv: 'Försenat', en: 'Overdue' },
  undeliverable: { sv: 'Ett mejl kom inte fram', en: 'A mail did not arrive' },
  ground: { sv: 'Grund', en: 'Ground' },
  body: { sv: 'Beslutande organ', en: 'Deciding body' },
  otherwise: { sv: 'Utan svar', en: 'Without an answer' },
  whatFollows: { sv: 'Följd', en: 'What follows' },
  next: { sv: 'Nästa påminnelse', en: 'Next reminder' },
  step: { sv: 'Påminnelse', en: 'Reminder' },
  process: { sv: 'Ärende', en: 'Process' },
  read: { sv: 'Läs ärendet', en: 'Read the process' },
  howToAnswer: { sv: 'Så svarar ni', en: 'How to answer' },
  whatToDo: { sv: 'Vad som ska göras', en: 'What to do' },
  whatNow: { sv: 'Vad som gäller nu', en: 'How it stands now' },
  officeAnswer: {
    sv: 'När det är gjort: registrera det i ärendet.',
    en: 'When it is done: record it in the process.',
  },
  member: { sv: 'Medlem', en: 'Member' },
  bodyLine: { sv: 'Organ som beslutade', en: 'Body that decided' },
  decidedOn: { sv: 'Beslutsdatum', en: 'Date of decision' },
  paragraph: { sv: 'Paragraf i protokollet', en: 'Paragraph of the minutes' },
  decision: {
    sv: 'Beslut (utan ändringar, med ändringar, med villkor, delvis, med önskemål, inte fastställd)',
    en: 'Decision (as it stands, with amendments, on condition, in part, with a wish, not adopted)',
  },
  changed: {
    sv: 'Ändringar, villkor eller önskemål, hela paragrafen',
    en: 'Amendments, conditions or wishes, the whole paragraph',
  },
  verdict: { sv: 'Ansvarsfrihet (beviljas, beviljas inte)', en: 'Discharge (granted, refused)' },
  text: {
    sv: 'Förbundsordning som fastställdes, hela texten bifogad',
    en: 'Charter that was adopted, the whole text attached',
  },
  seats: { sv: 'Antal ordinarie och ersättare', en: 'Number of ordinary and substitutes' },
  total: { sv: 'Fastställt belopp', en: 'Amount adopted' },
  outcome: {
    sv: 'Vad organet gjorde (föreslog, beredde, tog del, återremitterade)',
    en: 'What the body did (proposed, prepared, took note, referred back)',
  },
  wrongRecipient: {
    sv: 'Fel mottagare? Svara på det här mejlet, så rättar kansliet adressen.',
    en: 'Wrong recipient? Reply to this mail, and the office corrects the address.',
  },
  noMore: {
    sv: 'Ingen fler. Efter sista dagen får kansliet veta att uppgiften är försenad.',
    en: 'None. After the last day the office is told that the duty is overdue.',
  },
  allTold: {
    sv: 'Ingen fler. När tiden har löpt ut får alla besked.',
    en: 'None. When the time has run out, all are told.',
  },
  notIfAnswered: { sv: 'Den skickas inte om ni har svarat.', en: 'It is not sent if you have answered.' },
  continued: {
    sv: '[Texten är längre. Hela lydelsen finns i ärendet.]',
    en: '[The text is longer. The whole wording is in the process.]',
  },
} as const satisfies Record<string, Record<Language, string>>;

/** The fixed words of mails. */
export const mailWords = (lang: Language): Record<keyof typeof mail, string> =>
  Object.fromEntries(Object.entries(mail).map(([key, both]) => [key, both[lang]])) as Record<keyof typeof mail, string>;

const roles: Readonly<Record<string, Record<Language, string>>> = {
  registrar: { sv: 'registratorn', en: 'the registrar' },
  office: { sv: 'kansliet', en: 'the office' },
  chair: { sv: 'ordföranden', en: 'the chair' },
  auditor: { sv: 'revisorn', en: 'the auditor' },
};

/** A role as the addressee's line has it; an unknown one as it is stored. */
export const roleWords = (role: string, lang: Language): string => roles[role]?.[lang] ?? role;

const statuses: Record<MailStatus, Record<Language, string>> = {
  WAITING: { sv: 'väntar', en: 'waiting' },
  OUTBOX: { sv: 'i utkorgen', en: 'in the outbox' },
  SENT: { sv: 'skickat', en: 'sent' },
  REFUSED: { sv: 'nekat', en: 'refused' },
  UNKNOWN: { sv: 'okänt', en: 'unknown' },
  NOT_OWED: { sv: 'behövdes inte', en: 'not needed' },
};

/** What became of a mail. */
export const mailStatusWords = (status: MailStatus, lang: Language): string => statuses[status][lang];
