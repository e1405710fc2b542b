import { addDays, type CivilDate } from '../../../domain/calendar/civil-date';
import { civilDateAt, startOfDay } from '../../../domain/calendar/stockholm';
import type { Journal } from '../../../journal/journal';
import type { ProcessRow } from '../../../journal/rows';
import { settleUntil } from '../../exercise-clock';
import type { Cli } from '../cli';
import { openJournal, openSubmitter } from '../door';
import { RefusedError, UsageError } from '../failures';
import type { Given } from '../given';
import { processesOf } from '../processes-of';
import { actor, send } from '../send';
import { type OneSending, recordedLines, sendEach } from '../send-each';
import { namesOfStream } from '../stream-names';

/** Moves an exercise's clock: of a förbund that is formed, the clock of each of its processes. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const journal = await openJournal(cli);
  const forbund = given.theArg(0);
  const running = (await processesOf(journal, forbund)).filter(({ done }) => !done);
  const [only] = running;
  if (!only) throw new RefusedError('PROCESS_CLOSED', `all of ${forbund} is over`, { forbund });
  const latest = Math.max(...running.map((one) => one.clockShiftMs));
  const clockShiftMs = shiftTo(given, latest);
  const asked = { type: 'AdvanceClock', data: { clockShiftMs } };
  if (running.length === 1) {
    const names = await namesOfStream(journal, only.stream);
    return send(cli, given, { journal, stream: only.stream, names, clockShiftMs, asked });
  }
  await settle(cli, journal, { running, clockShiftMs });
  const open = (await processesOf(journal, forbund)).filter(({ done }) => !done);
  const sendings = await behind(journal, open, asked);
  const processes = await sendEach(cli, given, { journal, sendings });
  cli.answer({ ok: true, processes }, () => recordedLines(cli, processes, sendings));
  return 0;
}

/** Told by --to or --days, from the day the furthest clock has. */
function shiftTo(given: Given, latest: number): number {
  const today: CivilDate = civilDateAt(Date.now() + latest);
  const days = given.number('days');
  const to = given.date('to') ?? (days === undefined ? undefined : addDays(today, days));
  if (to === undefined) throw new UsageError('Säg hur långt: --to eller --days.', 'Say how far: --to or --days.');
  return latest + startOfDay(to) - startOfDay(today);
}

/** What falls due on the way, in all of them, each on its own day. */
async function settle(
  cli: Cli,
  journal: Journal,
  { running, clockShiftMs }: { running: readonly ProcessRow[]; clockShiftMs: number },
): Promise<void> {
  const submitter = await openSubmitter(cli, journal);
  const forbund = running[0]?.forbund ?? '';
  const work = settleUntil({ journal, submitter, actor }, { forbund, clockShiftMs });
  await cli.patiently(cli.t('Klockan går', 'The clock is running'), work);
}

/** The förbund, or the trial, first: what it begins on the way is born with the new clock. */
async function behind(
  journal: Journal,
  running: readonly ProcessRow[],
  asked: { type: string; data: { clockShiftMs: number } },
): Promise<OneSending[]> {
  const { clockShiftMs } = asked.data;
  const first = ({ kind }: ProcessRow): number => (['forbund', 'trial'].includes(kind) ? 0 : 1);
  const rows = [...running].sort((a, b) => first(a) - first(b));
  return Promise.all(
    rows.map(async ({ stream }) => ({ stream, asked, clockShiftMs, names: await namesOfStream(journal, stream) })),
  );
}
