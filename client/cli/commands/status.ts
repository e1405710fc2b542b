import { candidates } from '../../../domain/formation/view/candidates';
import { chainProgress, lastSafeDay } from '../../../domain/formation/view/chain-progress';
import { gates } from '../../../domain/formation/view/gates';
import { matrix } from '../../../domain/formation/view/matrix';
import type { Cli } from '../cli';
import { openJournal } from '../door';
import { formationAt } from '../formation-at';
import type { Given } from '../given';
import { statusLines } from '../status-lines';

export async function run(cli: Cli, given: Given): Promise<number> {
  const journal = await openJournal(cli);
  const formation = await formationAt(journal, given.theArg(0));
  const { stream, row, state, today } = formation;
  const duties = await journal.reader.duties({ stream });
  const status = {
    process: row,
    today,
    lastSafeDay: lastSafeDay(state),
    matrix: matrix(state),
    candidates: candidates(state),
    gates: gates(state),
    chains: chainProgress(state),
    findings: state.plan.findings,
    duties,
  };
  cli.answer(status, () => statusLines(cli, formation, status));
  return 0;
}
