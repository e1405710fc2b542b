import { startOfDay } from '../../domain/calendar/stockholm';
import type { Command } from '../../domain/command';
import type { Answer } from '../../domain/process/answer';
import type { Rules } from '../../domain/process/draft';
import { blank, type Process, type Recorded } from '../../domain/process/process';
import { takeTurn, type Asked } from '../../domain/process/take-turn';
import { print, seal } from '../../journal/chain';
import { motion, type Motion } from '../motion';

const rules: Rules = {
  decider: motion,
  seal,
  print,
  commandProblems: () => [],
  onDefect: () => undefined,
};

export const command = (id: string, type: string, data: Record<string, unknown> = {}): Command => ({
  id,
  type,
  data,
  actor: 'admin:test',
});

/** Noon in Stockholm, more or less: no deadline lies there. */
export const noonOf = (day: string): number => startOfDay(day) + 12 * 3_600_000;

/** A process that takes turns, each on a given day at noon. */
export class Turns {
  process: Process = blank(motion);
  readonly events: Recorded[] = [];
  lastEvents: Recorded[] = [];

  constructor(readonly given: Partial<Rules> = {}) {}

  get state(): Motion {
    return this.process.state as Motion;
  }

  types(): string[] {
    return this.lastEvents.map(({ event }) => event.type);
  }

  on(day: string, ...commands: Command[]): Answer[] {
    return this.take({ now: noonOf(day), received: commands.map((one) => ({ command: one, at: noonOf(day) })) });
  }

  take(asked: Partial<Asked> & { now: number }): Answer[] {
    const whole: Asked = { stream: 'motion-1', received: [], noted: [], ...asked };
    const { draft, answers } = takeTurn({ ...rules, ...this.given }, this.process, whole);
    this.lastEvents = draft.recorded;
    this.events.push(...draft.recorded);
    this.process = draft.process;
    return answers;
  }
}

export const tabled = (data: Record<string, unknown> = {}): Turns => {
  const turns = new Turns();
  turns.on('2026-01-10', command('t', 'TableMotion', { members: ['FK', 'HAN'], lastDay: '2026-06-30', ...data }));
  return turns;
};
