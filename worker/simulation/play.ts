import type { Evidence } from '../../domain/command';
import { addDays, type CivilDate } from '../../domain/calendar/civil-date';
import { midnightAfter, startOfDay } from '../../domain/calendar/stockholm';
import type { FormationPlan } from '../../domain/formation/plan';
import { Rejected } from '../../domain/rejected';
import type { CaseFile } from '../../contracts/case-file/case-file';
import { planOf } from '../../client/case-file/plan';
import { scriptOf, type Scripted } from '../../client/case-file/script';
import type { Outcome } from '../../client/submit';
import type { Standing } from '../../client/simulated';
import { standingOf } from './standing';
import type { World } from './world';

export interface Playing {
  caseFile: CaseFile;
  /** The steps to take; those of the case file unless told. */
  steps?: readonly (Scripted & { command?: { evidence?: Evidence } })[];
  /** The last day to play; else until nothing more can come of the dates in the case file. */
  until?: CivilDate;
  /** Told of each day before it is played. */
  onDay?: (day: CivilDate) => void;
}

/** A case that has been played to its end; what it left is in the world's journal. */
export interface Played {
  stream: string;
  forbund: string;
  from: CivilDate;
  to: CivilDate;
  clockShiftMs: number;
  standings: readonly Standing[];
  /** Positions in the formation's stream that stand on a date no document gives. */
  assumed: ReadonlySet<number>;
}

const morningMs = 9 * 3_600_000;

/** Nine in the morning: what fell due at dawn has happened. Epoch ms. */
const nineOn = (day: CivilDate): number => startOfDay(day) + morningMs;

/**
 * Plays a case on its own dates: each step is sent when the server's clock reaches its day, and everything between
 * happens by itself. A step that the rules refuse ends it.
 * @throws Rejected with the step's day in its details
 */
export async function play(world: World, playing: Playing): Promise<Played> {
  const scene = await begin(world, playing);
  const { stream, forbund, from, to, clockShiftMs } = scene;
  const played = { stream, forbund, from, to, clockShiftMs, standings: [] as Standing[], assumed: new Set<number>() };
  for (const step of scene.steps) {
    playing.onDay?.(step.on);
    await world.clock.sleepUntil(nineOn(step.on) - clockShiftMs);
    await take(world, step, played);
  }
  await world.clock.sleepUntil(scene.endAt - clockShiftMs);
  await settled(world, [stream, `forbund-${forbund}`]);
  const last = await standingOf(world.journal, stream, to);
  if (played.standings.at(-1)?.position !== last.position) played.standings.push(last);
  return played;
}

type Step = Scripted & { index: number };
type SoFar = { stream: string; standings: Standing[]; assumed: Set<number> };

/** Sends a step's command, or looks how it stands where it has none. */
async function take({ journal, submitter }: World, step: Step, { stream, standings, assumed }: SoFar): Promise<void> {
  const { on, command, index } = step;
  if (command === undefined) {
    standings.push(await standingOf(journal, stream, on));
    return;
  }
  const sent = { id: `${stream}-step-${index + 1}`, actor, ...command };
  const { from, version } = accepted(await submitter.submit(stream, sent), on);
  for (let position = from + 1; step.assumed && position <= version; position += 1) assumed.add(position);
}

const actor = 'admin:simulation';

/** Stores what commands only cite, and starts the formation on the morning of the case file's own clock. */
async function begin(world: World, playing: Playing) {
  const { clock, journal, submitter } = world;
  const { caseFile, until } = playing;
  const { plan, texts, contacts } = planOf(caseFile);
  const script = scriptOf(caseFile);
  for (const text of [...texts, ...script.texts]) await journal.documents.putText(text);
  for (const contact of contacts) await journal.contacts.set(contact);
  const steps = inOrder(playing.steps ?? script.steps, until);
  const from = caseFile.exercise?.clock ?? steps[0]?.on ?? caseFile.charter.datedOn;
  const clockShiftMs = nineOn(from) - (await clock.now());
  const stream = `formation-${plan.forbund}-${plan.no}`;
  const data = { plan: { ...plan, exercise: true }, clockShiftMs };
  const start = { id: `${stream}-start`, actor, type: 'StartFormation', data };
  accepted(await submitter.submit(stream, start, { startKind: 'formation' }), from);
  return { stream, forbund: plan.forbund, from, clockShiftMs, steps, ...endOf(plan, steps, until) };
}

/** Without a day to end on: when nothing more can come of the dates. `endAt` is on the case's own clock, epoch ms. */
function endOf({ dates }: FormationPlan, steps: readonly Step[], until?: CivilDate): { to: CivilDate; endAt: number } {
  if (until !== undefined) return { to: until, endAt: midnightAfter(until) - 1 };
  const to = latestOf([addDays(dates.lastDay, 1), dates.operationsStartOn, ...steps.map(({ on }) => on)]);
  return { to, endAt: nineOn(to) };
}

const inOrder = (steps: readonly Scripted[], until?: CivilDate): Step[] =>
  steps
    .map((step, index) => ({ ...step, index }))
    .filter(({ on }) => until === undefined || on <= until)
    .sort((a, b) => a.on.localeCompare(b.on) || a.index - b.index);

const latestOf = (days: readonly CivilDate[]): CivilDate => [...days].sort().at(-1) ?? '';

function accepted(outcome: Outcome, on: CivilDate): Extract<Outcome, { ok: true }> {
  if (outcome.ok) return outcome;
  throw new Rejected(outcome.code, `${on}: ${outcome.message}`, { ...outcome.details, on });
}

const aMinute = 60_000;
const enoughMinutes = 30;

/** Until the mails are out and the next process stands. */
async function settled({ clock, journal }: World, streams: readonly string[]): Promise<void> {
  for (let minutes = 0; minutes < enoughMinutes; minutes += 1) {
    const found = await Promise.all(streams.map((stream) => journal.reader.process(stream)));
    if (found.every((one) => one === undefined || Object.keys(one.process.pending).length === 0)) return;
    await clock.sleep(aMinute);
  }
}
