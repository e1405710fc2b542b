import { isFilled, seatOf } from '../../../domain/mandates/state';
import type { Cli } from '../cli';
import type { Given } from '../given';
import { type MandatesAt, onMandates } from '../mandates-at';
import { required } from '../required';

export async function run(cli: Cli, given: Given): Promise<number> {
  const seat = await requiredSeat(cli, given);
  return onMandates(cli, given, { wanted: isHeld(seat), make: () => ({ type: 'ResignSeat', data: { seat } }) });
}

export const requiredSeat = (cli: Cli, given: Given): Promise<string> =>
  required(cli, given, { name: 'seat', ask: ['Vilken plats? (t.ex. HAN-1)', 'Which seat? (such as HAN-1)'] });

export const isHeld =
  (id: string) =>
  ({ state }: MandatesAt): boolean => {
    const seat = seatOf(state, id);
    return seat !== undefined && isFilled(seat);
  };
