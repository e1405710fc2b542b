import { ApplicationFailure } from '@temporalio/common';
import type { Command } from '../domain/command';
import type { Effect, StartEffect, TellEffect } from '../domain/effect';
import type { Answer } from '../domain/process/answer';
import { wakeAt } from '../domain/process/due';
import type { Draft, Rules } from '../domain/process/draft';
import { nextToTell, pendingMails, type Process } from '../domain/process/process';
import { takeTurn, type Asked } from '../domain/process/take-turn';
import { canonical, print, seal } from '../journal/chain';
import { pendingMailsOf } from '../journal/pending-mails';
import { isDone } from '../journal/projections/processes';
import { MailNotStorable, type Append, type Standing, type Store } from '../journal/store';
import { Held } from './held';
import type { Outbox } from './ports/mail';
import { describe, type View } from './view';

export interface Turn extends Asked {
  /** Digest of the view that the workflow has; the same one is not sent again. */
  seen?: string;
}

export interface Turned {
  answers: Answer[];
  /** Real time of the next instant that is due, epoch ms. */
  wakeAt?: number;
  /** What is to be done outside: how many mails, which processes to start, and what to tell others next. */
  pending: { mail: number; start: StartEffect[]; tell?: TellEffect[] };
  /** Nothing more will happen in this process. */
  done: boolean;
  view?: View;
  /**
   * The timer is set anew when something else is due next. Said by the worker that takes the turn and kept with it, so
   * that a replay goes the same way; turns of before do not say it.
   */
  timer?: 'FOLLOWS';
}

export interface TurnPorts {
  store: Store;
  commandProblems?: (kind: string, command: Command) => readonly string[];
  onDefect?: (error: unknown, command: Command) => void;
  /** Where no server takes mail; default: all of it is left to be delivered. */
  outbox?: Outbox;
}

const TRIES = 5;
/** More than fall due at one instant: whoever is no longer held is read again just when all are in a hurry. */
const MOST_HELD = 2_000;

type Ports = Required<TurnPorts>;

/** Read, settle, decide, append: the one thing that a hosted process does. */
export function createTurnActivities(given: TurnPorts) {
  const nothingLaid: Outbox = () => Promise.resolve({ mails: [], outcomes: [] });
  const ports: Ports = { commandProblems: () => [], onDefect: () => undefined, outbox: nothingLaid, ...given };
  const held = new Held<Process>(MOST_HELD);

  /** Positions are not idempotency: on a conflict somebody wrote before us, so read what is there and decide again. */
  async function take(turn: Turn): Promise<Taken> {
    for (let tries = 0; tries < TRIES; tries++) {
      const known = held.get(turn.stream);
      held.delete(turn.stream); // until it is known to have gone well
      const standing = known ? { process: known, unprojected: [] } : await ports.store.standing(turn.stream);
      const { draft, answers } = takeTurn(rulesFor(ports, turn.stream), standing.process, turn);
      const isNew = draft.recorded.length > 0 || known !== undefined;
      const process = isNew ? await record(ports, standing, { draft, now: turn.now }) : draft.process;
      if (!process) continue;
      if (process.version > 0) held.set(turn.stream, process);
      return { process, answers };
    }
    throw ApplicationFailure.retryable(`${turn.stream} keeps changing`, 'JournalContention');
  }

  return {
    async turn(turn: Turn): Promise<Turned> {
      return turned(ports, { turn, ...(await take(turn)) });
    },
  };
}

interface Taken {
  process: Process;
  answers: Answer[];
}

/** What is to be stored at once. */
type Decided = Pick<Append, 'stream' | 'process' | 'recorded' | 'mails'>;

/** The process as it stands then; undefined where somebody else wrote before. Mail that cannot be stored is delivered. */
async function record(
  ports: Ports,
  standing: Standing,
  { draft, now }: { draft: Draft; now: number },
): Promise<Process | undefined> {
  const { stream, process, recorded } = draft;
  const decided = await withMails(ports, draft, { was: standing.process, now });
  try {
    return (await confirm(ports.store, standing, decided)) ? decided.process : undefined;
  } catch (error) {
    if (!(error instanceof MailNotStorable)) throw error;
    return (await confirm(ports.store, standing, { stream, process, recorded })) ? process : undefined;
  }
}

/** With what has come of the mails made just now; those of before are a delivery's. */
async function withMails(
  { outbox }: Ports,
  draft: Draft,
  { was, now }: { was: Process; now: number },
): Promise<Decided> {
  const { stream, process, recorded } = draft;
  const fresh = pendingMails(process).filter(({ id }) => !(id in was.pending));
  if (fresh.length === 0) return { stream, process, recorded };
  const pending = { ...pendingMailsOf(draft.rules.decider, process, stream), effects: fresh };
  const { mails, outcomes } = await outbox(pending, now);
  const noted = takeTurn(draft.rules, process, { stream, now, received: [], noted: outcomes }).draft;
  return { stream, process: noted.process, recorded: [...recorded, ...noted.recorded], mails };
}

function rulesFor({ store, commandProblems, onDefect }: Ports, stream: string): Rules {
  return { decider: store.deciderOf(stream), seal, print, commandProblems, onDefect };
}

/** Appends what was decided; where nothing was, makes sure that it was decided on what stands. */
async function confirm(store: Store, standing: Standing, decided: Decided): Promise<boolean> {
  const { stream, process, recorded } = decided;
  if (recorded.length === 0) return (await store.version(stream)) === process.version;
  return store.append({ ...decided, unprojected: standing.unprojected });
}

function turned(ports: Ports, { turn, process, answers }: { turn: Turn; process: Process; answers: Answer[] }): Turned {
  const decider = ports.store.deciderOf(turn.stream);
  const next = wakeAt(decider, process);
  const view = viewFor(ports, turn, process);
  return {
    answers,
    ...(next !== undefined && { wakeAt: next - process.clockShiftMs }),
    pending: pendingOf(process),
    // What was asked for and refused before anything began leaves nothing to wait for.
    done: process.version === 0 ? turn.received.length > 0 : isDone(decider, process),
    ...(view && view.digest !== turn.seen && { view }),
    timer: 'FOLLOWS',
  };
}

function pendingOf(process: Process): Turned['pending'] {
  const effects = Object.values<Effect>(process.pending);
  const start = effects.filter((effect) => effect.kind === 'start').map((effect) => shifted(effect, process));
  const tell = nextToTell(process);
  return { mail: pendingMails(process).length, start, ...(tell.length > 0 && { tell }) };
}

function viewFor({ store }: Ports, { stream }: Turn, process: Process): View | undefined {
  if (process.version === 0) return undefined;
  const view = describe(store.deciderOf(stream), process);
  return { ...view, digest: digestOf(view) };
}

/** FNV-1a: enough to see that something has changed, and short in every history. */
function digestOf(value: unknown): string {
  let hash = 0x811c9dc5;
  for (const character of canonical(value)) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** An exercise's hand-over is an exercise: the new process takes over the clock. */
function shifted(effect: StartEffect, { clockShiftMs }: Process): StartEffect {
  if (clockShiftMs === 0) return effect;
  return { ...effect, command: { ...effect.command, data: { ...effect.command.data, clockShiftMs } } };
}
