import type { Cli } from '../cli';
import { decidedDay } from '../decided-day';
import type { Given } from '../given';
import { pointsOf } from '../namnd-points';
import { assumed } from '../record';
import { onTrial } from '../trial-at';

export async function run(cli: Cli, given: Given): Promise<number> {
  const data = { parts: pointsOf(given), immediate: given.flag('immediate'), ...assumed(given) };
  return onTrial(cli, given, { day: decidedDay, make: () => ({ type: 'RecordNamndDecision', data }) });
}
