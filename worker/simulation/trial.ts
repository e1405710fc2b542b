import type { Evidence } from '../../domain/command';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { midnightAfter } from '../../domain/calendar/stockholm';
import { afterTrial, trialPlanOf } from '../../client/case-file/trial-plan';
import type { TrialCase } from '../../client/case-file/trial-read';
import { trialScriptOf } from '../../client/case-file/trial-script';
import type { TrialScripted } from '../../client/case-file/trial-scripted';
import type { Standing } from '../../client/simulated';
import { begin, streamsOf, take as takeOfFormation, type Scene } from './play';
import { standingOf } from './standing';
import { accepted, actor, nineOn, settled, type Timed } from './taking';
import type { World } from './world';

export interface PlayingTrial {
  trial: TrialCase;
  /** The last day to play; else until the förbund that follows operates, or the last of the script's days. */
  until?: CivilDate;
  onDay?: (day: CivilDate) => void;
}

/** A trial that has been played, and the formation that followed it; what they left is in the world's journal. */
export interface PlayedTrial {
  stream: string;
  trial: string;
  formation?: { stream: string; forbund: string };
  from: CivilDate;
  to: CivilDate;
  clockShiftMs: number;
  standings: readonly Standing[];
  /** "stream position" of the events that stand on a day no document gives. */
  assumed: ReadonlySet<string>;
}

interface Stage extends PlayingTrial {
  world: World;
  stream: string;
  from: CivilDate;
  clockShiftMs: number;
  agenda: Timed[];
  assumed: Set<string>;
  standings: Standing[];
  scene?: Scene;
}

/**
 * Plays a trial on its own dates, and in the same world the formation of the förbund that follows it.
 * @throws Rejected with the step's day in its details
 */
export async function playTrial(world: World, playing: PlayingTrial): Promise<PlayedTrial> {
  const stage = await open(world, playing);
  const { stream, from, clockShiftMs, agenda, until, onDay } = stage;
  for (let next = agenda.shift(); next; next = agenda.shift()) {
    if (until !== undefined && next.on > until) break;
    onDay?.(next.on);
    await world.clock.sleepUntil(nineOn(next.on) - clockShiftMs);
    await next.take();
  }
  const to = await toTheEnd(stage);
  const { scene, standings, assumed } = stage;
  return {
    ...{ stream, trial: playing.trial.trialFile.trial, from, to, clockShiftMs, standings, assumed },
    ...(scene && { formation: { stream: scene.stream, forbund: scene.forbund } }),
  };
}

/** Starts the trial on the morning of its own clock. */
async function open(world: World, playing: PlayingTrial): Promise<Stage> {
  const { clock, journal, submitter } = world;
  const { trial } = playing;
  const { plan, contacts } = trialPlanOf(trial);
  const steps = trialScriptOf(trial);
  await journal.documents.putTexts(steps.flatMap(({ paper }) => paper ?? []));
  for (const contact of contacts) await journal.contacts.set(contact);
  const from = trial.trialFile.exercise?.clock ?? steps[0]?.on ?? plan.startedOn;
  const clockShiftMs = nineOn(from) - (await clock.now());
  const stream = `trial-${plan.trial}`;
  const data = { plan: { ...plan, exercise: true }, clockShiftMs };
  const start = { id: `${stream}-start`, actor, type: 'StartTrial', data };
  accepted(await submitter.submit(stream, start, { startKind: 'trial' }), from);
  const stage: Stage = { ...playing, world, stream, from, clockShiftMs, agenda: [], assumed: new Set(), standings: [] };
  const days = [...new Set(steps.map(({ on }) => on))];
  stage.agenda = days.map((on) => ({
    on,
    take: () =>
      takeDay(
        stage,
        steps.filter((step) => step.on === on),
      ),
  }));
  return withFollowing(stage);
}

/** The formation begins on its own day, and its steps are taken among the trial's. */
function withFollowing(stage: Stage): Stage {
  const { following, trialFile } = stage.trial;
  if (!following) return stage;
  const caseFile = afterTrial(following, trialFile.trial);
  const on = caseFile.exercise?.clock ?? caseFile.charter.datedOn;
  const take = async (): Promise<void> => {
    const scene = await begin(stage.world, { caseFile }, stage.clockShiftMs);
    stage.scene = scene;
    const assumed = new Set<number>();
    const soFar = { stream: scene.stream, standings: stage.standings, assumed };
    const steps = scene.steps.map((step) => ({
      on: step.on,
      take: async () => {
        await takeOfFormation(stage.world, step, soFar);
        for (const position of assumed) stage.assumed.add(`${scene.stream} ${position}`);
      },
    }));
    stage.agenda.push(...steps);
    stage.agenda.sort(byDay);
  };
  stage.agenda.push({ on, take });
  stage.agenda.sort(byDay);
  return stage;
}

const byDay = (a: Timed, b: Timed): number => (a.on < b.on ? -1 : +(a.on > b.on));

/** The trial's own steps first, for they start insatser; then each insats by itself, one command after another. */
async function takeDay(stage: Stage, steps: readonly TrialScripted[]): Promise<void> {
  const { world, stream } = stage;
  const own = steps.filter((step) => step.stream === stream);
  const others = [...new Set(steps.map((step) => step.stream))].filter((one) => one !== stream);
  await takeInOrder(stage, own);
  if (own.length > 0 && others.length > 0) await settled(world, [stream]);
  await Promise.all(others.map((one) => takeInOrder(stage, steps.filter((step) => step.stream === one)))); // prettier-ignore
  await settled(world, [stream, ...others]);
}

async function takeInOrder(stage: Stage, steps: readonly TrialScripted[]): Promise<void> {
  for (const [index, { on, stream, command, assumed }] of steps.entries()) {
    const sent: { evidence?: Evidence } & typeof command = command;
    const id = `${stream}/simulated/${on}/${index + 1}`;
    const { from, version } = accepted(await stage.world.submitter.submit(stream, { id, actor, ...sent }), on);
    for (let place = from + 1; assumed && place <= version; place += 1) stage.assumed.add(`${stream} ${place}`);
  }
}

/** To the last day, and how the formation stands then. */
async function toTheEnd(stage: Stage): Promise<CivilDate> {
  const { world, scene, clockShiftMs, standings } = stage;
  const { to, endAt } = lastOf(stage);
  await world.clock.sleepUntil(endAt - clockShiftMs);
  await settled(world, await allStreams(stage));
  if (scene) standings.push(await standingOf(world.journal, scene.stream, to));
  return to;
}

/** The formation's own end, where one follows and no day was asked for. */
function lastOf({ scene, trial, until }: Stage): { to: CivilDate; endAt: number } {
  if (until === undefined && scene) return scene;
  const to = until ?? trialScriptOf(trial).at(-1)?.on ?? trial.trialFile.until;
  return { to, endAt: midnightAfter(to) - 1 };
}

async function allStreams({ world, scene, trial, stream }: Stage): Promise<string[]> {
  const own = await streamsOf(world, trial.trialFile.trial);
  return scene ? [stream, ...own, scene.stream, ...(await streamsOf(world, scene.forbund))] : [stream, ...own];
}
