/** Öre summed. A RangeError where an amount or the sum is no whole number that can be told from its neighbours. */
export function sumOre(amounts: readonly number[]): number {
  return amounts.reduce((sum, ore) => exact(sum + exact(ore)), 0);
}

/** What is left of one amount after another: negative where the other is larger. */
export const differenceOre = (whole: number, part: number): number => exact(exact(whole) - exact(part));

function exact(ore: number): number {
  if (!Number.isSafeInteger(ore)) throw new RangeError(`${ore} is no exact number of öre`);
  return ore;
}
