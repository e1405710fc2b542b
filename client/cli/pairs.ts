import { UsageError } from './failures';
import { flagOf, Given } from './given';

/** "FK=2" given many times under --<name>, as names and what stands after them. Wrong use: no "=", or a name twice. */
export function pairsOf(given: Given, name: string): [string, string][] {
  const pairs = given.list(name).map((typed): [string, string] => {
    const [, left = '', right = ''] = /^([^=]+)=(.+)$/u.exec(typed.trim()) ?? [];
    if (left === '') throw malformed(name, typed);
    return [left.trim(), right.trim()];
  });
  const twice = pairs.find(([left], index) => pairs.findIndex(([other]) => other === left) !== index);
  if (twice) throw malformed(name, twice.join('='));
  return pairs;
}

/** The same with whole numbers. */
export const numbersOf = (given: Given, name: string): Record<string, number> =>
  Object.fromEntries(pairsOf(given, name).map(([left, right]) => [left, valueOf(name, right).number(name) ?? 0]));

/** The same with amounts in kronor, in öre. */
export const amountsOf = (given: Given, name: string): Record<string, number> =>
  Object.fromEntries(pairsOf(given, name).map(([left, right]) => [left, oreIn(name, right)]));

/** Kronor typed inside --<name>, in öre. */
export const oreIn = (name: string, typed: string): number => valueOf(name, typed).ore(name) ?? 0;

const valueOf = (name: string, typed: string): Given => new Given([], { [name]: typed });

const malformed = (name: string, typed: string): UsageError =>
  new UsageError(
    `${flagOf(name)} ska vara t.ex. "FK=2", en gång för varje, inte "${typed}".`,
    `${flagOf(name)} must be such as "FK=2", once for each, not "${typed}".`,
  );
