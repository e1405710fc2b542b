import { setTimeout as pause } from 'node:timers/promises';
import { reasonOf } from '../environment-error';

/** What can end by itself, or be stopped. */
export interface Stoppable {
  /** Resolves when it has ended, with why. */
  ended: Promise<string>;
  stop: () => Promise<void>;
}

export interface Restart {
  server: string;
  why: string;
  /** Set when it could not be started again; it is tried once more after a pause. */
  failed?: string;
}

export interface Care<Running> {
  server: string;
  start: (last: Running) => Promise<Running>;
  onRestart: (restart: Restart) => void;
}

const pausesMs = [0, 500, 1_000, 2_000, 5_000, 10_000];

/** Keeps a server up: when it ends without being told to, it is started again, on the same data and port. */
export class Supervised<Running extends Stoppable> {
  private readonly stopping = new AbortController();
  private restarting: Promise<void> = Promise.resolve();

  constructor(
    private running: Running,
    private readonly care: Care<Running>,
  ) {
    this.watch();
  }

  current(): Running {
    return this.running;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.restarting;
    await this.running.stop();
  }

  private watch(): void {
    void this.running.ended.then((why) => {
      if (!this.stopping.signal.aborted) this.restarting = this.startAgain(why);
    });
  }

  private async startAgain(why: string): Promise<void> {
    const { server, start, onRestart } = this.care;
    const { signal } = this.stopping;
    onRestart({ server, why });
    for (let tries = 0; ; tries += 1) {
      await pause(pausesMs[tries] ?? pausesMs.at(-1), undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return;
      try {
        this.running = await start(this.running);
        this.watch();
        return;
      } catch (error) {
        onRestart({ server, why, failed: reasonOf(error) });
      }
    }
  }
}
