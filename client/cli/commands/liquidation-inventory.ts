import type { Item } from '../../../domain/liquidation/commands';
import type { Cli } from '../cli';
import { UsageError } from '../failures';
import { flagOf, type Given } from '../given';
import { onLiquidation } from '../liquidation-at';
import { oreIn } from '../pairs';

export async function run(cli: Cli, given: Given): Promise<number> {
  const openingOre = given.ore('held');
  const [assets, debts] = [itemsOf(given, 'asset'), itemsOf(given, 'debt')];
  const data = { ...(openingOre !== undefined && { openingOre }), assets, debts };
  return onLiquidation(cli, given, { make: () => ({ type: 'RecordInventory', data }) });
}

/** "1=Kontorsmöbler=20000", once for each line: its number, what it is, and kronor. */
const itemsOf = (given: Given, name: string): Item[] =>
  given.list(name).map((typed) => {
    const [, no = '', what = '', amount = ''] = /^\s*(\d{1,4})=(.+)=([^=]+)$/u.exec(typed) ?? [];
    if (what.trim() === '') throw malformed(name, typed);
    return { no: Number(no), what: what.trim(), ore: oreIn(name, amount) };
  });

const malformed = (name: string, typed: string): UsageError =>
  new UsageError(
    `${flagOf(name)} ska vara t.ex. "1=Kontorsmöbler=20000" (nummer=vad=kronor), inte "${typed}".`,
    `${flagOf(name)} must be such as "1=Kontorsmöbler=20000" (number=what=kronor), not "${typed}".`,
  );
