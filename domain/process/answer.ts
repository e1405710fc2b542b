import type { Command } from '../command';
import type { Event } from '../decider';
import { Rejected } from '../rejected';
import type { Draft } from './draft';
import { certainty } from './due';
import { decidedAt, type Metadata, type Recording } from './process';
import { settle } from './settle';

/** A command and the real instant it came in, epoch ms. */
export interface Received {
  command: Command;
  at: number;
}

/** Done: the command's events are those after `from`, up to `version`; none when the two are equal. */
export interface Accepted {
  stream: string;
  version: number;
  from: number;
}

export interface Refused {
  refused: string;
  message: string;
  details: Readonly<Record<string, unknown>>;
}

export type Answer = Accepted | Refused;

/** One command: what fell due before it came is settled first. The same id again gives the same answer. */
export function answer(draft: Draft, received: Received, recordedAt: number): Answer {
  const { rules, process } = draft;
  if (process.version > 0) settle(draft, takenAt(draft, received), recordedAt);
  try {
    return draft.whole(() => decide(draft, received, recordedAt));
  } catch (error) {
    if (error instanceof Rejected) return refusal(error.code, error.message, error.details);
    rules.onDefect(error, received.command);
    return refusal('DecisionFailed', 'the program failed on this command; nothing was recorded', {});
  }
}

function decide(draft: Draft, received: Received, recordedAt: number): Answer {
  const { command } = received;
  const { rules, stream, process } = draft;
  const problems = problemsOf(rules, command);
  if (problems.length > 0) return refusal('MalformedCommand', problems.join('; '), { problems });
  const print = rules.print(command);
  const before = process.answered[command.id];
  if (before) return repeated(stream, before, print);
  const at = takenAt(draft, received);
  const metadata = { ...provenance(command), commandId: command.id, print, at, recordedAt };
  const decided = rules.decider.decide({ ...command, at }, process.state) as Event[];
  for (const event of decided) draft.record(event, metadata);
  return { stream, version: draft.process.version, from: process.version };
}

/** The instant a command is judged by: when it came in, or the end of the last certain day where it tells what came of that. */
function takenAt(draft: Draft, { command, at }: Received): number {
  const { rules, process } = draft;
  const now = at + shiftFor(draft, command);
  if (process.version === 0 || !rules.decider.outcomes?.includes(command.type)) return now;
  return Math.min(now, Math.max(certainty(rules.decider, process), decidedAt(process)));
}

const problemsOf = ({ decider, commandProblems }: Draft['rules'], command: Command): readonly string[] =>
  decider.own?.includes(command.type)
    ? [`type: ${command.type} follows from the passing of time alone`]
    : commandProblems(decider.kind, command);

const repeated = (stream: string, { version, from, print }: Recording, again: string): Answer =>
  print === again
    ? { stream, version, from }
    : refusal('CommandIdReused', 'the id was another command’s, which stands as it was', { version, from });

/** A process takes its clock's shift from its first command; from then on it is its own. */
function shiftFor({ process }: Draft, { data }: Command): number {
  if (process.version > 0) return process.clockShiftMs;
  return typeof data.clockShiftMs === 'number' ? data.clockShiftMs : 0;
}

function provenance({ actor, onBehalfOf, evidence, decidedOn }: Command): Pick<Metadata, 'actor'> {
  return {
    actor,
    ...(onBehalfOf !== undefined && { onBehalfOf }),
    ...(evidence !== undefined && { evidence }),
    ...(decidedOn !== undefined && { decidedOn }),
  };
}

const refusal = (refused: string, message: string, details: Refused['details']): Refused => ({
  refused,
  message,
  details,
});
