import { UsageError } from './failures';
import { flagOf, type Given } from './given';

/** All that --<name> names. Wrong use: nothing. */
export function requiredList(given: Given, name: string): readonly string[] {
  const all = given.list(name);
  if (all.length > 0) return all;
  throw new UsageError(`${flagOf(name)} saknas.`, `${flagOf(name)} is missing.`, {
    code: 'MISSING_OPTION',
    details: { option: name },
  });
}
