import { CancellationScope, sleep } from '@temporalio/workflow';

/** No timer sleeps longer; what is due is reckoned anew after each. */
const HOP = 30 * 86_400_000;

/** One timer, re-armed only when the next instant comes closer; an early wake costs one empty turn. */
export class Timer {
  /** Has it gone off since this was last set to false? */
  fired = false;
  private at = Infinity;
  private scope = new CancellationScope();

  constructor(private readonly onFired: () => void) {}

  /** `at`: epoch ms, Temporal's time. */
  arm(at: number, summary: string): void {
    const next = Math.min(at, Date.now() + HOP);
    if (next >= this.at) return;
    this.scope.cancel();
    const scope = new CancellationScope();
    [this.scope, this.at] = [scope, next];
    scope
      .run(() => sleep(Math.max(1, next - Date.now()), { summary }))
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
