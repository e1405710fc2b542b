import type { Evidence } from '../../domain/command';
import { addDays, type CivilDate } from '../../domain/calendar/civil-date';
import { midnightAfter } from '../../domain/calendar/stockholm';
import type { FormationState } from '../../domain/formation/state';
import type { FormationPlan } from '../../domain/formation/plan';
import type { CaseFile } from '../../contracts/case-file/case-file';
import { planOf } from '../../client/case-file/plan';
import { scriptOf, type Scripted } from '../../client/case-file/script';
import type { Standing } from '../../client/simulated';
import { standingOf } from './standing';
import { accepted, actor, nineOn, settled, type Timed } from './taking';
import type { World } from './world';
import { endingOf, type Ending, type Withdrawing } from './ending';
import { papers, playYears } from './years';

export interface Playing {
  caseFile: CaseFile;
  /** The steps to take; those of the case file unless told. */
  steps?: readonly (Scripted & { command?: { evidence?: Evidence } })[];
  /** The last day to play; else until nothing more can come of the dates in the case file. */
  until?: CivilDate;
  /** A member gives notice, and the förbund is played to its end. */
  withdrawing?: Withdrawing;
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

/**
 * Plays a case on its own dates: each step is sent when the server's clock reaches its day, and everything between
 * happens by itself. A step that the rules refuse ends it.
 * @throws Rejected with the step's day in its details
 */
export async function play(world: World, asked: Playing): Promise<Played> {
  const { ending, ...playing } = withEnding(world, asked);
  const scene = await begin(world, playing);
  const { stream, forbund, from, to, clockShiftMs } = scene;
  const played = { stream, forbund, from, to, clockShiftMs, standings: [] as Standing[], assumed: new Set<number>() };
  const agenda = scene.steps.map((step) => ({ on: step.on, take: () => take(world, step, played) }));
  const today = await playFormation(world, { playing, scene, agenda });
  if (isPlayedOn(playing, scene)) {
    await playYears(world, {
      ...playing,
      until: scene.to,
      after: today,
      script: agenda,
      clockShiftMs,
      ...(ending && { ending }),
    });
  }
  await playOut(world, scene);
  const last = await standingOf(world.journal, stream, to);
  if (played.standings.at(-1)?.position !== last.position) played.standings.push(last);
  return played;
}

/** With how it ends, where a member gives notice: then it is played until nothing is left to do. */
function withEnding(world: World, asked: Playing): Playing & { ending?: Ending } {
  const { withdrawing, caseFile, until } = asked;
  if (!withdrawing) return asked;
  const ending = endingOf(world, caseFile, { withdrawing, papers });
  return { ...asked, ending, until: until ?? addDays(ending.lastDay, 1) };
}

/**
 * To the last instant of all. The test server's clock stands still when a process ends whose parent ended before it, as
 * a förbund's has: where all is over there is nothing to wait for.
 */
async function playOut(world: World, { stream, forbund, endAt, clockShiftMs }: Scene): Promise<void> {
  const all = async (): Promise<string[]> => [stream, ...(await streamsOf(world, forbund))];
  await settled(world, await all());
  if (!(await isGoingOn(world, forbund))) return;
  await world.clock.sleepUntil(endAt - clockShiftMs);
  await settled(world, await all());
}

interface Stage {
  playing: Playing;
  scene: Scene;
  /** What has not been done. */
  agenda: Timed[];
}

/** Takes the script's steps; where years follow, only until the förbund is formed. The day it was played to. */
async function playFormation(world: World, { playing, scene, agenda }: Stage): Promise<CivilDate> {
  const goesOn = isPlayedOn(playing, scene);
  let today = scene.from;
  while (agenda.length > 0 && !(goesOn && (await isFormed(world, scene)))) {
    const next = agenda.shift() as Timed;
    playing.onDay?.(next.on);
    await world.clock.sleepUntil(nineOn(next.on) - scene.clockShiftMs);
    await next.take();
    today = next.on;
  }
  return today;
}

/** The case file says what people do in the years, and the day to play to lies in them. */
const isPlayedOn = ({ caseFile, until }: Playing, { lastDay }: Scene): boolean =>
  caseFile.years !== undefined && until !== undefined && until > lastDay;

async function isFormed({ journal }: World, { stream }: Scene): Promise<boolean> {
  const state = (await journal.reader.process(stream))?.process.state as FormationState | undefined;
  return state?.status === 'STARTED' && state.formed !== undefined;
}

async function isGoingOn({ journal }: World, forbund: string): Promise<boolean> {
  const rows = await journal.reader.listProcesses({ forbund });
  return rows.some(({ done }) => !done);
}

/** The förbund and all that it has started. */
export async function streamsOf({ journal }: World, forbund: string): Promise<string[]> {
  const rows = await journal.reader.listProcesses({ forbund });
  return rows.filter(({ kind }) => kind !== 'formation').map(({ stream }) => stream);
}

export type Scene = Awaited<ReturnType<typeof begin>>;
type Step = Scripted & { index: number };
type SoFar = { stream: string; standings: Standing[]; assumed: Set<number> };

/** Sends a step's command, or looks how it stands where it has none. */
export async function take(
  { journal, submitter }: World,
  step: Step,
  { stream, standings, assumed }: SoFar,
): Promise<void> {
  const { on, command, index } = step;
  if (command === undefined) {
    standings.push(await standingOf(journal, stream, on));
    return;
  }
  const sent = { id: `${stream}-step-${index + 1}`, actor, ...command };
  const { from, version } = accepted(await submitter.submit(stream, sent), on);
  for (let position = from + 1; step.assumed && position <= version; position += 1) assumed.add(position);
}

/**
 * Stores what commands only cite, and starts the formation on the morning of the case file's own clock; in a world whose
 * clock is shifted already, by that shift.
 */
export async function begin(world: World, playing: Pick<Playing, 'caseFile' | 'until' | 'steps'>, shiftMs?: number) {
  const { clock, journal, submitter } = world;
  const { caseFile, until } = playing;
  const { plan, texts, contacts } = planOf(caseFile);
  const script = scriptOf(caseFile);
  await journal.documents.putTexts([...texts, ...script.texts]);
  for (const contact of contacts) await journal.contacts.set(contact);
  const steps = inOrder(playing.steps ?? script.steps, until);
  const from = firstDayOf(caseFile, steps);
  const clockShiftMs = shiftMs ?? nineOn(from) - (await clock.now());
  const stream = `formation-${plan.forbund}-${plan.no}`;
  const data = { plan: { ...plan, exercise: true }, clockShiftMs };
  const start = { id: `${stream}-start`, actor, type: 'StartFormation', data };
  accepted(await submitter.submit(stream, start, { startKind: 'formation' }), from);
  return {
    stream,
    forbund: plan.forbund,
    from,
    clockShiftMs,
    steps,
    lastDay: lastDayOf(plan, steps),
    ...endOf(plan, steps, until),
  };
}

const firstDayOf = ({ exercise, charter }: CaseFile, steps: readonly Step[]): CivilDate =>
  exercise?.clock ?? steps[0]?.on ?? charter.datedOn;

/** `endAt` is on the case's own clock, epoch ms. */
function endOf(plan: FormationPlan, steps: readonly Step[], until?: CivilDate): { to: CivilDate; endAt: number } {
  if (until !== undefined) return { to: until, endAt: midnightAfter(until) - 1 };
  const to = lastDayOf(plan, steps);
  return { to, endAt: nineOn(to) };
}

/** When nothing more can come of the formation's dates. */
const lastDayOf = ({ dates }: FormationPlan, steps: readonly Step[]): CivilDate =>
  latestOf([addDays(dates.lastDay, 1), dates.operationsStartOn, ...steps.map(({ on }) => on)]);

const inOrder = (steps: readonly Scripted[], until?: CivilDate): Step[] =>
  steps
    .map((step, index) => ({ ...step, index }))
    .filter(({ on }) => until === undefined || on <= until)
    .sort((a, b) => a.on.localeCompare(b.on) || a.index - b.index);

const latestOf = (days: readonly CivilDate[]): CivilDate => [...days].sort().at(-1) ?? '';
