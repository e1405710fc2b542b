import type { Cli } from '../cli';
import type { Given } from '../given';
import { onInsats } from '../insats-at';

/** From the appropriation for sickness benefit to the administrative one: in a trial alone. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const [year, ore] = [given.number('year'), given.ore('kronor')];
  const more = { ...(year !== undefined && { year }), ...(ore !== undefined && { ore }) };
  return onInsats(cli, given, () => ({
    type: 'ReallocateFunds',
    data: { from: 'SICKNESS_BENEFIT', to: 'ADMINISTRATION', ...more },
  }));
}
