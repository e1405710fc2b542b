import type { Cli } from '../cli';
import type { Given } from '../given';
import { requiredPeriod, yearOf } from '../period';
import { onYear } from '../year-at';

export async function run(cli: Cli, given: Given): Promise<number> {
  const period = requiredPeriod(given);
  const make = () => ({ type: 'HandleFollowUp', data: { period } });
  return onYear(cli, given, { kind: 'follow-up', year: yearOf(period), make });
}
