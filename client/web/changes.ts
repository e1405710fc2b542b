import type { Overview } from '../../journal/overview';
import type { Changes } from './live';

const everyMs = 1_000;

/** "*" where it is no process that has changed, but the incidents. */
function changedIn(fresh: ReadonlyMap<string, number>, known: ReadonlyMap<string, number>): readonly string[] {
  const changed = [...fresh].filter(([stream, version]) => known.get(stream) !== version);
  return changed.length > 0 ? changed.map(([stream]) => stream) : ['*'];
}

/**
 * Looks once a second, only while somebody listens, which processes have changed.
 * Asking is cheaper than being told: NOTIFY takes a lock that makes every commit of the journal wait for the one before.
 */
export function pollChanges(overview: Pick<Overview, 'stamp' | 'versions'>): Changes {
  const listeners = new Set<(stream: string) => void>();
  let running = false;
  let stamp: string | undefined;
  let versions: ReadonlyMap<string, number> = new Map();

  async function look(): Promise<void> {
    const now = await overview.stamp();
    if (now === stamp) return;
    const fresh = await overview.versions();
    const changed = stamp === undefined ? [] : changedIn(fresh, versions);
    [stamp, versions] = [now, fresh];
    for (const stream of changed) for (const tell of listeners) tell(stream);
  }

  // A database that is away for a while is asked again; the page says by itself that it has lost contact.
  async function round(): Promise<void> {
    await look().catch(() => undefined);
    setTimeout(() => {
      if (listeners.size > 0) return void round();
      [running, stamp] = [false, undefined];
    }, everyMs).unref();
  }

  return (onChange) => {
    listeners.add(onChange);
    if (!running) {
      running = true;
      void round();
    }
    return () => void listeners.delete(onChange);
  };
}
