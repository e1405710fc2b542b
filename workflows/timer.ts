import { CancellationScope, patched, sleep } from '@temporalio/workflow';

const DAY = 86_400_000;

/**
 * No timer sleeps longer; what is due is reckoned anew after each, and whenever a worker starts with other rules, which
 * nudges whoever must now wake sooner. Runs that began with the shorter hop keep it.
 */
const HOP = 183 * DAY;
const FORMER_HOP = 30 * DAY;

/** One timer: the soonest of what is asked for. All instants are epoch ms, Temporal's time. */
export class Timer {
  /** Has it gone off since this was last set to false? */
  fired = false;
  private at = Infinity;
  /** Set for what is due; neither a hop, which looks again whatever is due, nor a next try. */
  private isForWhatIsDue = false;
  private scope = new CancellationScope();

  /** `follows`: false for runs that began before it was set anew. */
  constructor(
    private readonly onFired: () => void,
    private readonly follows: boolean,
  ) {}

  /** For what is due next. What was due before it has been done: one that went off for that would cost more than this. */
  arm(at: number, summary: string): void {
    const now = Date.now();
    const next = at - now > FORMER_HOP ? Math.min(at, now + this.hop()) : at;
    if (next === this.at || (next > this.at && !(this.follows && this.isForWhatIsDue))) return;
    this.set(next, summary);
    this.isForWhatIsDue = next === at;
  }

  /** For something else, besides what is due. */
  wakeBy(at: number, summary: string): void {
    if (at >= this.at) return;
    this.set(at, summary);
    this.isForWhatIsDue = false;
  }

  private hop(): number {
    return this.follows || patched('half-year-hop') ? HOP : FORMER_HOP;
  }

  private set(at: number, summary: string): void {
    this.scope.cancel();
    const scope = new CancellationScope();
    [this.scope, this.at] = [scope, at];
    scope
      .run(() => sleep(Math.max(1, at - Date.now()), { summary }))
      .then(
        () => this.goOff(scope),
        () => undefined,
      );
  }

  private goOff(scope: CancellationScope): void {
    if (scope !== this.scope) return;
    [this.fired, this.at] = [true, Infinity];
    this.onFired();
  }
}
