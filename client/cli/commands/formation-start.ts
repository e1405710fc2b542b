import { civilDateAt, startOfDay } from '../../../domain/calendar/stockholm';
import { createContactStore } from '../../../journal/contacts';
import { planOf } from '../../case-file/plan';
import { loadCaseFile } from '../../case-file/read';
import type { Cli } from '../cli';
import { openJournal } from '../door';
import { namesIn } from '../formation-at';
import type { Given } from '../given';
import { badFile } from '../problem-lines';
import { send } from '../send';

/** Texts and contacts are stored before the command that speaks of them is sent. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const read = await loadCaseFile(given.theArg(0));
  if (!read.ok) throw badFile(read.problems);
  const { plan, texts, contacts } = planOf(read.caseFile);
  const journal = await openJournal(cli);
  for (const text of texts) await journal.documents.putText(text);
  const people = createContactStore(journal.pool);
  for (const contact of contacts) await people.set(contact);
  const clockShiftMs = shiftTo(read.caseFile.exercise?.clock);
  return send(cli, given, {
    journal,
    stream: `formation-${plan.forbund}-${plan.no}`,
    startKind: 'formation',
    asked: { type: 'StartFormation', data: { plan, clockShiftMs } },
    names: namesIn(plan.members),
    clockShiftMs,
  });
}

/** An exercise keeps the time of day and begins on its own date. */
function shiftTo(clock: string | undefined): number {
  return clock === undefined ? 0 : startOfDay(clock) - startOfDay(civilDateAt(Date.now()));
}
