import { ActivityFailure, TimeoutFailure, WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import { ParentClosePolicy, proxyActivities, startChild } from '@temporalio/workflow';
import type { DeliveryActivities } from '../activities/delivery';
import type { TellActivities } from '../activities/tell';
import type { Turned } from '../activities/turn';
import type { StartEffect, TellEffect } from '../domain/effect';
import type { Outcome } from '../domain/process/take-turn';
import type { Input, Pauses } from './messages';

const MINUTE = 60_000;
const LONGEST_PAUSE = 60 * MINUTE;
const SHORTEST_PAUSE = 5_000;

/** A worker that has died is noticed by its silence, and another takes over. */
const outside = proxyActivities<DeliveryActivities & TellActivities>({
  startToCloseTimeout: '1m',
  scheduleToCloseTimeout: '1m',
  heartbeatTimeout: '10s',
  retry: { maximumAttempts: 2, initialInterval: '5s' },
});

/** How a try ended. `cut off`: the worker was gone or held up, which says nothing of what it was to reach. */
type Ended = 'well' | 'in vain' | 'cut off';

/** The pauses of single mails begin with this; no other effect's do. */
const SINGLE = 'unclear:';

interface Host {
  stream: string;
  /** Takes what came of effects; the host's next turn records it. */
  note: (outcomes: readonly Outcome[]) => void;
  /** Asks to be woken at an instant, epoch ms. */
  wake: (at: number) => void;
}

/**
 * Effects under way beside the host's loop. Tries are short and never cancelled; one that fails leaves the effect
 * pending in the journal, and the next comes after a pause that grows to an hour. A mail that may have arrived waits
 * a minute for its second copy, and holds up no other.
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

  launch({ mail, start, tell = [] }: Turned['pending']): void {
    if (mail > 0) this.run('mail', () => this.deliver());
    for (const effect of start) this.run(effect.id, () => this.handOver(effect));
    for (const effect of tell) this.run(effect.id, () => this.tell(effect));
  }

  private run(key: string, attempt: () => Promise<Ended>): void {
    const pause = this.pauses[key];
    if (this.running.has(key)) return;
    if (pause && pause.until > Date.now()) {
      this.host.wake(pause.until);
      return;
    }
    this.running.add(key);
    void attempt()
      .catch(endedBy)
      .then((ended) => {
        this.running.delete(key);
        if (ended === 'well') delete this.pauses[key];
        else this.pause(key, ended, pause?.failures ?? 0);
      });
  }

  private pause(key: string, ended: Ended, before: number): void {
    if (ended === 'cut off') this.wait(key, before, SHORTEST_PAUSE);
    else this.wait(key, before + 1, Math.min(LONGEST_PAUSE, MINUTE * 2 ** before));
  }

  private wait(key: string, failures: number, ms: number): void {
    const until = Date.now() + ms;
    this.pauses[key] = { failures, until };
    this.host.wake(until);
  }

  private async deliver(): Promise<Ended> {
    const notYet = this.waiting();
    const {
      outcomes,
      again,
      later = [],
    } = await outside.deliver({
      stream: this.host.stream,
      ...(notYet.length > 0 && { notYet }),
    });
    const before = this.forgetTried(notYet);
    for (const { type, data } of outcomes) if (type === 'EffectUnknown') this.wait(SINGLE + data.id, 1, MINUTE);
    for (const id of later) this.pause(SINGLE + id, 'in vain', before[id] ?? 0);
    this.host.note(outcomes);
    return again ? 'in vain' : 'well';
  }

  /** The mails whose own pause is not over. */
  private waiting(): string[] {
    const keys = Object.keys(this.pauses).filter((key) => key.startsWith(SINGLE));
    const waiting = keys.filter((key) => (this.pauses[key]?.until ?? 0) > Date.now());
    for (const key of waiting) this.host.wake(this.pauses[key]?.until ?? 0);
    return waiting.map((key) => key.slice(SINGLE.length));
  }

  /** Ends the pauses of the mails that have now been tried; how often each had failed before. */
  private forgetTried(notTried: readonly string[]): Record<string, number> {
    const failures: Record<string, number> = {};
    for (const [key, pause] of Object.entries(this.pauses)) {
      const id = key.slice(SINGLE.length);
      if (!key.startsWith(SINGLE) || notTried.includes(id)) continue;
      failures[id] = pause.failures;
      delete this.pauses[key];
    }
    return failures;
  }

  private async handOver({ id, workflow, stream, command }: StartEffect): Promise<Ended> {
    const args: [Input] = [{ stream, start: command }];
    try {
      await startChild(workflow, { workflowId: stream, args, parentClosePolicy: ParentClosePolicy.ABANDON });
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
    this.host.note([{ type: 'EffectDone', data: { id, outcome: 'STARTED' } }]);
    return 'well';
  }

  private async tell(effect: TellEffect): Promise<Ended> {
    this.host.note([await outside.tell(effect)]);
    return 'well';
  }
}

const endedBy = (error: unknown): Ended =>
  error instanceof ActivityFailure && error.cause instanceof TimeoutFailure ? 'cut off' : 'in vain';
