import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Effect } from '../domain/effect';
import { Rejected } from '../domain/rejected';
import type { Journal } from '../journal/journal';
import type { ProcessRow } from '../journal/rows';
import type { Submitter } from './submit';

export interface ExercisePorts {
  journal: Pick<Journal, 'reader'>;
  submitter: Submitter;
  actor: string;
}

export interface Move {
  forbund: string;
  /** What the clocks are to be shifted by in the end, ms. */
  clockShiftMs: number;
}

/** How long is waited for what one process asks of another, and for mails, ms. */
const LONGEST_MS = 60_000;
const FOR_MAIL_MS = 5_000;
const PAUSE_MS = 25;

interface Patience {
  withMail: boolean;
}

/**
 * Settles what falls due in an exercise until its clocks would be shifted so far: from one instant to the next, in order
 * of time, so that what one process begins or tells another happens on its own day. The last step, to the end, is the
 * caller's. Cut off, it goes on from where it stopped. Refused as the processes refuse to have their clocks moved.
 */
export async function settleUntil(ports: ExercisePorts, move: Move): Promise<void> {
  const seen = new Set<string>();
  const patience = { withMail: true };
  for (;;) {
    const rows = await atRest(ports, move, patience);
    const next = nextInstant(rows, Date.now() + move.clockShiftMs);
    if (next === undefined) return;
    for (const { stream, wakeAt } of rows.filter(isDue(next))) passOnce(seen, `${stream} ${wakeAt}`);
    for (const row of await movedAt(ports, rows, next)) await moveOne(ports, row, next - Date.now());
  }
}

const isDue =
  (instant: number) =>
  ({ wakeAt }: ProcessRow): boolean =>
    wakeAt !== null && wakeAt <= instant;

/** An instant that stays due after the clock has passed it would be moved to for ever. */
function passOnce(seen: Set<string>, step: string): void {
  if (seen.has(step)) throw new Error(`what falls due is not settled: ${step}`);
  seen.add(step);
}

function nextInstant(rows: readonly ProcessRow[], until: number): number | undefined {
  const next = Math.min(...rows.map(({ wakeAt }) => wakeAt ?? Infinity));
  return next <= until ? next : undefined;
}

/** Förbund and trials are told by what they have begun. */
const isOwner = ({ kind }: ProcessRow): boolean => kind === 'forbund' || kind === 'trial';

/** Those that something falls due in, last; before them those that may be told of it: the owner, and by a förbund all. */
async function movedAt({ journal }: ExercisePorts, rows: readonly ProcessRow[], instant: number) {
  const due = rows.filter(isDue(instant));
  const toAll = due.some(({ kind }) => kind === 'forbund');
  const tells = toAll || (await isMoreThanReminded(journal.reader, due, instant));
  const told = rows.filter((row) => !due.includes(row) && (toAll || (tells && isOwner(row))));
  return [...told, ...due];
}

/** A reminder asks nothing of another process; what lapses may. */
async function isMoreThanReminded(reader: Journal['reader'], due: readonly ProcessRow[], instant: number) {
  const found = await Promise.all(due.map(({ stream }) => reader.duties({ stream, clockOnly: true })));
  return found.flat().some(({ dueAt, overdue }) => !overdue && dueAt <= instant);
}

async function moveOne({ submitter, journal, actor }: ExercisePorts, row: ProcessRow, clockShiftMs: number) {
  if (clockShiftMs <= row.clockShiftMs) return;
  const command = { id: randomUUID(), type: 'AdvanceClock', data: { clockShiftMs }, actor };
  const outcome = await submitter.submit(row.stream, command);
  if (outcome.ok) return;
  // What fell due on the way may have closed it.
  const found = await journal.reader.process(row.stream);
  if (found?.row.done !== true) throw new Rejected(outcome.code, outcome.message, outcome.details);
}

/** The open processes once nothing is on its way between them, and nothing more has been recorded meanwhile. */
async function atRest({ journal: { reader } }: ExercisePorts, { forbund }: Move, patience: Patience) {
  const began = Date.now();
  for (let before = ''; ;) {
    const rows = await reader.listProcesses({ forbund, done: false });
    const versions = rows.map(({ stream, version }) => `${stream}:${version}`).join(' ');
    const pending = await kindsPending(reader, rows);
    const waited = Date.now() - began;
    if (!isWaitedFor(pending, waited, patience) && versions === before) return rows;
    if (waited > LONGEST_MS) throw new Error(`what one process asks of another is not done: ${versions}`);
    before = versions;
    await sleep(PAUSE_MS);
  }
}

/** A mail server may be away for days: one mail that is not taken is waited for, once. */
function isWaitedFor(pending: ReadonlySet<Effect['kind']>, waited: number, patience: Patience): boolean {
  if (pending.has('start') || pending.has('tell')) return true;
  if (!pending.has('mail') || !patience.withMail) return false;
  patience.withMail = waited < FOR_MAIL_MS;
  return patience.withMail;
}

/** What is told to a process that has not begun is told when it begins, maybe never: a trial's end, to a formation. */
const canBeDone = async (reader: Journal['reader'], effect: Effect): Promise<boolean> =>
  effect.kind !== 'tell' || (await reader.process(effect.stream)) !== undefined;

async function kindsPending(reader: Journal['reader'], rows: readonly ProcessRow[]): Promise<Set<Effect['kind']>> {
  const found = await Promise.all(rows.map(({ stream }) => reader.process(stream)));
  const pending = found.flatMap((one) => Object.values(one?.process.pending ?? {}));
  const heard = await Promise.all(pending.map((effect) => canBeDone(reader, effect)));
  return new Set(pending.flatMap(({ kind }, index) => (heard[index] ? [kind] : [])));
}
