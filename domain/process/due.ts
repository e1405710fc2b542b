import { midnightAfter } from '../calendar/stockholm';
import type { AnyDecider } from '../decider';
import type { Duty } from '../duty';
import type { Process } from './process';
import { dutiesOf } from './reckoned';

/** The instants of a duty, ascending: its reminders, then the one after which it is missed. */
const instants = (duty: Duty): number[] => [...duty.reminders.filter((at) => at < duty.dueAt), duty.dueAt];

/** Those of them that have not been recorded. */
export function left(process: Process, duty: Duty): number[] {
  return duty.id in process.missed ? [] : instants(duty).slice(process.reached[duty.id] ?? 0);
}

/** The last instant of which it is known what is owed, epoch ms on the process's own clock; Infinity where all is. */
export function certainty(decider: AnyDecider, { state }: Process): number {
  const day = decider.certainUntil?.(state);
  return day === undefined ? Infinity : midnightAfter(day);
}

/** When the process must wake next, epoch ms on its own clock; undefined when it waits for people, or to be told. */
export function wakeAt(decider: AnyDecider, process: Process): number | undefined {
  let next = Infinity;
  for (const duty of dutiesOf(decider, process)) next = Math.min(next, left(process, duty)[0] ?? Infinity);
  return next > certainty(decider, process) || next === Infinity ? undefined : next;
}

/** Something that has fallen due: the latest step passed of one duty, those before it collapsed into it. */
export interface Fallen {
  duty: Duty;
  /** The instant the step stands for, on the process's own clock. */
  at: number;
  /** 1-based; one more than the reminders when it is the miss. */
  step: number;
  of: number;
  skipped: number;
  missed: boolean;
}

/** What fell due first, of all that has by `until`. At one instant, what merely lapses comes before what follows from it. */
export function firstFallen(decider: AnyDecider, process: Process, until: number): Fallen | undefined {
  const last = Math.min(until, certainty(decider, process));
  let first: Fallen | undefined;
  for (const duty of dutiesOf(decider, process)) {
    const fallen = latestStep(process, duty, last);
    if (fallen && (!first || isBefore(fallen, first))) first = fallen;
  }
  return first;
}

function latestStep(process: Process, duty: Duty, until: number): Fallen | undefined {
  const passed = left(process, duty).filter((at) => at <= until);
  const at = passed.at(-1);
  if (at === undefined) return undefined;
  const step = (process.reached[duty.id] ?? 0) + passed.length;
  const of = instants(duty).length - 1;
  return { duty, at, step, of, skipped: passed.length - 1, missed: step > of };
}

function isBefore(a: Fallen, b: Fallen): boolean {
  if (a.at !== b.at) return a.at < b.at;
  return !a.duty.onMissed && b.duty.onMissed !== undefined;
}

/**
 * By `at` a later reminder of the duty goes, recorded or not, so that the one before it need not. A step 0 is none of
 * its own: somebody asked for it.
 */
export function isOvertaken(duty: Duty, step: number, at: number): boolean {
  const next = instants(duty)[step] ?? duty.dueAt;
  return step > 0 && next <= at && at < duty.dueAt;
}

/** Duties recorded as missed and still owed. */
export const overdue = (decider: AnyDecider, process: Process): Duty[] =>
  dutiesOf(decider, process).filter(({ id }) => id in process.missed);
