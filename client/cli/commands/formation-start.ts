import type { CaseFile } from '../../../contracts/case-file/case-file';
import type { CivilDate } from '../../../domain/calendar/civil-date';
import { civilDateAt } from '../../../domain/calendar/stockholm';
import type { SendOut } from '../../../domain/formation/commands';
import { createContactStore } from '../../../journal/contacts';
import type { Journal } from '../../../journal/journal';
import { planOf } from '../../case-file/plan';
import { loadCaseFile } from '../../case-file/read';
import type { Cli } from '../cli';
import { openJournal } from '../door';
import { shiftTo } from '../exercise-shift';
import { namesIn } from '../names-in';
import type { Given } from '../given';
import { badFile } from '../problem-lines';
import { send } from '../send';

/** Texts and contacts are stored before the command that speaks of them is sent. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const read = await loadCaseFile(given.theArg(0));
  if (!read.ok) throw badFile(read.problems);
  const { caseFile } = read;
  const { plan: asWritten, texts, contacts } = planOf(caseFile);
  const journal = await openJournal(cli);
  const no = caseFile.no ?? (await nextAttempt(journal, asWritten.forbund));
  const plan = { ...asWritten, no };
  await journal.documents.putTexts(texts);
  const people = createContactStore(journal.pool);
  for (const contact of contacts) await people.set(contact);
  const clockShiftMs = shiftTo(caseFile.exercise?.clock);
  const sendOut = sentOutAtStart(caseFile, civilDateAt(Date.now() + clockShiftMs));
  return send(cli, given, {
    journal,
    stream: `formation-${plan.forbund}-${plan.no}`,
    startKind: 'formation',
    asked: { type: 'StartFormation', data: { plan, clockShiftMs, ...(sendOut && { sendOut }) } },
    names: namesIn(plan.members),
    clockShiftMs,
  });
}

/** A text that the case file has sent out by the day of the start goes out with it. */
function sentOutAtStart({ script }: CaseFile, today: CivilDate): SendOut | undefined {
  const step = script?.find((one) => one.do === 'send-out');
  if (!step || step.on > today) return undefined;
  return { on: step.on, ...(step.reason !== undefined && { reason: step.reason }) };
}

/** The attempt that is open, else the one after the last that lapsed or was withdrawn. */
async function nextAttempt(journal: Journal, forbund: string): Promise<number> {
  const rows = await journal.reader.listProcesses({ kind: 'formation', forbund });
  const latest = rows
    .map((row) => ({ ...row, attempt: Number(row.stream.split('-').at(-1)) }))
    .sort((a, b) => b.attempt - a.attempt)[0];
  if (!latest) return 1;
  return latest.done && latest.phase === 'WITHDRAWN' ? latest.attempt + 1 : latest.attempt;
}
