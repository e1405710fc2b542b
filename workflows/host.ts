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
import { submit, type Input, type Submitted } from './messages';
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
  answer?: Answer;
}

/**
 * Hosts a process: commands in, turns recorded, effects beside, one timer. The only thing it knows is its stream.
 * Handlers stand before the first await: messages may be there before the workflow is.
 */
export async function host(input: Input): Promise<void> {
  const { stream, start, turnsPerRun = Infinity } = input;
  const inbox: Slot[] = start ? [{ command: start, at: Date.now() }] : [];
  const noted: Outcome[] = [];
  const timer = new Timer();
  let outage = false;
  let seen: string | undefined;
  let summary = '';
  let turns = 0;
  const beside = new Beside(
    {
      stream,
      note: (outcomes) => void noted.push(...outcomes),
      wake: (at) => timer.arm(at, 'next try of what is to be sent'),
    },
    input.pauses ?? {},
  );

  setHandler(
    submit,
    async (command: Command): Promise<Submitted> => {
      const slot: Slot = { command, at: Date.now() };
      inbox.push(slot);
      await condition(() => slot.answer !== undefined || outage);
      return answerOf(slot);
    },
    { validator: (command: Command) => refuse(outage, command) },
  );

  const isNews = (): boolean => inbox.length > 0 || noted.length > 0;
  async function take(turn: Turn): Promise<Turned> {
    try {
      return await soon.turn(turn);
    } catch {
      outage = true; // the server retries from here on; no workflow task is held open meanwhile
      return await patiently.turn(turn).finally(() => (outage = false));
    }
  }
  /** True when nothing runs and nobody waits: the run may end. False when there is news first. */
  async function quiet(): Promise<boolean> {
    await condition(() => isNews() || (allHandlersFinished() && beside.idle));
    return !isNews();
  }

  for (;;) {
    timer.fired = false;
    const batch = inbox.splice(0, BATCH);
    const received = batch.map(({ command, at }) => ({ command, at }));
    const turn: Turn = { stream, now: Date.now(), received, noted: noted.splice(0) };
    const { answers, pending, wakeAt, done, view } = await take(seen === undefined ? turn : { ...turn, seen });
    batch.forEach((slot, index) => (slot.answer = answers[index]));
    if (view) {
      [seen, summary] = [view.digest, view.timerSummary];
      show(view);
    }
    if (isNews()) continue;
    if (done) {
      if (await quiet()) return;
      continue;
    }
    if (++turns >= turnsPerRun || workflowInfo().continueAsNewSuggested) {
      if (await quiet()) {
        const { pauses } = beside;
        await continueAsNew<typeof host>({ stream, pauses, ...(input.turnsPerRun && { turnsPerRun }) });
      }
      continue;
    }
    beside.launch(pending);
    if (wakeAt !== undefined) timer.arm(wakeAt, summary);
    await condition(() => isNews() || timer.fired);
  }
}

function answerOf({ answer }: Slot): Submitted {
  if (!answer) return { accepted: true };
  if (!('refused' in answer)) return answer;
  const { refused: type, message, details } = answer;
  throw ApplicationFailure.create({ type, message, details: [details], nonRetryable: true });
}

/** Synchronous: the promise of an async validator is never waited for, so it would accept everything. */
function refuse(outage: boolean, command: Command): void {
  if (!isShaped(command))
    throw ApplicationFailure.nonRetryable('a command needs id, type, data and actor', 'MalformedCommand');
  if (outage)
    throw ApplicationFailure.nonRetryable('the journal is out of reach; send the command again', 'JournalDown');
}

function isShaped(command: Partial<Command> | null): boolean {
  const { id, type, actor, data } = command ?? {};
  return (
    [id, type, actor].every((text) => typeof text === 'string' && text !== '') &&
    typeof data === 'object' &&
    data !== null
  );
}
