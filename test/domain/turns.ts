import { startOfDay } from '../../domain/calendar/stockholm';
import type { Command } from '../../domain/command';
import type { AnyDecider, Event } from '../../domain/decider';
import type { Effect, StartEffect } from '../../domain/effect';
import type { Answer } from '../../domain/process/answer';
import { blank, type Process, type Recorded } from '../../domain/process/process';
import { takeTurn } from '../../domain/process/take-turn';
import { commandProblems } from '../../contracts/commands';
import { print, seal } from '../../journal/chain';

export const noon = (day: string): number => startOfDay(day) + 12 * 3_600_000;

/** Any process as its host lives it: turns on days, at noon, each settling what fell due since the one before. */
export class TurnsOf {
  process: Process;
  /** The instant of the last turn. */
  now = 0;
  readonly recorded: Recorded[] = [];

  constructor(
    readonly decider: AnyDecider,
    readonly stream: string,
  ) {
    this.process = blank(decider);
  }

  on(day: string, ...commands: Command[]): Answer[] {
    this.now = noon(day);
    const onDefect = (error: unknown): never => {
      throw error;
    };
    const rules = { decider: this.decider, seal, print, commandProblems, onDefect };
    const received = commands.map((command) => ({ command, at: noon(day) }));
    const asked = { stream: this.stream, now: noon(day), received, noted: [] };
    const { draft, answers } = takeTurn(rules, this.process, asked);
    this.recorded.push(...draft.recorded);
    this.process = draft.process;
    return answers;
  }

  get events(): Event[] {
    return this.recorded.map(({ event }) => event);
  }

  of(type: string): Event['data'][] {
    return this.events.filter((event) => event.type === type).map(({ data }) => data);
  }

  get effects(): Effect[] {
    return Object.values(this.process.pending);
  }

  started(stream: string): StartEffect | undefined {
    return this.effects.find((effect): effect is StartEffect => effect.kind === 'start' && effect.stream === stream);
  }

  owed(): string[] {
    return this.decider.duties(this.process.state).flatMap(({ id, clockOnly }) => (clockOnly ? [] : [id]));
  }
}
