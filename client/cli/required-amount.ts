import { UsageError } from './failures';
import { flagOf, type Given } from './given';

/** The amount of --kronor, in öre. Wrong use: missing. */
export function requiredOre(given: Given): number {
  const ore = given.ore('kronor');
  if (ore !== undefined) return ore;
  throw new UsageError('Ange beloppet med --kronor.', 'Give the amount with --kronor.');
}

/** The whole number of --<name>. Wrong use: missing. */
export function requiredNumber(given: Given, name: string): number {
  const number = given.number(name);
  if (number !== undefined) return number;
  throw new UsageError(`${flagOf(name)} saknas.`, `${flagOf(name)} is missing.`);
}
