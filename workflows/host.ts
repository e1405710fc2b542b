import {
  allHandlersFinished,
  ApplicationFailure,
  condition,
  continueAsNew,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { createTurnActivities, Turn, Turned } from '../activities/turn';
import type { Command } from '../domain/command';
import type { Answer } from '../domain/process/answer';
import type { Outcome } from '../domain/process/take-turn';
import { Beside } from './beside';
import { nudge, submit, type Input, type Submitted } from './messages';
import { show } from './show';
import { Timer } from './timer';

type Activities = ReturnType<typeof createTurnActivities>;

const soon = proxyLocalActivities<Activities>({
  startToCloseTimeout: '3s',
  retry: { maximumAttempts: 2, initialInterval: '100ms' },
});
const patiently = proxyActivities<Activities>({ startToCloseTimeout: '10s', retry: { maximumInterval: '10s' } });

/** Commands in one turn at most. */
const BATCH = 50;

interface Slot {
  command: Command;
  at: number;
  answer?: Answer | undefined;
  /** Ends the wait of whoever sent it. */
  over?: () => void;
}

/**
 * Hosts a process: commands in, turns recorded, effects beside, one timer. The only thing it knows is its stream.
 * The handler stands before the first await: a message may be there before the workflow is.
 */
export async function host(input: Input): Promise<void> {
  const hosting = new Host(input);
  setHandler(submit, (command: Command) => hosting.submit(command), {
    validator: (command: Command) => refuse(command, hosting.outage),
  });
  setHandler(nudge, () => hosting.nudge());
  let goesOn = true;
  while (goesOn) goesOn = await hosting.step();
}

class Host {
  /** The journal is out of reach: a turn is being tried by the server. */
  outage = false;
  private readonly inbox: Slot[];
  private readonly noted: Outcome[] = [];
  private readonly timer = new Timer(() => this.wake());
  private readonly beside: Beside;
  private seen: string | undefined;
  private summary = '';
  private turns = 0;
  private nudged = false;
  /** Ends the wait for news. */
  private wake = (): void => undefined;

  constructor(private readonly input: Input) {
    const { stream, start, pauses = {} } = input;
    this.inbox = start ? [{ command: start, at: Date.now() }] : [];
    const note = (outcomes: readonly Outcome[]): void => {
      this.noted.push(...outcomes);
      if (outcomes.length > 0) this.wake();
    };
    const wake = (at: number): void => this.timer.wakeBy(at, 'next try of what is to be sent');
    this.beside = new Beside({ stream, note, wake }, pauses);
  }

  async submit(command: Command): Promise<Submitted> {
    const slot: Slot = { command, at: Date.now() };
    this.inbox.push(slot);
    this.wake();
    if (!this.outage) await new Promise<void>((over) => (slot.over = over));
    return answerOf(slot);
  }

  nudge(): void {
    this.nudged = true;
    this.wake();
  }

  /** One turn, what follows from it, and the wait for the next; false when the process is over. */
  async step(): Promise<boolean> {
    [this.timer.fired, this.nudged] = [false, false];
    const { batch, turn } = this.nextTurn();
    const { pending, wakeAt, done, timer } = this.answer(batch, await this.take(turn, batch));
    if (this.isNews()) return true;
    if (done) return !(await this.quiet());
    if (this.isLong()) {
      if (await this.quiet()) await this.nextRun();
      return true;
    }
    this.beside.launch(pending);
    const follows = timer === 'FOLLOWS';
    if (wakeAt !== undefined) this.timer.arm({ at: wakeAt, summary: this.summary, follows });
    await this.news();
    return true;
  }

  /** Not a condition: each of those is looked at, and its promises traced, whatever else happens. */
  private news(): Promise<void> {
    return new Promise((wake) => {
      if (this.isNews() || this.timer.fired) wake();
      else this.wake = wake;
    });
  }

  private nextTurn(): { batch: Slot[]; turn: Turn } {
    const batch = this.inbox.splice(0, BATCH);
    const received = batch.map(({ command, at }) => ({ command, at }));
    const seen = this.seen === undefined ? {} : { seen: this.seen };
    const { stream } = this.input;
    return { batch, turn: { stream, now: Date.now(), received, noted: this.noted.splice(0), ...seen } };
  }

  private async take(turn: Turn, batch: readonly Slot[]): Promise<Turned> {
    try {
      return await soon.turn(turn);
    } catch {
      return this.outlast(turn, batch);
    }
  }

  /** The server retries from here on; no workflow task is held open, and nobody waits for an answer meanwhile. */
  private outlast(turn: Turn, batch: readonly Slot[]): Promise<Turned> {
    this.outage = true;
    for (const { over } of [...batch, ...this.inbox]) over?.();
    return patiently.turn(turn).finally(() => (this.outage = false));
  }

  private answer(batch: readonly Slot[], turned: Turned): Turned {
    batch.forEach((slot, index) => {
      slot.answer = turned.answers[index];
      slot.over?.();
    });
    const { view } = turned;
    if (!view) return turned;
    [this.seen, this.summary] = [view.digest, view.timerSummary];
    show(view);
    return turned;
  }

  private isNews(): boolean {
    return this.inbox.length > 0 || this.noted.length > 0 || this.nudged;
  }

  private isLong(): boolean {
    this.turns += 1;
    return this.turns >= (this.input.turnsPerRun ?? Infinity) || workflowInfo().continueAsNewSuggested;
  }

  /** True when nothing runs and nobody waits: the run may end. False when there is news first. */
  private async quiet(): Promise<boolean> {
    await condition(() => this.isNews() || (allHandlersFinished() && this.beside.idle));
    return !this.isNews();
  }

  private async nextRun(): Promise<void> {
    const { stream, turnsPerRun } = this.input;
    const { pauses } = this.beside;
    await continueAsNew<typeof host>({ stream, pauses, ...(turnsPerRun !== undefined && { turnsPerRun }) });
  }
}

function answerOf({ answer }: Slot): Submitted {
  if (!answer) return { accepted: true };
  if (!('refused' in answer)) return answer;
  const { refused: type, message, details } = answer;
  throw ApplicationFailure.create({ type, message, details: [details], nonRetryable: true });
}

/** Synchronous: the promise of an async validator is never waited for, so it would accept everything. */
function refuse(command: unknown, outage: boolean): void {
  if (!isShaped(command)) {
    throw ApplicationFailure.nonRetryable('a command needs id, type, data and actor', 'MalformedCommand');
  }
  if (outage) {
    throw ApplicationFailure.nonRetryable('the journal is out of reach; send the command again', 'JournalDown');
  }
}

function isShaped(command: unknown): boolean {
  const { id, type, actor, data } = (command ?? {}) as Partial<Record<string, unknown>>;
  const texts = [id, type, actor].every((text) => typeof text === 'string' && text !== '');
  return texts && typeof data === 'object' && data !== null;
}
