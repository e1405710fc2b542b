import { sumOre } from '../money/sum';
import { splitByWeights } from '../money/split';
import { Rejected } from '../rejected';
import type { Share } from './direction';
import type { Organisation } from './organisation';

/** Who pays how much of it: an amount, or a share. `approx`: "c:a 33 %" (S4:35), which need not sum to the whole. */
export type Financier = { by: Organisation; ore: number } | { by: Organisation; share: Share; approx?: boolean };

/** As it is stored: always in öre, and always summing to the whole. */
export interface Financed {
  by: Organisation;
  ore: number;
  share?: Share;
  approx?: boolean;
}

/** By how much shares of which any is approximate may miss the whole. */
const tolerance = 0.02;

/** Refused: FINANCING_SUM, where the parts are not the whole (A32: only what is approximate may miss it). */
export function financed(ore: number, financing: readonly Financier[]): Financed[] {
  const shares = financing.flatMap((one) => ('share' in one ? [one] : []));
  if (shares.length === 0) return amounts(ore, financing as readonly Extract<Financier, { ore: number }>[]);
  if (shares.length < financing.length) throw notWhole(ore, 'MIXED');
  const approx = shares.some((one) => one.approx === true);
  if (!isWhole(shares, approx)) throw notWhole(ore, 'SHARES');
  const even = approx && shares.every(({ share }) => equal(share, shares[0]?.share));
  const parts = even ? shares.map(() => ({ parts: 1, of: shares.length })) : shares.map(({ share }) => share);
  const split = splitByWeights(ore, weightsOf(parts));
  return shares.map(({ by, approx: about }, index) => ({
    by,
    ore: split[index] ?? 0,
    ...(parts[index] && { share: parts[index] }),
    ...(about === true && { approx: true }),
  }));
}

function amounts(ore: number, financing: readonly { by: Organisation; ore: number }[]): Financed[] {
  if (sumOre(financing.map((one) => one.ore)) !== ore) throw notWhole(ore, 'AMOUNTS');
  return financing.map(({ by, ore: own }) => ({ by, ore: own }));
}

const equal = (a: Share, b: Share | undefined): boolean => b !== undefined && a.parts * b.of === b.parts * a.of;

function isWhole(shares: readonly { share: Share }[], approx: boolean): boolean {
  if (approx) return Math.abs(shares.reduce((sum, { share }) => sum + share.parts / share.of, 0) - 1) <= tolerance;
  const all = shares.map(({ share }) => share);
  return weightsOf(all).reduce((sum, weight) => sum + weight, 0) === commonOf(all);
}

/** The shares as whole weights of one common denominator. */
const weightsOf = (shares: readonly Share[]): number[] =>
  shares.map(({ parts, of }) => (parts * commonOf(shares)) / of);

const commonOf = (shares: readonly Share[]): number =>
  shares.reduce((common, { of }) => (common / divisor(common, of)) * of, 1);

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

const notWhole = (ore: number, given: 'MIXED' | 'SHARES' | 'AMOUNTS'): Rejected =>
  new Rejected('FINANCING_SUM', 'what each pays must sum to the whole amount', { ore, given });
