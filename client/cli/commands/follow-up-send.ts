import type { Cli } from '../cli';
import type { Given } from '../given';
import { requiredPeriod, yearOf } from '../period';
import { nevertheless, onYear, toSome } from '../year-at';

export async function run(cli: Cli, given: Given): Promise<number> {
  const period = requiredPeriod(given);
  const make = () => ({ type: 'SendFollowUp', data: { period, ...toSome(given), ...nevertheless(given) } });
  return onYear(cli, given, { kind: 'follow-up', year: yearOf(period), make });
}
