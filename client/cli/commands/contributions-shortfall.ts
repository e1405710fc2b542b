import type { Cli } from '../cli';
import { onContributions } from '../contributions-at';
import type { Given } from '../given';

export async function run(cli: Cli, given: Given): Promise<number> {
  const amounts = { shortfallOre: given.ore('shortfall'), debtOre: given.ore('debt'), assetsOre: given.ore('assets') };
  const all = { ...amounts, dueOn: given.date('dueOn') };
  const data = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return onContributions(cli, given, () => ({ type: 'CallShortfall', data }));
}
