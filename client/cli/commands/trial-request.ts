import type { Cli } from '../cli';
import { decidedDay } from '../decided-day';
import type { Given } from '../given';
import { assumed } from '../record';
import { requiredDate } from '../required-date';
import { onTrial } from '../trial-at';

/** A decision of the nämnd with one point: each principal is asked to extend. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const parts = [{ kind: 'REQUEST_EXTENSION', until: requiredDate(given, 'until') }] as const;
  const data = { parts, immediate: given.flag('immediate'), ...assumed(given) };
  return onTrial(cli, given, { day: decidedDay, make: () => ({ type: 'RecordNamndDecision', data }) });
}
