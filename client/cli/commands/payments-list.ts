import { heldPayments } from '../../../domain/contributions/state';
import type { Cli } from '../cli';
import { contributionsAt } from '../contributions-at';
import { paymentLines } from '../contributions-lines';
import { openJournal } from '../door';
import type { Given } from '../given';

export async function run(cli: Cli, given: Given): Promise<number> {
  const journal = await openJournal(cli);
  const { stream, state, names } = await contributionsAt(journal, given.theArg(0), given.number('year'));
  const payments = given.flag('held') ? heldPayments(state) : Object.values(state.payments);
  cli.answer({ stream, year: state.year, payments }, () => paymentLines(cli, names, payments));
  return 0;
}
