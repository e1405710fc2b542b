import { UsageError } from './failures';
import { flagOf, type Given } from './given';

/** The amount of --kronor, in öre. Wrong use: missing. */
export function requiredOre(given: Given): number {
  const ore = given.ore('kronor');
  if (ore !== undefined) return ore;
  throw new UsageError('Ange beloppet med --kronor.', 'Give the amount with --kronor.');
}

/** The same of what cannot be nothing, such as a payment. Wrong use: zero. */
export function requiredOreAboveZero(given: Given): number {
  const ore = requiredOre(given);
  if (ore > 0) return ore;
  throw new UsageError('--kronor ska vara mer än 0.', '--kronor must be more than 0.');
}

/** The whole number of --<name>. Wrong use: missing. */
export function requiredNumber(given: Given, name: string): number {
  const number = given.number(name);
  if (number !== undefined) return number;
  throw new UsageError(`${flagOf(name)} saknas.`, `${flagOf(name)} is missing.`);
}
