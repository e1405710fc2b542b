import type { Financier } from '../../domain/insats/financing';
import type { Organisation } from '../../domain/insats/organisation';
import { UsageError } from './failures';
import { flagOf, type Given } from './given';
import { oreIn, pairsOf } from './pairs';
import { requiredText } from './required-text';

/** "HAN", "HAN:socialtjänsten", ":Af-rehab", as typed under --<name>. */
export function organisationIn(typed: string, name: string): Organisation {
  const [, member = '', unit = ''] = /^([^:]*)(?::(.*))?$/u.exec(typed.trim()) ?? [];
  if (member === '' && unit === '') throw malformed(typed, name);
  return { ...(member !== '' && { member }), ...(unit !== '' && { unit: unit.trim() }) };
}

/** The one that --<name> names. Wrong use: none. */
export const organisationOf = (given: Given, name: string): Organisation =>
  organisationIn(requiredText(given, name), name);

/** Every one that --<name> names, which is given many times or with commas. */
export const organisationsOf = (given: Given, name: string): Organisation[] =>
  given
    .list(name)
    .flatMap((typed) => typed.split(','))
    .map((typed) => organisationIn(typed, name));

/** "HAN=100000" in kronor, "HAN=1/3", "HAN=25%"; "~33%" is about that much. */
export const financiersOf = (given: Given, name: string): Financier[] =>
  pairsOf(given, name).map(([who, typed]): Financier => {
    const by = organisationIn(who, name);
    const [, about, parts, of, percent] = /^(~?)(?:(\d{1,3})\/(\d{1,3})|(\d{1,3})%)$/.exec(typed) ?? [];
    const approx = about === '~' ? { approx: true } : {};
    if (percent !== undefined) return { by, share: { parts: Number(percent), of: 100 }, ...approx };
    if (parts !== undefined) return { by, share: { parts: Number(parts), of: Number(of) }, ...approx };
    return { by, ore: oreIn(name, typed) };
  });

const malformed = (typed: string, name: string): UsageError =>
  new UsageError(
    `${flagOf(name)} ska vara en medlem, "HAN", en del av den, "HAN:socialtjänsten", eller någon utanför, ":Af-rehab", inte "${typed}".`,
    `${flagOf(name)} must be a member, "HAN", a part of one, "HAN:socialtjänsten", or one outside, ":Af-rehab", not "${typed}".`,
  );
