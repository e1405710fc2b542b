import { approving, fromDay, splitOf } from '../approving';
import type { Cli } from '../cli';
import type { Given } from '../given';
import { required } from '../required';

export function run(cli: Cli, given: Given): Promise<number> {
  return approving(cli, given, async ({ state }) => {
    const removed = await required(cli, given, { name: 'id', ask: ['Vilken medlem lämnar?', 'Which member leaves?'] });
    const party = state.members.find(({ id }) => id === removed)?.party ?? 'KOMMUN';
    return { kind: 'REMOVE_MEMBER', removed, from: await fromDay(cli, given), ...splitOf(given, party) };
  });
}
