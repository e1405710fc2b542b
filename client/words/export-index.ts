import type { Language } from './language';

/** What the index of a dossier says before its tables. */
export interface IndexWords {
  title: string;
  exercise: string;
  broken: (no: number, event: number) => string;
  whole: string;
  folders: readonly (readonly [path: string, says: string])[];
  people: string;
  noPeople: string;
  prove: string;
  sums: string;
  chain: string;
  line: string;
  shape: string;
  rules: readonly string[];
}

const sv: IndexWords = {
  title: 'Förbundets akt',
  exercise: 'Det här är en övning. Klockan i ärendena är flyttad.',
  broken: (no, event) =>
    `Ärende ${no}: händelse ${event} är inte som den skrevs. Den ändrades i journalen före överlämningen.`,
  whole: 'Allt i ord, med datum, vem som beslutade och underlag, står i',
  folders: [
    ['2-journal', 'varje ärendes händelser, en rad för varje'],
    ['3-documents', 'handlingarna, som de lämnades in'],
    ['4-texts', 'förbundsordningens lydelser och andra texter som besluten gäller'],
    ['5-mails', 'mejlen, som de skrevs'],
  ],
  people: 'Personuppgifter',
  noPeople:
    'Personer nämns bara med roll. Kontakternas namn och mejladresser ingår inte, och inte heller de adresser som mejlen gick till. Handlingarna är som de lämnades in, och kan nämna personer.',
  prove: 'Så prövas akten',
  sums: 'Att ingen fil har ändrats prövas i den här mappen med:',
  chain: 'Att ingen händelse har ändrats sedan den skrevs prövas med:',
  line: 'Det är samma prövning som "forbund verify" gör. Den kan göras om utan program: varje rad är en JSON-lista,',
  shape:
    '[föregående rads SHA-256, ärendets namn, händelsens nummer, vad som hände, vad det säger, vad som lagrats vid sidan om]',
  rules: [
    'Nycklarna står i bokstavsordning utan mellanslag. Radens SHA-256, utan radbrytningen, är vad nästa rad börjar med; den första börjar med en tom text. Den sista radens SHA-256 och antalet rader står i 2-journal/heads.txt.',
    'Vid sidan om lagras vem som gjorde det (actor), när det prövades (at) och registrerades (recordedAt), i millisekunder sedan 1970, beslutets dag (decidedOn), underlag (evidence), och kommandots id och fingeravtryck (commandId, print).',
    'En text har fingeravtrycket av den form den ligger i här: Unicode NFC, radbrytning som LF, upprepade blanksteg som ett, inga blanksteg i radslut, högst en tom rad i följd.',
  ],
};

const en: IndexWords = {
  title: 'The förbund’s dossier',
  exercise: 'This is an exercise. The clock of its processes has been moved.',
  broken: (no, event) =>
    `Process ${no}: event ${event} is not as it was written. It was altered in the journal before the hand-over.`,
  whole: 'All of it in words, with dates, who decided and on what evidence, is in',
  folders: [
    ['2-journal', 'the events of each process, a line each'],
    ['3-documents', 'the documents, as they were handed in'],
    ['4-texts', 'the wordings of the charter, and other texts that decisions are about'],
    ['5-mails', 'the mails, as they were written'],
  ],
  people: 'Personal data',
  noPeople:
    'People are named by their role only. Contacts’ names and mail addresses are not part of this, nor the addresses that mails went to. Documents are as they were handed in, and may name people.',
  prove: 'How to prove it',
  sums: 'That no file has been altered is proved in this folder by:',
  chain: 'That no event has been altered since it was written is proved by:',
  line: 'It is the same proof that "forbund verify" makes. It can be made again without the program: each line is a JSON list,',
  shape:
    '[SHA-256 of the line before, name of the process, number of the event, what happened, what it says, what is stored beside it]',
  rules: [
    'Keys stand in alphabetical order without spaces. The SHA-256 of a line, without its line feed, is what the next line begins with; the first begins with an empty text. The SHA-256 of the last line, and the number of lines, are in 2-journal/heads.txt.',
    'Stored beside it: who did it (actor), when it was judged (at) and recorded (recordedAt), in milliseconds since 1970, the day of the decision (decidedOn), evidence, and the command’s id and fingerprint (commandId, print).',
    'A text’s fingerprint is that of the form in which it lies here: Unicode NFC, line breaks as LF, repeated spaces as one, no spaces at the end of a line, at most one empty line in a row.',
  ],
};

export const indexWords = (lang: Language): IndexWords => (lang === 'sv' ? sv : en);
