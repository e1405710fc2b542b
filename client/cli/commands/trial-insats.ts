import { agesIn } from '../ages-typed';
import type { Cli } from '../cli';
import type { Given } from '../given';
import { assumed } from '../record';
import { requiredText } from '../required-text';
import { onTrial } from '../trial-at';

/** An insats of the trial begins; its own verbs are those of `insats`. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const title = requiredText(given, 'title');
  const [no, ages] = [given.number('no'), given.text('ages')];
  const data = {
    title,
    ...(no !== undefined && { no }),
    ...(ages !== undefined && { ages: agesIn(ages) }),
    ...assumed(given),
  };
  return onTrial(cli, given, { make: () => ({ type: 'RaiseInsats', data }) });
}
