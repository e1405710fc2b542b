import { outOfPatience, wasToWake } from '../../domain/process/watch';
import { readOverslept, readSleeper } from '../../journal/oversleepers';
import type { IncidentRow } from '../../journal/rows';
import { TASK_QUEUE } from '../../workflows/messages';
import { attend, attendIf, type Watch } from './attend';
import { failingStreams } from './failing';
import { inLanes } from './lanes';
import { look } from './look';

/**
 * Looks once at all that is cheap to look at. `watchedFrom`: before then nobody may have been there to wake anybody,
 * and whoever slept through it is being woken by Temporal already.
 */
export async function lookRound(watch: Watch, watchedFrom: number): Promise<void> {
  const { journal, now, onRaised } = watch;
  await endWhatMoved(watch);
  const raised = [...(await journal.incidents.failures(now())), ...(await journal.incidents.mails(now()))];
  raised.forEach(onRaised);
  await attendFailing(watch);
  if (watchedFrom <= outOfPatience(now())) await attendLate(watch);
}

async function attendLate(watch: Watch): Promise<void> {
  const { journal, client, now } = watch;
  const { late, stale } = await readOverslept(journal, now());
  await inLanes(late, async ({ stream, expectedAt: since }) =>
    attend(watch, stream, { since, seen: await look(client, stream) }),
  );
  for (const stream of stale) await journal.rebuild(stream);
}

async function attendFailing(watch: Watch): Promise<void> {
  const { client, taskQueue = TASK_QUEUE } = watch;
  await inLanes(await failingStreams(client, taskQueue), (stream) => attendIf(watch, stream, 'TASK_FAILING'));
}

/** What stood still and does no longer. */
async function endWhatMoved(watch: Watch): Promise<void> {
  const { incidents } = watch.journal;
  await inLanes(await incidents.standingStill(), async (incident) => {
    const still = await standsStill(watch, incident);
    if (incident.no !== null && !still) await incidents.resolve(incident.no, watch.now());
  });
}

async function standsStill({ journal, client, now }: Watch, { stream, cause }: IncidentRow): Promise<boolean> {
  const sleeper = await readSleeper(journal.store, stream);
  if (sleeper.done) return false;
  if (wasToWake(sleeper, now()) !== undefined) return true;
  if (cause !== 'LOST' && cause !== 'TASK_FAILING') return false;
  return (await look(client, stream)).cause === cause;
}
