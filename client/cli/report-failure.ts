import type { Language } from '../words/tongue';
import type { OutOfReachError, RefusedError, UsageError } from './failures';

export interface Failure {
  exitCode: number;
  code: string;
  message: string;
  details: Readonly<Record<string, unknown>>;
}

/** Any failure as a code, one sentence in the reader's language and an exit code. */
export async function failureOf(error: unknown, lang: Language): Promise<Failure> {
  // By name: some commands are built into one file and bring their own copies of these classes.
  if (['UsageError', 'OutOfReachError'].includes(nameOf(error))) {
    const { code, details, exitCode, ...said } = error as UsageError | OutOfReachError;
    return { exitCode, code, message: said[lang], details };
  }
  if (['RefusedError', 'Rejected'].includes(nameOf(error))) return refused(error as RefusedError, lang);
  if (nameOf(error) === 'EnvironmentError') {
    const { code, facts, sentence } = error as EnvironmentLike;
    return { exitCode: 3, code, message: sentence.call(error, lang), details: facts };
  }
  return unforeseen(error, lang);
}

/** Refusals of the command line's own, which no rule of the domain gives. */
const ownRefusals: Readonly<Record<string, string>> = {
  UNKNOWN_FORBUND: 'Det finns inget förbund med det namnet. "forbund list" visar alla.',
  UNKNOWN_STREAM: 'Det finns inget ärende med det namnet. "forbund list" visar alla.',
  FOLDER_TAKEN: 'Mappen finns redan och är inte tom. Ange en annan med --to.',
  UNKNOWN_MAIL: 'Det finns inget sådant mejl. "forbund mail list" visar alla.',
  UNKNOWN_CONTACT: 'Det finns ingen sådan kontakt. "forbund contacts list" visar alla.',
  NO_CONTRIBUTIONS:
    'Det finns inget år att registrera betalningarna på: ingen budget är fastställd, eller allt är betalt.',
  EVIDENCE_CHANGED: 'Filen är inte den som angavs: dess SHA-256 är en annan. Inget är registrerat.',
};

async function refused({ code, message, details, names }: RefusedError, lang: Language): Promise<Failure> {
  const { refusalWords } = await import('../words/refusals');
  const own = lang === 'sv' ? ownRefusals[code] : code in ownRefusals ? message : undefined;
  return {
    exitCode: code === 'MalformedCommand' ? 2 : code === 'JournalDown' ? 3 : 1,
    code,
    message: own ?? refusalWords({ code, message, details }, lang, names),
    details,
  };
}

interface EnvironmentLike {
  code: string;
  facts: Readonly<Record<string, unknown>>;
  sentence: (lang: Language) => string;
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** What the database's and Temporal's clients throw when nobody answers. */
const unreachable = /ECONNREFUSED|ENOENT|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|ECONNRESET|UNAVAILABLE|timeout|terminated/i;

function unforeseen(error: unknown, lang: Language): Failure {
  const text =
    `${(error as { code?: string }).code ?? ''} ${error instanceof Error ? error.message : String(error)}`.trim();
  const details = { reason: text };
  if (!unreachable.test(text)) return { exitCode: 70, code: 'DEFECT', message: text, details };
  const message =
    lang === 'sv'
      ? `Systemet svarar inte (${text}). Starta det med "forbund up", eller kontrollera TEMPORAL_ADDRESS och DATABASE_URL.`
      : `The system does not answer (${text}). Start it with "forbund up", or check TEMPORAL_ADDRESS and DATABASE_URL.`;
  return { exitCode: 3, code: 'OUT_OF_REACH', message, details };
}
