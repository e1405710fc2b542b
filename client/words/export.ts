import type { Language } from './language';

type Both = Record<Language, string>;

const words = {
  dossier: { sv: 'Akt', en: 'Dossier' },
  exercise: { sv: 'Övning', en: 'Exercise' },
  contents: { sv: 'Innehåll', en: 'Contents' },
  members: { sv: 'Medlemmar', en: 'Members' },
  howToRead: { sv: 'Så läses akten', en: 'How to read the dossier' },
  documents: { sv: 'Handlingar', en: 'Documents' },
  texts: { sv: 'Texter', en: 'Texts' },
  mails: { sv: 'Mejl', en: 'Mails' },
  mail: { sv: 'Mejl', en: 'Mail' },
  document: { sv: 'handling', en: 'document' },
  text: { sv: 'text', en: 'text' },
  process: { sv: 'Ärende', en: 'Process' },
  event: { sv: 'Händelse', en: 'Event' },
  events: { sv: 'händelser', en: 'events' },
  page: { sv: 'sida', en: 'page' },
  stream: { sv: 'Ärendets namn', en: 'Name of the process' },
  period: { sv: 'Tid', en: 'Time' },
  standing: { sv: 'Läge', en: 'How it stands' },
  lastFingerprint: { sv: 'Sista händelsens SHA-256', en: 'SHA-256 of the last event' },
  remaining: { sv: 'Kvar att göra', en: 'Still to be done' },
  events_: { sv: 'Vad som har hänt', en: 'What has happened' },
  nothingElse: { sv: 'Inga.', en: 'None.' },
  mailTo: { sv: 'Till', en: 'To' },
  written: { sv: 'Skrivet', en: 'Written' },
  status: { sv: 'Läge', en: 'Status' },
  subject: { sv: 'Ämne', en: 'Subject' },
  attachment: { sv: 'Bilaga', en: 'Attachment' },
  file: { sv: 'Fil', en: 'File' },
  size: { sv: 'Storlek', en: 'Size' },
  name: { sv: 'Namn', en: 'Name' },
  evidence: { sv: 'underlag', en: 'evidence' },
  citedFirst: { sv: 'Nämns först', en: 'First named' },
  withMail: { sv: 'gick med mejl', en: 'went with a mail' },
  notKept: { sv: 'Nämns men finns inte här', en: 'Named, but not here' },
  notKeptMeans: {
    sv: 'Beslutet angav handlingens fingeravtryck, men filen lämnades aldrig in.',
    en: 'The decision gave the document’s fingerprint, but the file was never handed in.',
  },
  goesOn: { sv: '[Texten är längre. Hela finns i filen.]', en: '[The text is longer. All of it is in the file.]' },
  by: { sv: 'av', en: 'by' },
  onBehalfOf: { sv: 'för', en: 'on behalf of' },
  itself: { sv: 'av sig självt', en: 'by itself' },
  recordedOn: { sv: 'registrerat', en: 'recorded' },
  characters: { sv: 'tecken', en: 'characters' },
} as const satisfies Record<string, Both>;

/** The fixed words of a förbund's dossier. */
export const exportWords = (lang: Language): Record<keyof typeof words, string> =>
  Object.fromEntries(Object.entries(words).map(([key, both]) => [key, both[lang]])) as Record<
    keyof typeof words,
    string
  >;

const reading: Record<Language, readonly string[]> = {
  sv: [
    'Varje ärende har ett nummer. Händelserna står i den ordning de registrerades, med den dag de hör till: beslutets dag där det finns ett beslut, annars dagen de registrerades. Numret på raden är händelsens nummer i journalen.',
    'Vad som blev av varje mejl, och dagar som kom av sig själva, står bara i journalen. Därför saknas en del nummer här.',
    'Journalen, handlingarna, texterna och mejlen ligger som filer bredvid den här akten, med samma nummer. index.html i mappen visar dem alla och säger hur man prövar att inget har ändrats.',
    'Personer nämns bara med roll. Kontakternas namn och adresser ingår inte. Handlingarna är som de lämnades in, och kan nämna personer.',
  ],
  en: [
    'Each process has a number. Its events stand in the order they were recorded, with the day they belong to: the day of the decision where there is one, else the day they were recorded. The number on a row is the event’s number in the journal.',
    'What became of each mail, and days that came by themselves, stand in the journal only. That is why some numbers are missing here.',
    'The journal, the documents, the texts and the mails lie as files beside this dossier, with the same numbers. index.html in the folder shows all of them, and says how to prove that nothing has been altered.',
    'People are named by their role only. Contacts’ names and addresses are not part of it. Documents are as they were handed in, and may name people.',
  ],
};

/** How the dossier is read, a paragraph each. */
export const readingWords = (lang: Language): readonly string[] => reading[lang];

interface Counts {
  folder: string;
  pdf: string;
  pages: number;
  processes: number;
  events: number;
  documents: number;
  texts: number;
  mails: number;
  missing: readonly string[];
  sums: { sha256: string };
}

const counted = (n: number, one: string, several: string): string => `${n}\u00a0${n === 1 ? one : several}`;

/** What was put together, and how to prove it. */
export function exported(counts: Counts, lang: Language): { whole: string; sums: string; missing: string } {
  const { folder, pdf, pages, processes, events, documents, texts, mails, missing, sums } = counts;
  if (lang === 'sv') {
    const what = [
      counted(processes, 'ärende', 'ärenden'),
      counted(events, 'händelse', 'händelser'),
      counted(documents, 'handling', 'handlingar'),
      counted(texts, 'text', 'texter'),
    ];
    return {
      whole: `${folder}: ${what.join(', ')} och ${counted(mails, 'mejl', 'mejl')}, i ord i ${pdf} (${counted(pages, 'sida', 'sidor')}).`,
      sums: `Pröva med "sha256sum -c SHA256SUMS" i mappen. Fingeravtrycken har själva SHA-256 ${sums.sha256}.`,
      missing: `${counted(missing.length, 'handling som beslut hänvisar till', 'handlingar som beslut hänvisar till')} lämnades aldrig in. index.html visar vilka.`,
    };
  }
  const what = [
    counted(processes, 'process', 'processes'),
    counted(events, 'event', 'events'),
    counted(documents, 'document', 'documents'),
    counted(texts, 'text', 'texts'),
  ];
  return {
    whole: `${folder}: ${what.join(', ')} and ${counted(mails, 'mail', 'mails')}, in words in ${pdf} (${counted(pages, 'page', 'pages')}).`,
    sums: `Prove it with "sha256sum -c SHA256SUMS" in the folder. The list of fingerprints has itself the SHA-256 ${sums.sha256}.`,
    missing: `${counted(missing.length, 'document that decisions refer to was', 'documents that decisions refer to were')} never handed in. index.html shows which.`,
  };
}
