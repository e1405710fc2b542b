import type { Command } from '../command';
import type { AnyDecider, Event } from '../decider';
import { evolveProcess, type Metadata, type Process, type Recorded } from './process';

/** One event's place in the chain: what its hash is taken of. */
export interface Link {
  head: string;
  stream: string;
  position: number;
  event: Event;
  metadata: Omit<Metadata, 'hash'>;
}

/** What the turn of any process needs beside its decider: hashing, and what a command must look like. */
export interface Rules {
  decider: AnyDecider;
  seal: (link: Link) => string;
  print: (command: Command) => string;
  commandProblems: (kind: string, command: Command) => readonly string[];
  /** Told of an error that is no refusal: a defect in a rule, which harms the one command only. */
  onDefect: (error: unknown, command: Command) => void;
}

/** A process with the events decided in this turn, not yet in the journal. */
export class Draft {
  readonly recorded: Recorded[] = [];

  constructor(
    readonly rules: Rules,
    readonly stream: string,
    public process: Process,
  ) {}

  record(event: Event, by: Omit<Metadata, 'hash'>): void {
    const { head, version } = this.process;
    const hash = this.rules.seal({ head, stream: this.stream, position: version + 1, event, metadata: by });
    const recorded = { event, metadata: { ...by, hash } };
    this.recorded.push(recorded);
    this.process = evolveProcess(this.rules.decider, this.process, recorded);
  }

  /** What fails on the way leaves nothing behind. */
  whole<T>(work: () => T): T {
    const { process } = this;
    const { length } = this.recorded;
    try {
      return work();
    } catch (error) {
      this.process = process;
      this.recorded.length = length;
      throw error;
    }
  }
}
