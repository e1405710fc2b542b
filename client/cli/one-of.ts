import { UsageError } from './failures';
import { flagOf, type Given } from './given';

const typedAs = (value: string): string => value.toLowerCase().replaceAll('_', '-');

/** The value of --<name>, which must be one of a few; typed in small letters with hyphens. */
export function oneOf<Value extends string>(values: readonly Value[], given: Given, name: string): Value {
  return oneNamed(values, given.text(name), flagOf(name));
}

export function oneNamed<Value extends string>(
  values: readonly Value[],
  typed: string | undefined,
  what: string,
): Value {
  const found = values.find((value) => typedAs(value) === typed?.toLowerCase().replaceAll('_', '-'));
  if (found !== undefined) return found;
  const all = values.map(typedAs).join(', ');
  throw new UsageError(`${what} ska vara något av: ${all}.`, `${what} must be one of: ${all}.`);
}
