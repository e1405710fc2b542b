import type { Cli } from '../cli';
import type { Given } from '../given';
import { onInsats } from '../insats-at';
import { oneOf } from '../one-of';

export async function run(cli: Cli, given: Given): Promise<number> {
  const registry = oneOf(['SUS', 'UPPFOLJNING_FINSAM'], given, 'registry');
  const focus = oneOf(['INDIVIDUALS', 'STRUCTURE'], given, 'focus');
  return onInsats(cli, given, () => ({ type: 'RegisterInsats', data: { registry, focus } }));
}
