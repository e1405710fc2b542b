import type { Documents } from '../../journal/documents';
import type { Asked } from '../case-file/script';
import type { Cli } from './cli';
import { decidedDay } from './decided-day';
import { openJournal } from './door';
import { formationAt, type FormationAt } from './formation-at';
import type { Given } from './given';
import { sendTo } from './process-at';

type Making = (formation: FormationAt, documents: Documents) => Promise<Asked> | Asked;

/** What a body decided: the command that `make` gives, with its day and its evidence. */
export async function record(cli: Cli, given: Given, make: Making): Promise<number> {
  const journal = await openJournal(cli);
  const formation = await formationAt(journal, given.theArg(0));
  const decidedOn = await decidedDay(cli, given);
  const made = await make(formation, journal.documents);
  return sendTo(cli, given, { journal, at: formation, asked: { ...made, decidedOn } });
}

/** Marks what no document dates (0.4 D8). */
export const assumed = (given: Given): { assumed?: boolean } => (given.flag('assumed') ? { assumed: true } : {});
