/** A mail address is one line with one recipient; what breaks the line could break a mail's head. */
const address = /^[^\s@,;<>"]+@[^\s@,;<>"]+$/u;

/** What is wrong with a mail address, as sentences. */
export function addressProblems(text: string): string[] {
  if (/[\r\n]/.test(text)) return ['the mail address has a line break in it'];
  return address.test(text) ? [] : [`${JSON.stringify(text)} is not a mail address`];
}
