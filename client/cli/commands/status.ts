import { candidates } from '../../../domain/formation/view/candidates';
import { chainProgress, lastSafeDay } from '../../../domain/formation/view/chain-progress';
import { gates } from '../../../domain/formation/view/gates';
import { matrix } from '../../../domain/formation/view/matrix';
import type { Journal } from '../../../journal/journal';
import type { Cli } from '../cli';
import { openJournal } from '../door';
import { formationAt } from '../formation-at';
import type { Given } from '../given';
import { glanceLines } from '../glance/lines';
import { readGlance } from '../glance/read';
import { statusLines } from '../status-lines';
import { findTrial } from '../trial-at';
import { showTrial } from './trial-status';

/** A förbund that is formed, with all its processes; a trial; one that is being formed, and a stream's name, as a formation. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const journal = await openJournal(cli);
  const named = given.theArg(0);
  const glance = await readGlance(journal, named.replace(/^forbund-/, ''), cli.lang);
  if (!glance) return ofAnother(cli, journal, named);
  cli.answer(glance, () => glanceLines(cli, glance));
  return 0;
}

/** A förbund that is being formed may bear the name of the trial before it. */
async function ofAnother(cli: Cli, journal: Journal, named: string): Promise<number> {
  const formations = await journal.reader.listProcesses({ kind: 'formation', forbund: named });
  const trial = formations.length > 0 ? undefined : await findTrial(journal, named);
  return trial ? showTrial(cli, journal, trial) : ofFormation(cli, journal, named);
}

async function ofFormation(cli: Cli, journal: Journal, named: string): Promise<number> {
  const formation = await formationAt(journal, named);
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
