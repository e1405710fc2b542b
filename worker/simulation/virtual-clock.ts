import type { TestWorkflowEnvironment } from '@temporalio/testing';

/** The time-skipping server's clock, which stands ahead of this machine's after the first skip. One sleeper at a time. */
export class VirtualClock {
  constructor(private readonly env: Pick<TestWorkflowEnvironment, 'currentTimeMs' | 'sleep'>) {}

  now(): Promise<number> {
    return this.env.currentTimeMs();
  }

  /** Everything that is due until then happens on the way. Epoch ms on the server's clock. */
  async sleepUntil(at: number): Promise<void> {
    const left = at - (await this.now());
    if (left > 0) await this.env.sleep(left);
  }

  async sleep(ms: number): Promise<void> {
    await this.env.sleep(ms);
  }
}
