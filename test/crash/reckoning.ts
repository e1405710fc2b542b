import type { Outcome } from '../../client/submit';
import { deciders } from '../../domain/deciders';
import { blank, evolveProcess, pendingMails } from '../../domain/process/process';
import type { Journal } from '../../journal/journal';
import { messageIdOf } from '../../journal/mail-draft';
import type { StoredEvent } from '../../journal/reader';
import { kindOf } from '../../journal/store';

/** A command that somebody has sent, and what they were told. */
export interface Sent {
  stream: string;
  id: string;
  outcome: Outcome;
}

/** One stream of the journal as a stranger to the machinery reads it. */
export interface Record {
  stream: string;
  events: readonly StoredEvent[];
  brokenAt: number | undefined;
}

export const recordOf = async ({ reader }: Journal, stream: string): Promise<Record> => ({
  stream,
  events: await reader.events(stream),
  brokenAt: await reader.verifyChain(stream),
});

const positionsOf = ({ events }: Record, commandId: string): number[] =>
  events.filter(({ metadata }) => metadata.commandId === commandId).map(({ position }) => position);

/** Acknowledged commands whose events are not exactly those that were acknowledged. */
export function lostOrDoubled(records: readonly Record[], sent: readonly Sent[]): string[] {
  return sent.flatMap(({ stream, id, outcome }) => {
    if (!outcome.ok) return [];
    const { from, version } = outcome;
    const told = Array.from({ length: version - from }, (_, index) => from + index + 1);
    const found = positionsOf(
      records.find((record) => record.stream === stream)!,
      id,
    );
    return String(told) === String(found) ? [] : [`${id}: told ${String(told)}, found ${String(found)}`];
  });
}

/** Unacknowledged commands that have been decided on more than once: their events would not stand together. */
export function decidedTwice(records: readonly Record[], sent: readonly Sent[]): string[] {
  return sent.flatMap(({ stream, id, outcome }) => {
    if (outcome.ok) return [];
    const record = records.find((one) => one.stream === stream)!;
    const types = record.events.filter(({ metadata }) => metadata.commandId === id).map(({ event }) => event.type);
    return new Set(types).size === types.length ? [] : [`${id}: ${types.join(', ')}`];
  });
}

/** What may stand in a stream once only, and stands there more often. */
export function stepsTwice(records: readonly Record[]): string[] {
  return records.flatMap(({ stream, events }) => {
    const keys = events.flatMap(({ event: { type, data } }) => {
      if (type === 'ReminderDue' || type === 'DutyMissed') return [`${type} ${String(data.duty)} ${String(data.step)}`];
      return once.has(type) ? [type] : [];
    });
    return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${stream}: ${key}`);
  });
}
const once = new Set(['FormationStarted', 'CharterAdoptedByAll', 'ForbundFormed', 'ForbundBegun', 'FormationLapsed']);

export const brokenChains = (records: readonly Record[]): string[] =>
  records.flatMap(({ stream, brokenAt }) => (brokenAt === undefined ? [] : [`${stream} at ${brokenAt}`]));

/** Every mail that a stream's events have ever asked for, and how the journal says that it ended. */
export interface Step {
  messageId: string;
  effect: string;
  stream: string;
  end: string | undefined;
  unknown: number;
}

/** Folded from the events alone: nothing that was written while mails were sent is believed. */
export function stepsOf({ stream, events }: Record): Step[] {
  const decider = deciders[kindOf(stream)]!;
  const steps = new Map<string, Step>();
  let process = blank(decider);
  for (const recorded of events) {
    process = evolveProcess(decider, process, recorded);
    for (const { id: effect } of pendingMails(process)) {
      const messageId = messageIdOf(stream, effect);
      if (!steps.has(effect)) steps.set(effect, { messageId, effect, stream, end: undefined, unknown: 0 });
    }
    const { type, data } = recorded.event;
    const step = steps.get(String(data.id));
    if (step) noteOutcome(step, type, data);
  }
  return [...steps.values()];
}

function noteOutcome(step: Step, type: string, { outcome, reason }: StoredEvent['event']['data']): void {
  if (type === 'EffectUnknown') step.unknown += 1;
  if (type === 'EffectDone') step.end = String(outcome);
  if (type === 'EffectFailed') step.end = String(reason);
}

/** Where what was received does not follow from what was recorded: each step at least once, a copy more at most. */
export function mailProblems(steps: readonly Step[], received: readonly string[]): string[] {
  const copies = new Map<string, number>();
  for (const id of received) copies.set(id, (copies.get(id) ?? 0) + 1);
  const known = new Set(steps.map(({ messageId }) => messageId));
  const strangers = [...copies.keys()].filter((id) => !known.has(id)).map((id) => `${id} is no step's`);
  return [...strangers, ...steps.flatMap((step) => problemOf(step, copies.get(step.messageId) ?? 0))];
}

function problemOf({ stream, effect, end, unknown }: Step, copies: number): string[] {
  const what = `${stream} ${effect}: ${end ?? 'no end'}, unknown ${unknown} times, ${copies} copies`;
  const ended = end === 'SENT' || isNeedless(end) || unknown === 2;
  const enough = copies >= 1 || isNeedless(end);
  return ended && enough && copies <= 2 ? [] : [what];
}

/** What is owed no longer need not be sent, nor what a later reminder says. */
const isNeedless = (end: string | undefined): boolean => end === 'NOT_OWED' || end === 'OVERTAKEN';
