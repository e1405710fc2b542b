import type { Cli } from '../cli';
import { directionsOf } from '../directions';
import type { Given } from '../given';
import { onInsats } from '../insats-at';
import { oneOf } from '../one-of';

/** A direction binds nobody; --decided says that it is decided, from the day of --from. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const directions = directionsOf(given);
  const from = given.date('from');
  const data = {
    directions,
    ...(given.flag('decided') && { decided: true }),
    ...(from !== undefined && { from }),
    ...(given.text('otherwise') !== undefined && {
      otherwise: oneOf(['ADAPTING', 'WINDING_DOWN'], given, 'otherwise'),
    }),
    ...(given.flag('assumingNone') && { assuming: 'NO_FORMAL_COOPERATION' as const }),
  };
  return onInsats(cli, given, () => ({ type: 'SetDirections', data }));
}
