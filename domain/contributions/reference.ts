/**
 * The payment reference (OCR) of an instalment: twenty digits, as Bankgirot's OCR with length digit and check digit has it.
 * Ten digits stand for the förbund, three for the year, three for the member, two for the instalment; then the length's last
 * digit and the check digit by modulus 10 (Luhn). It follows from what it names, so no register hands it out.
 */
export interface Referred {
  /** The förbund's id: "haninge". */
  forbund: string;
  year: number;
  /** The member's place among the payers, from 0; it never changes within a year. */
  place: number;
  /** 1-4 a quarter's, 5-49 a supplement, 51-99 a shortfall call's first, second ... part. */
  number: number;
}

const length = 20;

/** A RangeError for what no reference can hold: place above 999, number above 99. */
export function referenceOf({ forbund, year, place, number }: Referred): string {
  const body = [digits(hashOf(forbund), 10), digits(year % 1000, 3), digits(place, 3), digits(number, 2)].join('');
  return withCheckDigit(`${body}${length % 10}`);
}

export type ReferenceProblem = 'NOT_DIGITS' | 'WRONG_LENGTH' | 'WRONG_CHECK_DIGIT';

/** What is wrong with a reference as somebody typed it, spaces aside; undefined: its digits hold together. */
export function checkReference(typed: string): ReferenceProblem | undefined {
  const reference = bareReference(typed);
  if (!/^\d+$/.test(reference)) return 'NOT_DIGITS';
  if (reference.length !== length || Number(reference.at(-2)) !== length % 10) return 'WRONG_LENGTH';
  return withCheckDigit(reference.slice(0, -1)) === reference ? undefined : 'WRONG_CHECK_DIGIT';
}

/** Without the spaces and hyphens that people and banks put in. */
export const bareReference = (typed: string): string => typed.replace(/[\s-]/g, '');

/** In groups of five, as it is printed. */
export const groupedReference = (reference: string): string => reference.replace(/(\d{5})(?=\d)/g, '$1 ');

/** The digit that makes the sum of Luhn's products end in 0, put last. */
function withCheckDigit(body: string): string {
  const products = Array.from(body)
    .reverse()
    .map((digit, index) => product(Number(digit) * (index % 2 === 0 ? 2 : 1)));
  const sum = products.reduce((a, b) => a + b, 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}

const product = (value: number): number => (value > 9 ? value - 9 : value);

function digits(value: number | bigint, count: number): string {
  const text = String(value);
  if (!/^\d+$/.test(text) || text.length > count) throw new RangeError(`${text} does not fit in ${count} digits`);
  return text.padStart(count, '0');
}

/** FNV-1a over 64 bits, cut to ten digits: seventy förbund meet in one number with a chance below 3 in 10 million. */
function hashOf(forbund: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const letter of forbund) {
    hash = ((hash ^ BigInt(letter.codePointAt(0) ?? 0)) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash % 10_000_000_000n;
}
