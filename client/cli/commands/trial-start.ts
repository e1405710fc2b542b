import { civilDateAt } from '../../../domain/calendar/stockholm';
import { createContactStore } from '../../../journal/contacts';
import { trialPlanOf } from '../../case-file/trial-plan';
import { loadTrialFile } from '../../case-file/trial-read';
import type { Cli } from '../cli';
import { openJournal } from '../door';
import { shiftTo } from '../exercise-shift';
import type { Given } from '../given';
import { namesIn } from '../names-in';
import { badFile } from '../problem-lines';
import { rehearse } from '../rehearse';
import { send } from '../send';

/** The trial as its file has it when it is recorded; what its script plays is for a simulation. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const read = await loadTrialFile(given.theArg(0));
  if (!read.ok) throw badFile(read.problems);
  const { plan, contacts } = trialPlanOf(read.trial);
  const journal = await openJournal(cli);
  const clockShiftMs = shiftTo(read.trial.trialFile.exercise?.clock);
  const stream = `trial-${plan.trial}`;
  const names = namesIn(plan.members);
  const asked = { type: 'StartTrial', data: { plan, clockShiftMs } };
  if (given.flag('dryRun')) {
    const at = { stream, names, today: civilDateAt(Date.now() + clockShiftMs) };
    return rehearse(cli, { journal, at, asked, startKind: 'trial' });
  }
  const people = createContactStore(journal.pool);
  for (const contact of contacts) await people.set(contact);
  return send(cli, given, { journal, stream, startKind: 'trial', names, clockShiftMs, asked });
}
