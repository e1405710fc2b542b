import type { Documents } from '../../journal/documents';
import type { Asked } from '../case-file/script';
import type { Cli } from './cli';
import { openJournal } from './door';
import { evidenceOf } from './evidence';
import { formationAt, type FormationAt } from './formation-at';
import type { Given } from './given';
import { required } from './required';
import { send } from './send';

type Making = (formation: FormationAt, documents: Documents) => Promise<Asked> | Asked;

/** What a body decided: the command that `make` gives, with its day and its evidence. */
export async function record(cli: Cli, given: Given, make: Making): Promise<number> {
  const journal = await openJournal(cli);
  const formation = await formationAt(journal, given.theArg(0));
  const ask = ['Vilken dag fattades beslutet? (ÅÅÅÅ-MM-DD)', 'On which day was it decided? (YYYY-MM-DD)'] as const;
  const decidedOn = given.date('decidedOn') ?? (await required(cli, given, { name: 'decidedOn', ask }));
  const made = await make(formation, journal.documents);
  const asked = { ...made, decidedOn, ...(await evidenceOf(given, journal.documents)) };
  const { stream, names, row } = formation;
  return send(cli, given, { journal, stream, names, clockShiftMs: row.clockShiftMs, asked });
}

/** Marks what no document dates (0.4 D8). */
export const assumed = (given: Given): { assumed?: boolean } => (given.flag('assumed') ? { assumed: true } : {});
