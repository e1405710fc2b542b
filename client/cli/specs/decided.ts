import { option } from './spec';

export const member = option('--member <id>', 'medlemmens kortnamn, t.ex. FK', "the member's id, such as FK");
const body = option(
  '--body <id>',
  'organet; annars medlemmens beslutande organ',
  "the body; otherwise the member's deciding body",
);
export const decidedOn = option('--decided-on <date>', 'dagen då beslutet fattades', 'the day it was decided');
export const assumed = option('--assumed', 'ingen handling anger dagen', 'no document gives the day');
export const kronor = option('--kronor <amount>', 'belopp i kronor', 'amount in kronor');
export const evidence = [
  option('--evidence <file>', 'protokollet som fil', 'the minutes, as a file'),
  option('--evidence-sha256 <hash>', 'filens SHA-256; annan fil vägras', "the file's SHA-256; another file is refused"),
  option('--evidence-paragraph <text>', 'paragrafen i protokollet', "the minutes' paragraph"),
];
export const commandId = option(
  '--command-id <id>',
  'samma id igen ger samma svar',
  'the same id again gives the same answer',
);
export const dryRun = option('--dry-run', 'visa bara vad som skulle registreras', 'only show what would be recorded');
export const decided = [member, body, decidedOn, assumed, ...evidence, commandId];

/** What a text changes of a charter's terms. */
export const changedTerms = [
  option('--notice-months <number>', 'uppsägningstid i månader', 'the notice period in months'),
  option(
    '--effect <effect>',
    'när en medlem lämnat: dissolve eller continue-if-parties-remain',
    'when a member has left: dissolve or continue-if-parties-remain',
  ),
  option('--sunset-on <date>', 'förbundets sista dag, eller none', 'the last day of the förbund, or none'),
  option(
    '--terms <file>',
    'det texten ändrar, skrivet som ärendets parameters',
    "what it changes, written as a case's parameters",
  ),
];
