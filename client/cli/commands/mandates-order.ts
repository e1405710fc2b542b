import { orderOf } from '../../../domain/mandates/state';
import { orderIn } from '../call-in-order';
import type { Cli } from '../cli';
import { UsageError } from '../failures';
import { requiredMember } from '../formation-at';
import type { Given } from '../given';
import { onMandates } from '../mandates-at';

export async function run(cli: Cli, given: Given): Promise<number> {
  const member = requiredMember(given);
  const order = orderIn(given);
  if (!order) {
    throw new UsageError(
      'Ange ordningen: --order personal, eller --order HAN-2s,HAN-1s.',
      'Give the order: --order personal, or --order HAN-2s,HAN-1s.',
      { code: 'MISSING_OPTION', details: { option: 'order' } },
    );
  }
  return onMandates(cli, given, {
    wanted: ({ state }) => orderOf(state, member) === undefined,
    make: () => ({ type: 'DecideCallInOrder', data: { member, order } }),
  });
}
