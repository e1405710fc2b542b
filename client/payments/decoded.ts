import { BankFileError } from './bank-row';

export type Encoding = 'utf-8' | 'iso-8859-1';

/** The bytes as text, piece by piece; a leading byte order mark is left out. Fails: NOT_UTF8 at its line. */
export async function* decoded(bytes: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string, void> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  for await (const piece of bytes) {
    const text = textOf(
      () => decoder.decode(piece, { stream: true }),
      () => line + linesBeforeFault(piece),
    );
    line += breaksIn(text);
    if (text !== '') yield text;
  }
  const rest = textOf(
    () => decoder.decode(),
    () => line,
  );
  if (rest !== '') yield rest;
}

function textOf(decode: () => string, lineOf: () => number): string {
  try {
    return decode();
  } catch {
    throw new BankFileError([{ code: 'NOT_UTF8', line: lineOf() }]);
  }
}

function linesBeforeFault(piece: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(piece);
  return breaksIn(text.slice(0, Math.max(0, text.indexOf('\ufffd'))));
}

function breaksIn(text: string): number {
  let found = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) found += 1;
  return found;
}
