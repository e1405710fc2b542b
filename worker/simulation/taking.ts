import { setTimeout as sleep } from 'node:timers/promises';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { startOfDay } from '../../domain/calendar/stockholm';
import { Rejected } from '../../domain/rejected';
import type { Outcome } from '../../client/submit';
import type { World } from './world';

/** Something to be done on a day. */
export interface Timed {
  on: CivilDate;
  take: () => Promise<void>;
}

/** Who takes the steps of a case. */
export const actor = 'admin:simulation';

const morningMs = 9 * 3_600_000;

/** Nine in the morning: what fell due at dawn has happened. Epoch ms. */
export const nineOn = (day: CivilDate): number => startOfDay(day) + morningMs;

/** @throws Rejected with the step's day in its details */
export function accepted(outcome: Outcome, on: CivilDate): Extract<Outcome, { ok: true }> {
  if (outcome.ok) return outcome;
  throw new Rejected(outcome.code, `${on}: ${outcome.message}`, { ...outcome.details, on });
}

const aMinute = 60_000;
const enoughMinutes = 30;

/** How often to look, and how long, for what is under way in real time, ms. */
const [lookEvery, lookFor] = [10, 1_000];

/** Until the mails are out, others have been told, and the next processes stand. */
export async function settled(world: World, streams: readonly string[]): Promise<void> {
  for (let minutes = 0; minutes < enoughMinutes; minutes += 1) {
    if (await isDoneSoon(world, streams)) return;
    // A try that failed waits for the clock.
    await world.clock.sleep(aMinute);
  }
}

/** What is under way needs no virtual time to come to its end. */
async function isDoneSoon({ journal }: World, streams: readonly string[]): Promise<boolean> {
  const until = performance.now() + lookFor;
  for (;;) {
    if (!(await journal.reader.underWay(streams))) return true;
    if (performance.now() > until) return false;
    await sleep(lookEvery);
  }
}
