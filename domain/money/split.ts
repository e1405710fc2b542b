/**
 * Splits öre by whole weights: each share rounded down, the öre left over go to the largest remainders, ties to whoever
 * stands first (0.4 D2). The shares always sum to the whole. A RangeError for money that is no whole, non-negative
 * number of öre and for weights that are not whole or all zero.
 */
export function splitByWeights(totalOre: number, weights: readonly number[]): number[] {
  const total = whole(totalOre);
  const parts = weights.map(whole);
  const sum = parts.reduce((a, b) => a + b, 0n);
  if (sum === 0n) throw new RangeError('nothing can be split by weights that are all zero');
  const shares = parts.map((weight) => (total * weight) / sum);
  const left = Number(total - shares.reduce((a, b) => a + b, 0n));
  const remainders = parts.map((weight, index) => ({ index, remainder: (total * weight) % sum }));
  const favoured = remainders.sort((a, b) => Number(b.remainder - a.remainder) || a.index - b.index).slice(0, left);
  const extra = new Set(favoured.map(({ index }) => index));
  return shares.map((share, index) => Number(share) + (extra.has(index) ? 1 : 0));
}

/** The four instalments of a year's contribution, öre: the first ones carry what four does not divide (P6). */
export function instalments(ore: number): number[] {
  return splitByWeights(ore, [1, 1, 1, 1]);
}

/** As a bigint: öre by weights does not fit in a number's 53 bits. */
function whole(value: number): bigint {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} is no whole, non-negative number`);
  return BigInt(value);
}
