/** Öre summed exactly, also beyond what a number can hold. */
export const exactSum = (amounts: readonly number[]): bigint => amounts.reduce((sum, ore) => sum + BigInt(ore), 0n);

/** Whether parts sum to a whole. */
export const sumsTo = (parts: readonly number[], wholeOre: number): boolean => exactSum(parts) === BigInt(wholeOre);
