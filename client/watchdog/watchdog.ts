import type { Watch } from './attend';
import { lookForLost } from './lost';
import { lookRound } from './round';
import { lookForWaiting } from './waiting';

const MINUTE = 60_000;
const SWEEP = 60 * MINUTE;

/** Looks once a minute for as long as the worker runs, and once an hour at what takes longer. Returns how to end it. */
export function startWatchdog(watch: Watch): () => void {
  const watchedFrom = watch.now();
  let [sweptAt, ended] = [-Infinity, false];
  let timer: NodeJS.Timeout | undefined;

  async function look(): Promise<void> {
    const sweeps = watch.now() - sweptAt >= SWEEP;
    if (sweeps) sweptAt = watch.now();
    await lookRound(watch, watchedFrom);
    if (!sweeps) return;
    await lookForLost(watch);
    await lookForWaiting(watch);
  }

  function next(): void {
    if (ended) return;
    timer = setTimeout(() => void round(), MINUTE);
    timer.unref();
  }

  async function round(): Promise<void> {
    await look().catch((error: unknown) => {
      if (!ended) console.error(JSON.stringify({ level: 'warn', at: 'watchdog', message: String(error) }));
    });
    next();
  }

  void round();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
