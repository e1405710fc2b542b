import type { RecallGround } from '../../../domain/mandates/commands';
import type { Cli } from '../cli';
import type { Given } from '../given';
import { onMandates } from '../mandates-at';
import { oneOf } from '../one-of';
import { isHeld, requiredSeat } from './mandates-resign';

const grounds: readonly RecallGround[] = ['EMPLOYMENT_ENDED', 'DISCHARGE_DENIED', 'CONVICTED'];

export async function run(cli: Cli, given: Given): Promise<number> {
  const seat = await requiredSeat(cli, given);
  const ground = oneOf(grounds, given, 'ground');
  return onMandates(cli, given, { wanted: isHeld(seat), make: () => ({ type: 'RecallSeat', data: { seat, ground } }) });
}
