import type { Cli } from '../cli';
import { openJournal } from '../door';
import { formationAt } from '../formation-at';
import type { Given } from '../given';
import { required } from '../required';
import { send } from '../send';

export async function run(cli: Cli, given: Given): Promise<number> {
  const journal = await openJournal(cli);
  const { stream, row, names } = await formationAt(journal, given.theArg(0));
  const reason = await required(cli, given, {
    name: 'reason',
    ask: ['Varför återkallas förslaget?', 'Why is the proposal withdrawn?'],
  });
  const { clockShiftMs } = row;
  return send(cli, given, {
    journal,
    stream,
    names,
    clockShiftMs,
    asked: { type: 'WithdrawFormation', data: { reason } },
  });
}
