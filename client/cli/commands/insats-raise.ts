import type { Journal } from '../../../journal/journal';
import type { Cli } from '../cli';
import { dayDone } from '../decided-day';
import { openJournal } from '../door';
import { evidenceOf } from '../evidence';
import { RefusedError } from '../failures';
import type { Given } from '../given';
import { required } from '../required';
import { send } from '../send';
import { namesOfStream } from '../stream-names';

/** A need is raised with its owner, which begins the insats. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const journal = await openJournal(cli);
  const { stream, clockShiftMs } = await ownerAt(journal, given.theArg(0));
  const title = await required(cli, given, { name: 'title', ask: ['Vad heter insatsen?', 'What is it called?'] });
  const decidedOn = await dayDone(cli, given);
  const evidence = await evidenceOf(given, journal.documents);
  const names = await namesOfStream(journal, stream);
  const asked = { type: 'RaiseInsats', data: { title }, decidedOn, ...evidence };
  return send(cli, given, { journal, stream, names, clockShiftMs, asked });
}

/** The förbund, or the trial, of that name. Refused: UNKNOWN_FORBUND. */
async function ownerAt(journal: Journal, typed: string) {
  const streams = /^(forbund|trial)-/.test(typed) ? [typed] : [`forbund-${typed}`, `trial-${typed}`];
  for (const stream of streams) {
    const found = await journal.reader.process(stream);
    if (found) return { stream, clockShiftMs: found.row.clockShiftMs };
  }
  throw new RefusedError('UNKNOWN_FORBUND', `${typed} is no förbund and no trial`, { forbund: typed });
}
