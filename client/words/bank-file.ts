import type { Problem, ProblemCode, Remark } from '../payments/bank-row';
import { formatDate } from './dates';
import type { Language } from './language';
import { formatKronor } from './money';

type Both = readonly [sv: string, en: string];
type Say = (given: string) => Both;

const say: Readonly<Record<ProblemCode, Say>> = {
  NO_FILE: () => ['Filen finns inte eller kan inte läsas.', 'The file does not exist or cannot be read.'],
  EMPTY: () => ['Filen är tom.', 'The file is empty.'],
  NOT_UTF8: () => [
    'Filen är inte UTF-8: hämta eller spara den som UTF-8, eller ange --encoding iso-8859-1 om det är vad den är.',
    'The file is not UTF-8: fetch or save it as UTF-8, or say --encoding iso-8859-1 if that is what it is.',
  ],
  DECLARED_ENCODING: (given) => [
    `Filen säger sig vara ${given}: en camt.054 ska vara UTF-8; hämta den på nytt från banken.`,
    `The file declares ${given}: a camt.054 must be UTF-8; fetch it again from the bank.`,
  ],
  TRUNCATED: () => [
    'Filen slutar mitt i: hämta den på nytt. En CSV som är hel ska sluta med en radbrytning.',
    'The file ends in the middle: fetch it again. A CSV that is whole ends with a line break.',
  ],
  BAD_XML: () => [
    'Filen är inte riktig XML här: hämta den på nytt från banken och ändra inget i den.',
    'The file is not proper XML here: fetch it again from the bank and change nothing in it.',
  ],
  NOT_CAMT_054: (given) => [
    `Filen är ingen camt.054 utan ${given}: be banken om camt.054, eller använd en CSV.`,
    `The file is no camt.054 but ${given}: ask the bank for camt.054, or use a CSV.`,
  ],
  NO_COLUMN: (given) => [`Kolumnen ”${given}” saknas.`, `The column “${given}” is missing.`],
  COLUMN_TWICE: (given) => [`Kolumnen ”${given}” finns två gånger.`, `The column “${given}” is there twice.`],
  WRONG_COLUMNS: () => [
    'Raden har inte lika många kolumner som rubrikraden.',
    'The row has not as many columns as the header.',
  ],
  BAD_AMOUNT: (given) => [
    `Beloppet ska skrivas som 1250000,00, inte ”${given}”.`,
    `The amount must be written as 1250000.00, not “${given}”.`,
  ],
  NOT_POSITIVE: (given) => [
    `Beloppet ska vara mer än noll, inte ${given}: utbetalningar hör inte hit.`,
    `The amount must be above zero, not ${given}: money paid out does not belong here.`,
  ],
  FRACTIONAL_ORE: (given) => [`Beloppet ${given} har delar av ören.`, `The amount ${given} has fractions of an öre.`],
  TOO_LARGE: (given) => [
    `Beloppet ${given} är större än något belopp kan vara här.`,
    `The amount ${given} is larger than any amount can be here.`,
  ],
  WRONG_CURRENCY: (given) => [
    `Beloppet är inte i svenska kronor (SEK) utan ”${given}”.`,
    `The amount is not in Swedish kronor (SEK) but “${given}”.`,
  ],
  BAD_DATE: (given) => [
    `Bokföringsdagen ska skrivas som 2007-01-31, inte ”${given}”.`,
    `The booking day must be written as 2007-01-31, not “${given}”.`,
  ],
  FUTURE_DATE: (given) => [`Bokföringsdagen ${given} har inte varit än.`, `The booking day ${given} is still to come.`],
  BAD_DIRECTION: (given) => [
    `Posten säger varken in (CRDT) eller ut (DBIT) utan ”${given}”.`,
    `The entry says neither in (CRDT) nor out (DBIT) but “${given}”.`,
  ],
  SUM_DIFFERS: () => [
    'Postens betalningar blir inte postens summa: hämta filen på nytt från banken.',
    'The payments of the entry do not make its sum: fetch the file again from the bank.',
  ],
  REFERENCE_TWICE: (given) => [
    `Bankens referens ${given} står för två olika betalningar.`,
    `The bank’s reference ${given} stands for two different payments.`,
  ],
  ENTRY_CHANGED: (given) => [
    `Betalningen ${given} är redan registrerad, med annat belopp eller annan dag.`,
    `The payment ${given} is recorded already, with another amount or day.`,
  ],
};

/** "rad 12: Beloppet ...", one sentence. */
export function bankFileProblem({ code, line, given = '' }: Problem, lang: Language): string {
  const sentence = say[code](given)[lang === 'sv' ? 0 : 1];
  return line === undefined ? sentence : `${lang === 'sv' ? 'rad' : 'line'} ${line}: ${sentence}`;
}

const remarks: Readonly<Record<Remark['code'], Say>> = {
  REVERSED: () => [
    'banken har tagit tillbaka betalningen; inget är registrerat om det, se vad det gällde',
    'the bank has taken the payment back; nothing of that is recorded, see what it was about',
  ],
  SEVERAL_REFERENCES: (given) => [
    `betalaren angav flera referenser (${given}); ingen är bokad, fördela den för hand`,
    `the payer gave several references (${given}); none is booked, divide it by hand`,
  ],
  CHECK_DIGIT: (given) => [
    `referensen ${given} har fel kontrollsiffra; pengarna hålls och bokas inte på någon`,
    `the reference ${given} has a wrong check digit; the money is held and booked on nobody`,
  ],
};

/** "rad 12, 31 januari 2007, 1 250 000 kr: ..." */
export function bankFileRemark({ code, line, ore, bookedOn, given = '' }: Remark, lang: Language): string {
  const where = `${lang === 'sv' ? 'rad' : 'line'} ${line}, ${formatDate(bookedOn, lang)}, ${formatKronor(ore, lang)}`;
  return `${where}: ${remarks[code](given)[lang === 'sv' ? 0 : 1]}`;
}
