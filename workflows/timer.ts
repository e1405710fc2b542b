import { CancellationScope, sleep } from '@temporalio/workflow';

/** No timer sleeps longer; what is due is reckoned anew after each. */
const HOP = 30 * 86_400_000;

/** One timer, re-armed only when the next instant comes closer; an early wake costs one empty turn. */
export class Timer {
  fired = true;
  private at = 0;
  private scope = new CancellationScope();

  /** `at`: epoch ms, Temporal's time. */
  arm(at: number, summary: string): void {
    const next = Math.min(at, Date.now() + HOP);
    if (!this.fired && next >= this.at) return;
    this.scope.cancel();
    const scope = new CancellationScope();
    [this.scope, this.at, this.fired] = [scope, next, false];
    scope
      .run(() => sleep(Math.max(1, next - Date.now()), { summary }))
      .then(
        () => {
          if (scope === this.scope) this.fired = true;
        },
        () => undefined,
      );
  }
}
