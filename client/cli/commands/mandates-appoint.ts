import type { Appointee } from '../../../domain/mandates/commands';
import { isFilled, seatsOf } from '../../../domain/mandates/state';
import type { Cli } from '../cli';
import { orderIn } from '../call-in-order';
import { requiredMember } from '../formation-at';
import type { Given } from '../given';
import { onMandates } from '../mandates-at';

export async function run(cli: Cli, given: Given): Promise<number> {
  const member = requiredMember(given);
  const body = given.text('body');
  const breach = given.text('breach');
  const seats = given.list('seat').map(appointee);
  const order = orderIn(given);
  return onMandates(cli, given, {
    wanted: ({ state }) => seatsOf(state, member).some((seat) => !isFilled(seat)),
    make: () => ({
      type: 'AppointSeats',
      data: {
        member,
        ...(body !== undefined && { body }),
        ...(seats.length > 0 && { seats }),
        ...(order && { order }),
        ...(breach !== undefined && { breach }),
      },
    }),
  });
}

/** "HAN-1", or "HAN-1=board-1" with the contact's role. */
function appointee(typed: string): Appointee {
  const [seat = '', holder] = typed.split('=');
  return { seat: seat.trim(), ...(holder !== undefined && { holder: holder.trim() }) };
}
