import type { Language } from './tongue';

/** What is looked at, in this order. */
export const checkNames = {
  node: { sv: 'Node', en: 'Node' },
  build: { sv: 'Programmet', en: 'Program' },
  data: { sv: 'Datamappen', en: 'Data folder' },
  postgres: { sv: 'PostgreSQL (inbyggd)', en: 'PostgreSQL (embedded)' },
  binary: { sv: 'Temporals program', en: "Temporal's program" },
  port: { sv: 'Översiktens port', en: "The dashboard's port" },
  database: { sv: 'Databasen', en: 'Database' },
  temporal: { sv: 'Temporal', en: 'Temporal' },
  mail: { sv: 'Mejl', en: 'Mail' },
  incidents: { sv: 'Avvikelser', en: 'Incidents' },
};
export type CheckName = keyof typeof checkNames;

type Sentence = Readonly<Record<Language, (found: string) => string>>;

/** What was found, and what to do where something is to be done. */
export const findings = {
  NODE_OK: { sv: (v) => `version ${v}`, en: (v) => `version ${v}` },
  NODE_OLD: {
    sv: (v) => `version ${v} är för gammal: installera Node 20.19 eller nyare`,
    en: (v) => `version ${v} is too old: install Node 20.19 or newer`,
  },
  BUILT: { sv: (f) => `byggt i ${f}`, en: (f) => `built in ${f}` },
  DATA_NONE: {
    sv: (f) => `${f} finns inte än och skapas vid start`,
    en: (f) => `${f} is not there yet and is made at start-up`,
  },
  DATA_OK: { sv: (f) => `${f} är ledig och skrivbar`, en: (f) => `${f} is free and can be written` },
  DATA_RUNNING: { sv: (f) => `ett system är igång (${f})`, en: (f) => `a system is running (${f})` },
  FOUND: { sv: (f) => f, en: (f) => f },
  NOT_NEEDED: { sv: (f) => `behövs inte: ${f} är satt`, en: (f) => `not needed: ${f} is set` },
  TO_BE_FETCHED: {
    sv: () => 'finns inte än och hämtas vid start (Temporals nedladdning, annars pip)',
    en: () => "is not there yet and is fetched at start-up (Temporal's download, else pip)",
  },
  PORT_FREE: { sv: (f) => `${f} är ledig`, en: (f) => `${f} is free` },
  PORT_OURS: {
    sv: (f) => `används av systemet som är igång: ${f}`,
    en: (f) => `used by the system that is running: ${f}`,
  },
  ANSWERS: { sv: (f) => `svarar: ${f}`, en: (f) => `answers: ${f}` },
  AT_START: { sv: () => 'startas med "npm start"', en: () => 'starts with "npm start"' },
  INCIDENTS_NONE: { sv: () => 'inga', en: () => 'none' },
  INCIDENTS_OPEN: {
    sv: (f) => `${f} öppna: se "forbund incidents"`,
    en: (f) => `${f} open: see "forbund incidents"`,
  },
  DATABASE_OLD: {
    sv: (f) => `PostgreSQL ${f} är för gammal: uppgradera till 15 eller nyare`,
    en: (f) => `PostgreSQL ${f} is too old: upgrade to 15 or newer`,
  },
  ATTRIBUTES_AT_START: {
    sv: (f) => `svarar; sökattributen ${f} läggs till vid start`,
    en: (f) => `answers; the search attributes ${f} are added at start-up`,
  },
  OUTBOX: {
    sv: () => 'SMTP_URL är inte satt: mejl stannar i utkorgen ("forbund mail")',
    en: () => 'SMTP_URL is not set: mail stays in the outbox ("forbund mail")',
  },
  MAIL_OUT_OF_REACH: {
    sv: (f) => `servern i SMTP_URL svarar inte (${f}): starta den eller rätta SMTP_URL`,
    en: (f) => `the server in SMTP_URL does not answer (${f}): start it or correct SMTP_URL`,
  },
} satisfies Record<string, Sentence>;
export type FindingCode = keyof typeof findings;
