import { forbiddenKinds, insatsKinds } from '../../../domain/insats/kinds';
import type { PartyKind } from '../../../domain/formation/plan';
import type { Cli } from '../cli';
import { UsageError } from '../failures';
import type { Given } from '../given';
import { onInsats } from '../insats-at';
import { oneNamed } from '../one-of';
import { organisationsOf } from '../organisation';

const parties: readonly PartyKind[] = ['FK', 'LAN', 'AF', 'REGION', 'KOMMUN'];

export async function run(cli: Cli, given: Given): Promise<number> {
  const kinds = many(given, 'kind').map((typed) => oneNamed([...insatsKinds, ...forbiddenKinds], typed, '--kind'));
  const concerned = many(given, 'concerned').map((typed) => oneNamed(parties, typed, '--concerned'));
  const carriedOutBy = organisationsOf(given, 'by');
  if (carriedOutBy.length === 0) throw missing('by');
  return onInsats(cli, given, () => ({ type: 'ProposeInsats', data: { kinds, concerned, carriedOutBy } }));
}

/** Given many times, or with commas. Wrong use: not at all. */
function many(given: Given, name: string): string[] {
  const all = given.list(name).flatMap((typed) => typed.split(',').map((one) => one.trim()));
  if (all.length > 0) return all;
  throw missing(name);
}

const missing = (name: string): UsageError =>
  new UsageError(`--${name} saknas.`, `--${name} is missing.`, { code: 'MISSING_OPTION', details: { option: name } });
