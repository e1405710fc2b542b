import { CancellationScope, patched, sleep } from '@temporalio/workflow';

const DAY = 86_400_000;

/**
 * No timer sleeps longer; what is due is reckoned anew after each, and whenever a worker starts with other rules, which
 * nudges whoever must now wake sooner. Turns of before keep the shorter hop.
 */
const HOP = 183 * DAY;
const FORMER_HOP = 30 * DAY;

/** A timer that goes off so soon, ms, may do so while the task that would cancel it is under way. */
const SOON = 10_000;

const hop = (follows: boolean): number => (follows || patched('half-year-hop') ? HOP : FORMER_HOP);

/** What is due next, and how the turn that says so has the timer set for it. */
export interface Due {
  /** Epoch ms, Temporal's time. */
  at: number;
  summary: string;
  /** The timer is set anew also where this is later than what it stands at: what that was for has been done. */
  follows: boolean;
}

/** One timer: the soonest of what is asked for. All instants are epoch ms, Temporal's time. */
export class Timer {
  /** Has it gone off since this was last set to false? */
  fired = false;
  private at = Infinity;
  /** Set for what is due; neither a hop, which looks again whatever is due, nor a next try. */
  private isForWhatIsDue = false;
  /** The soonest next try of something, kept while the timer stands at something sooner. */
  private nextTry = { at: Infinity, summary: '' };
  private scope = new CancellationScope();

  constructor(private readonly onFired: () => void) {}

  /** For what is due next. */
  arm({ at, summary, follows }: Due): void {
    const now = Date.now();
    const next = at - now > FORMER_HOP ? Math.min(at, now + hop(follows)) : at;
    if (next === this.at || (next > this.at && !(follows && this.isInVain(now)))) return;
    if (follows && this.nextTry.at < next) {
      this.set(this.nextTry, false);
      return;
    }
    this.set({ at: next, summary }, next === at);
  }

  /** For the next try of something, besides what is due. */
  wakeBy(at: number, summary: string): void {
    if (at < this.nextTry.at) this.nextTry = { at, summary };
    if (at < this.at) this.set({ at, summary }, false);
  }

  private isInVain(now: number): boolean {
    return this.isForWhatIsDue && this.at - now > SOON;
  }

  private set({ at, summary }: { at: number; summary: string }, isForWhatIsDue: boolean): void {
    this.scope.cancel();
    const scope = new CancellationScope();
    [this.scope, this.at, this.isForWhatIsDue] = [scope, at, isForWhatIsDue];
    scope
      .run(() => sleep(Math.max(1, at - Date.now()), { summary }))
      .then(
        () => this.goOff(scope),
        () => undefined,
      );
  }

  /** Whoever waits for a next try says so again in the turn that follows. */
  private goOff(scope: CancellationScope): void {
    if (scope !== this.scope) return;
    [this.fired, this.at] = [true, Infinity];
    this.nextTry = { at: Infinity, summary: '' };
    this.onFired();
  }
}
