import type { Cli } from '../cli';
import type { Given } from '../given';
import { oneOf } from '../one-of';
import { onYear } from '../year-at';

export async function run(cli: Cli, given: Given): Promise<number> {
  const of = oneOf(['FORBUND', 'ACTIVITIES'], given, 'of');
  const data = { of, genderPerspective: given.flag('genderPerspective') };
  return onYear(cli, given, { kind: 'follow-up', make: () => ({ type: 'RecordEvaluation', data }) });
}
