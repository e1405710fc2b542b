import { CancellationScope, patched, sleep } from '@temporalio/workflow';

const DAY = 86_400_000;

/**
 * No timer sleeps longer; what is due is reckoned anew after each, and whenever a worker starts with other rules, which
 * nudges whoever must now wake sooner. Runs that began with the shorter hop keep it.
 */
const HOP = 183 * DAY;
const FORMER_HOP = 30 * DAY;
const farOff = (): number => (patched('half-year-hop') ? HOP : FORMER_HOP);

/** One timer, re-armed only when the next instant comes closer; an early wake costs one empty turn. */
export class Timer {
  /** Has it gone off since this was last set to false? */
  fired = false;
  private at = Infinity;
  private scope = new CancellationScope();

  constructor(private readonly onFired: () => void) {}

  /** `at`: epoch ms, Temporal's time. */
  arm(at: number, summary: string): void {
    const now = Date.now();
    const next = at - now > FORMER_HOP ? Math.min(at, now + farOff()) : at;
    if (next >= this.at) return;
    this.scope.cancel();
    const scope = new CancellationScope();
    [this.scope, this.at] = [scope, next];
    scope
      .run(() => sleep(Math.max(1, next - now), { summary }))
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
