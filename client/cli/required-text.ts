import { UsageError } from './failures';
import { flagOf, type Given } from './given';

/** The words of --<name>. Wrong use: missing. */
export function requiredText(given: Given, name: string): string {
  const text = given.text(name);
  if (text !== undefined && text.trim() !== '') return text;
  throw new UsageError(`${flagOf(name)} saknas.`, `${flagOf(name)} is missing.`, {
    code: 'MISSING_OPTION',
    details: { option: name },
  });
}
