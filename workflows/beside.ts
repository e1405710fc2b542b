import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import { ParentClosePolicy, proxyActivities, startChild } from '@temporalio/workflow';
import type { DeliveryActivities } from '../activities/delivery';
import type { Turned } from '../activities/turn';
import type { StartEffect } from '../domain/effect';
import type { Outcome } from '../domain/process/take-turn';
import type { Input, Pauses } from './messages';

const MINUTE = 60_000;
const LONGEST_PAUSE = 60 * MINUTE;

const outside = proxyActivities<DeliveryActivities>({
  startToCloseTimeout: '1m',
  scheduleToCloseTimeout: '1m',
  retry: { maximumAttempts: 2, initialInterval: '5s' },
});

interface Host {
  stream: string;
  /** Takes what came of effects; the host's next turn records it. */
  note: (outcomes: readonly Outcome[]) => void;
  /** Asks to be woken at an instant, epoch ms. */
  wake: (at: number) => void;
}

/**
 * Effects under way beside the host's loop. Tries are short and never cancelled; one that fails leaves the effect
 * pending in the journal, and the next comes after a pause that grows to an hour.
 */
export class Beside {
  private readonly running = new Set<string>();

  /** `pauses` go on from one run to the next. */
  constructor(
    private readonly host: Host,
    readonly pauses: Pauses,
  ) {}

  get idle(): boolean {
    return this.running.size === 0;
  }

  launch({ mail, start }: Turned['pending']): void {
    if (mail > 0) this.run('mail', () => this.deliver());
    for (const effect of start) this.run(effect.id, () => this.handOver(effect));
  }

  private run(key: string, attempt: () => Promise<boolean>): void {
    const pause = this.pauses[key];
    if (this.running.has(key)) return;
    if (pause && pause.until > Date.now()) {
      this.host.wake(pause.until);
      return;
    }
    this.running.add(key);
    void attempt()
      .catch(() => false)
      .then((wentWell) => {
        this.running.delete(key);
        if (wentWell) delete this.pauses[key];
        else this.pause(key, (pause?.failures ?? 0) + 1);
      });
  }

  private pause(key: string, failures: number): void {
    const until = Date.now() + Math.min(LONGEST_PAUSE, MINUTE * 2 ** (failures - 1));
    this.pauses[key] = { failures, until };
    this.host.wake(until);
  }

  private async deliver(): Promise<boolean> {
    const { outcomes, again } = await outside.deliver({ stream: this.host.stream });
    this.host.note(outcomes);
    return !again;
  }

  private async handOver({ id, workflow, stream, command }: StartEffect): Promise<boolean> {
    const args: [Input] = [{ stream, start: command }];
    try {
      await startChild(workflow, { workflowId: stream, args, parentClosePolicy: ParentClosePolicy.ABANDON });
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
    this.host.note([{ type: 'EffectDone', data: { id, outcome: 'STARTED' } }]);
    return true;
  }
}
