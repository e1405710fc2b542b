import type { CivilDate } from '../calendar/civil-date';
import type { Evidence } from '../command';
import type { AnyDecider, Event } from '../decider';
import type { Effect, MailEffect, TellEffect } from '../effect';
import { effectsOf } from './effects-of';

/** Where a command that was recorded stands: its events are those after `from`, up to `version`. */
export interface Recording {
  version: number;
  from: number;
  print: string;
}

/** Everything there is to know about a running process: a fold of its stream, and nothing else. */
export interface Process<State = unknown> {
  version: number;
  /** The decider's fold number that the state was folded by; rows of before there was one have none. */
  fold?: number;
  /** Hash of the last event: the chain goes on from here. */
  head: string;
  state: State;
  /** Steps recorded per duty id: its reminders, then the miss. */
  reached: Readonly<Record<string, number>>;
  /** Duties recorded as missed; those still owed are overdue. */
  missed: Readonly<Record<string, true>>;
  /** To be done outside and not yet known to be done, by effect id. */
  pending: Readonly<Record<string, Effect>>;
  /** Mails that a server may or may not have taken, and how often that has happened. */
  unknown: Readonly<Record<string, number>>;
  /** Recorded commands by id. */
  answered: Readonly<Record<string, Recording>>;
  /** The members' names by id, as the first event has them. */
  names: Readonly<Record<string, string>>;
  clockShiftMs: number;
  /** Said by the first event, or the clock has been shifted: never counted with the real ones. */
  exercise: boolean;
  /** Instants on the process's own clock, epoch ms; 0 before the first event. */
  startedAt: number;
  changedAt: number;
  /** The same, but for what came of effects, whenever that was known; rows of before there was one have none. */
  decidedAt?: number;
}

/** What is stored beside an event. `hash` covers all the rest, the event, its place and the hash before it. */
export interface Metadata {
  commandId?: string;
  /** Hash of the command's content: the same id with another print is another command. */
  print?: string;
  actor: string;
  onBehalfOf?: string;
  evidence?: Evidence;
  decidedOn?: CivilDate;
  /** The instant it was judged by, on the process's own clock, epoch ms. */
  at: number;
  /** Real time of the turn that recorded it, epoch ms. */
  recordedAt: number;
  hash: string;
}

/** An event as it lies in the journal. */
export interface Recorded {
  event: Event;
  metadata: Metadata;
}

const foldOf = ({ fold = 1 }: AnyDecider): number => fold;

/** True when a rule that folds otherwise made it: nothing may be decided on it. */
export const isFoldedOtherwise = (decider: AnyDecider, { fold = 1 }: Process): boolean => fold !== foldOf(decider);

export const blank = (decider: AnyDecider): Process => ({
  version: 0,
  fold: foldOf(decider),
  head: '',
  state: decider.initialState(),
  reached: {},
  missed: {},
  pending: {},
  unknown: {},
  answered: {},
  names: {},
  clockShiftMs: 0,
  exercise: false,
  startedAt: 0,
  changedAt: 0,
});

export function evolveProcess(decider: AnyDecider, was: Process, { event, metadata }: Recorded): Process {
  const state: unknown = decider.evolve(was.state, event);
  const shift = event.data.clockShiftMs;
  const clockShiftMs = typeof shift === 'number' ? shift : was.clockShiftMs;
  return {
    ...was,
    ...owed(was, event),
    ...outside(was, event, [...effectsOf(was, event), ...decider.effects(event, state)]),
    version: was.version + 1,
    head: metadata.hash,
    state,
    answered: answered(was, metadata),
    names: was.version === 0 ? namesIn(event) : withNews(was.names, event),
    clockShiftMs,
    exercise: was.exercise || clockShiftMs !== 0 || saysExercise(event),
    startedAt: was.version === 0 ? metadata.at : was.startedAt,
    changedAt: Math.max(was.changedAt, metadata.at),
    decidedAt: isOutcome(event) ? decidedAt(was) : Math.max(decidedAt(was), metadata.at),
  };
}

/** Nothing is recorded as of an instant before this one: what came of effects excepted. */
export const decidedAt = ({ decidedAt: at, changedAt }: Process): number => at ?? changedAt;

const isOutcome = ({ type }: Event): boolean => type.startsWith('Effect');

function answered(was: Process, { commandId, print = '' }: Metadata): Process['answered'] {
  if (commandId === undefined) return was.answered;
  const from = was.answered[commandId]?.from ?? was.version;
  return { ...was.answered, [commandId]: { version: was.version + 1, from, print } };
}

function owed(was: Process, { type, data }: Event): Pick<Process, 'reached' | 'missed'> {
  const { reached, missed } = was;
  if (type !== 'ReminderDue' && type !== 'DutyMissed') return { reached, missed };
  const duty = String(data.duty);
  return {
    reached: { ...reached, [duty]: Number(data.step) },
    missed: type === 'DutyMissed' ? { ...missed, [duty]: true } : missed,
  };
}

/** What is pending and what is unclear. */
function outside(was: Process, event: Event, added: readonly Effect[]): Pick<Process, 'pending' | 'unknown'> {
  const { pending, unknown } = withOutcome(was, event);
  if (added.length === 0) return { pending, unknown };
  const inOrder = added.map((effect, index) => [effect.id, ordered(effect, was.version + index / added.length)]);
  return { pending: { ...pending, ...(Object.fromEntries(inOrder) as Process['pending']) }, unknown };
}

/** The order of keys does not outlast being stored. */
const ordered = (effect: Effect, order: number): Effect => (effect.kind === 'tell' ? { ...effect, order } : effect);

/** A second unclear answer ends the tries: a third copy helps nobody. */
function withOutcome({ pending, unknown }: Process, { type, data }: Event): Pick<Process, 'pending' | 'unknown'> {
  const id = String(data.id);
  switch (type) {
    case 'EffectDone':
    case 'EffectFailed':
      return { pending: without(pending, id), unknown: without(unknown, id) };
    case 'EffectUnknown': {
      const times = (unknown[id] ?? 0) + 1;
      return { pending: times > 1 ? without(pending, id) : pending, unknown: { ...unknown, [id]: times } };
    }
    default:
      return { pending, unknown };
  }
}

function without<T>(all: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> {
  if (!(id in all)) return all;
  const { [id]: _, ...rest } = all;
  return rest;
}

function saysExercise({ data }: Event): boolean {
  const { exercise } = (data.plan ?? data) as { exercise?: unknown };
  return exercise === true;
}

/** A first event carries the members by name, in a plan, in what is handed over, or in the basis of a year. */
function namesIn({ data }: Event): Record<string, string> {
  const source = (data.plan ?? data.handOver ?? data.basis) as { members?: readonly Named[] } | undefined;
  return namesOf(source?.members ?? []);
}

const namesOf = (members: readonly Named[]): Record<string, string> =>
  Object.fromEntries(members.map(({ id, name }) => [id, name]));

interface Named {
  id: string;
  name: string;
}

/** A member that another takes over from by law keeps its id; one that joins brings its own. */
function withNews(names: Process['names'], { type, data }: Event): Process['names'] {
  if (type === 'MembersNoted' || type === 'StandingNoted') {
    return { ...names, ...namesOf((data as { members: readonly Named[] }).members) };
  }
  if (type === 'MemberSucceeded') {
    const { predecessor, successor } = data as { predecessor: string; successor: { name: string } };
    return { ...names, [predecessor]: successor.name };
  }
  if (type !== 'MemberAdded') return names;
  const { id, name } = data.added as Named;
  return { ...names, [id]: name };
}

/** What each other process is to be told next: the second thing only when the first has been answered. */
export function nextToTell({ pending }: Pick<Process, 'pending'>): TellEffect[] {
  const first = new Map<string, TellEffect>();
  for (const effect of Object.values(pending)) {
    if (effect.kind !== 'tell') continue;
    const before = first.get(effect.stream);
    if (!before || (effect.order ?? 0) < (before.order ?? 0)) first.set(effect.stream, effect);
  }
  return [...first.values()];
}

export const pendingMails = ({ pending }: Process): MailEffect[] =>
  Object.values(pending).filter((effect) => effect.kind === 'mail');
