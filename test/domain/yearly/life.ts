import { commandProblems } from '../../../contracts/commands';
import type { Command } from '../../../domain/command';
import type { AnyDecider } from '../../../domain/decider';
import type { Duty } from '../../../domain/duty';
import type { MailEffect } from '../../../domain/effect';
import type { Refused } from '../../../domain/process/answer';
import { overdue } from '../../../domain/process/due';
import type { Rules } from '../../../domain/process/draft';
import { blank, type Process, type Recorded } from '../../../domain/process/process';
import { takeTurn } from '../../../domain/process/take-turn';
import { print, seal } from '../../../journal/chain';
import { noon } from './haninge';

/** A process that lives by the machine's own turns: what falls due between two days falls due. */
export class Life<State> {
  readonly events: Recorded[] = [];
  /** Every duty that has ever been owed, as it first appeared. */
  readonly seen = new Map<string, Duty>();
  process: Process;
  private readonly rules: Rules;

  constructor(
    readonly decider: AnyDecider,
    readonly stream: string,
  ) {
    this.process = blank(decider);
    const onDefect = (error: unknown): void => {
      throw error;
    };
    this.rules = { decider, seal, print, commandProblems, onDefect };
  }

  get state(): State {
    return this.process.state as State;
  }

  /** The day passes, and commands are answered in order; refusals are given back by code. */
  on(day: string, ...commands: Command[]): (string | undefined)[] {
    const now = noon(day);
    const received = commands.map(({ id, type, data, actor, decidedOn, evidence }) => ({
      command: { id, type, data, actor, ...(decidedOn && { decidedOn }), ...(evidence && { evidence }) },
      at: now,
    }));
    const { draft, answers } = takeTurn(this.rules, this.process, { stream: this.stream, now, received, noted: [] });
    this.events.push(...draft.recorded);
    this.process = draft.process;
    for (const duty of this.duties()) this.seen.set(duty.id, this.seen.get(duty.id) ?? duty);
    return answers.map((answer) => (answer as Partial<Refused>).refused);
  }

  duties = (): readonly Duty[] => this.decider.duties(this.process.state);
  types = (): string[] => this.events.map(({ event }) => event.type);
  dataOf = (type: string) => this.events.flatMap(({ event }) => (event.type === type ? [event.data] : []));
  overdue = (): string[] => overdue(this.decider, this.process).map(({ id }) => id);
  owes = (kind: string): Duty[] => this.duties().filter((duty) => duty.kind === kind);
  mails = (): MailEffect[] => Object.values(this.process.pending).filter((one) => one.kind === 'mail');
  told = (type: string): string[] =>
    this.mails().flatMap(({ template, about, to }) =>
      template === 'notice' && about.event === type ? [`${to.member}:${to.role}`] : [],
    );
}
