const MINUTE = 60_000;

/** A process that has not woken so long after the instant that it was to stands still, ms. */
const PATIENCE = 5 * MINUTE;
const LONGEST_PAUSE = 12 * PATIENCE;

/** What is known of when a process wakes; `wakeAt` is epoch ms on its own clock. */
export interface Sleeper {
  wakeAt: number | null;
  clockShiftMs: number;
  done: boolean;
}

/** Who was to wake by then (real time, epoch ms) has had time enough. */
export const outOfPatience = (now: number): number => now - PATIENCE;

/** When a process that stands still was to have woken, real time, epoch ms; undefined where it does not stand still. */
export function wasToWake({ wakeAt, clockShiftMs, done }: Sleeper, now: number): number | undefined {
  if (wakeAt === null || done) return undefined;
  const expected = wakeAt - clockShiftMs;
  return expected <= outOfPatience(now) ? expected : undefined;
}

/** Whether to try again what has been tried so many times, last at `triedAt`: the pause grows to an hour. */
export const isTimeToTry = ({ tries, triedAt }: { tries: number; triedAt: number | null }, now: number): boolean =>
  triedAt === null || triedAt + Math.min(LONGEST_PAUSE, PATIENCE * 2 ** (tries - 1)) <= now;
