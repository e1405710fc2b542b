import type { ProblemCode } from './bank-row';

export type Kronor = { ore: number } | { problem: ProblemCode };

/** "1250.00", as XML writes amounts: any number of decimals, of which two may say something. */
export const kronorOfXml = (text: string): Kronor =>
  kronor(text.replace(/(\.\d\d)0+$/, '$1'), /^(-?)(\d+)(?:\.(\d+))?$/);

/** "1 250 000,00" or "1250000.00": a decimal comma or point, spaces between thousands or none. */
export function kronorOfCsv(text: string): Kronor {
  const spaced = text
    .trim()
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/^[\u2212-]\s*/, '-');
  const bare = /^-?\d{1,3}( \d{3})+([.,]|$)/.test(spaced) ? spaced.replaceAll(' ', '') : spaced;
  return kronor(bare, /^(-?)(\d+)(?:[.,](\d+))?$/);
}

function kronor(text: string, shape: RegExp): Kronor {
  const [, minus, whole, decimals = ''] = shape.exec(text) ?? [];
  if (whole === undefined) return { problem: 'BAD_AMOUNT' };
  if (minus === '-') return { problem: 'NOT_POSITIVE' };
  if (decimals.length > 2) return { problem: 'FRACTIONAL_ORE' };
  const ore = BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0'));
  if (ore === 0n) return { problem: 'NOT_POSITIVE' };
  return ore > BigInt(Number.MAX_SAFE_INTEGER) ? { problem: 'TOO_LARGE' } : { ore: Number(ore) };
}
