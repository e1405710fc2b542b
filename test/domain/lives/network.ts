import { commandProblems } from '../../../contracts/commands';
import { civilDateAt, startOfDay } from '../../../domain/calendar/stockholm';
import type { Command } from '../../../domain/command';
import type { AnyDecider, Event } from '../../../domain/decider';
import { deciders } from '../../../domain/deciders';
import type { Duty } from '../../../domain/duty';
import type { Effect } from '../../../domain/effect';
import type { Answer } from '../../../domain/process/answer';
import { wakeAt } from '../../../domain/process/due';
import { blank, nextToTell, type Process, type Recorded } from '../../../domain/process/process';
import { takeTurn, type Outcome } from '../../../domain/process/take-turn';

/** One event of one process, as the journal would have it. */
export interface Told extends Recorded {
  stream: string;
}

const noon = (day: string): number => startOfDay(day) + 12 * 3_600_000;

/**
 * Many processes that start and tell each other, each waking when it is due: a förbund's whole life on the real rules,
 * without servers. Time stands only at noon of the days something is asked, and where something falls due.
 */
export class Network {
  readonly journal: Told[] = [];
  private readonly processes = new Map<string, Process>();
  private count = 0;
  private now = 0;

  /**
   * `look`: at each process after each of its turns. `choose`: which of so many pending things is done first; without it
   * they are done as they came.
   */
  constructor(
    private readonly look: (network: Network, stream: string) => void = () => undefined,
    private readonly choose?: (among: number) => number,
  ) {}

  streams = (kind?: string): string[] =>
    [...this.processes.keys()].filter((stream) => kind === undefined || stream.startsWith(`${kind}-`));

  state = <State>(stream: string): State => this.process(stream).state as State;
  has = (stream: string): boolean => this.processes.has(stream);
  duties = (stream: string): readonly Duty[] => deciderOf(stream).duties(this.process(stream).state);
  isOver = (stream: string): boolean => this.has(stream) && deciderOf(stream).isTerminal(this.process(stream).state);
  open = (kind?: string): string[] => this.streams(kind).filter((stream) => !this.isOver(stream));
  version = (stream: string): number => (this.has(stream) ? this.process(stream).version : 0);
  all = (type: string): Event[] => this.journal.filter(({ event }) => event.type === type).map(({ event }) => event);
  get today(): string {
    return civilDateAt(this.now);
  }

  /** Time passes to noon of a day; everything that is due until then happens on the way, at its own instant. */
  until(day: string): void {
    const end = noon(day);
    for (;;) {
      const [at, stream] = this.nextDue();
      if (stream === undefined || at > end) break;
      this.now = Math.max(this.now, at);
      this.turn(stream, [], []);
      this.settleAll();
    }
    this.now = Math.max(this.now, end);
  }

  /** Today, at once; the first command of a stream begins it. A refusal is an answer, and changes nothing. */
  ask(stream: string, asked: Pick<Command, 'type' | 'data'> & Partial<Command>): Answer {
    this.count += 1;
    const [answer] = this.turn(stream, [{ id: `${this.count}`, actor: 'admin:test', ...asked }], []);
    this.settleAll();
    return answer as Answer;
  }

  private nextDue(): [at: number, stream?: string] {
    let first: [number, string?] = [Infinity];
    for (const stream of this.open()) {
      const at = wakeAt(deciderOf(stream), this.process(stream));
      if (at !== undefined && at < first[0]) first = [at, stream];
    }
    return first;
  }

  /** Whatever is pending is done at once, until nothing is. */
  private settleAll(): void {
    for (;;) {
      const pending = this.streams().flatMap((stream) => this.pending(stream));
      if (pending.length === 0) return;
      const chosen = this.choose ? pending.slice(this.choose(pending.length)).slice(0, 1) : pending;
      for (const { stream, effect } of chosen) this.turn(stream, [], [this.done(effect)]);
    }
  }

  /** As the host has it: one process is told one thing at a time, and nothing before it has begun. */
  private pending(stream: string): { stream: string; effect: Effect }[] {
    const process = this.process(stream);
    const others = Object.values(process.pending).filter(({ kind }) => kind !== 'tell');
    const tells = nextToTell(process).filter((effect) => this.has(effect.stream));
    return [...others, ...tells].map((effect) => ({ stream, effect }));
  }

  private done(effect: Effect): Outcome {
    switch (effect.kind) {
      case 'mail':
        return { type: 'EffectDone', data: { id: effect.id, outcome: 'SENT' } };
      case 'start':
        if (!this.has(effect.stream)) this.turn(effect.stream, [effect.command], []);
        return { type: 'EffectDone', data: { id: effect.id, outcome: 'STARTED' } };
      case 'tell':
        return this.tell(effect);
    }
  }

  private tell({ id, stream, command }: Extract<Effect, { kind: 'tell' }>): Outcome {
    if (!this.has(stream)) throw new Error(`${stream} is told ${command.type}, and was never begun`);
    const [answer] = this.isOver(stream) ? [] : this.turn(stream, [command], []);
    if (answer && 'refused' in answer) throw new Error(`${stream} refused what it was told: ${answer.refused}`);
    if (answer) return { type: 'EffectDone', data: { id, outcome: 'TOLD' } };
    return { type: 'EffectFailed', data: { id, reason: 'COMMAND_REFUSED', code: 'PROCESS_CLOSED' } };
  }

  private turn(stream: string, commands: readonly Command[], noted: readonly Outcome[]): Answer[] {
    const decider = deciderOf(stream);
    const onDefect = (error: unknown): never => {
      throw error;
    };
    const rules = { decider, seal: () => 'hash', print: JSON.stringify, commandProblems, onDefect };
    const received = commands.map((command) => ({ command, at: this.now }));
    const was = this.processes.get(stream) ?? blank(decider);
    const { draft, answers } = takeTurn(rules, was, { stream, now: this.now, received, noted });
    if (draft.process.version > 0) this.processes.set(stream, draft.process);
    this.journal.push(...draft.recorded.map((one) => ({ ...one, stream })));
    if (this.has(stream)) this.look(this, stream);
    return answers;
  }

  private process(stream: string): Process {
    const found = this.processes.get(stream);
    if (!found) throw new Error(`there is no process ${stream}`);
    return found;
  }
}

function deciderOf(stream: string): AnyDecider {
  const kind = Object.keys(deciders).find((one) => stream.startsWith(`${one}-`));
  const found = kind === undefined ? undefined : deciders[kind];
  if (!found) throw new Error(`no rules for ${stream}`);
  return found;
}
