import type { Cli } from '../cli';
import { openJournal } from '../door';
import { formationAt } from '../formation-at';
import type { Given } from '../given';
import { send } from '../send';

export async function run(cli: Cli, given: Given): Promise<number> {
  const journal = await openJournal(cli);
  const { stream, row, today, names } = await formationAt(journal, given.theArg(0));
  const reason = given.text('reason');
  const data = { on: given.date('on') ?? today, ...(reason !== undefined && { reason }) };
  const { clockShiftMs } = row;
  return send(cli, given, { journal, stream, names, clockShiftMs, asked: { type: 'SendOutCharter', data } });
}
