import type { CaseFile } from '../../contracts/case-file/case-file';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { civilDateAt } from '../../domain/calendar/stockholm';
import { findingsOf } from '../../client/case-file/plan';
import { scriptOf } from '../../client/case-file/script';
import type { Simulated, SimulatedMail, SimulatedRow } from '../../client/simulated';
import type { TimelineRow } from '../../journal/rows';
import type { Withdrawing } from './ending';
import { instalmentsOf } from './instalments';
import { play, streamsOf, type Played } from './play';
import { withoutSecondRound } from './rounds';
import { playTrial, type PlayedTrial, type PlayingTrial } from './trial';
import { openWorld, type World, type WorldSettings } from './world';

export interface SimulateOptions {
  caseFile: CaseFile;
  until?: CivilDate;
  withoutSecondRound?: boolean;
  withdrawing?: Withdrawing;
  onDay?: (day: CivilDate) => void;
}

/**
 * Plays a case in a world of its own, which is gone afterwards.
 * @throws Rejected where a step is refused; EnvironmentError where the world cannot be opened
 */
export async function simulate(settings: WorldSettings, options: SimulateOptions): Promise<Simulated> {
  const began = performance.now();
  const world = await openWorld(settings);
  const readyMs = Math.round(performance.now() - began);
  try {
    const { caseFile, withoutSecondRound: cut = false, until, withdrawing, onDay } = options;
    const { steps } = scriptOf(caseFile);
    const rest = {
      ...(until !== undefined && { until }),
      ...(withdrawing && { withdrawing }),
      ...(onDay && { onDay }),
    };
    const played = await play(world, { caseFile, steps: cut ? withoutSecondRound(steps) : steps, ...rest });
    const told = await tell(world, played);
    return { ...told, findings: findingsOf(caseFile), readyMs, elapsedMs: Math.round(performance.now() - began) };
  } finally {
    await world.close();
  }
}

/** Plays a trial, and the formation that follows it, in a world of its own. */
export async function simulateTrial(settings: WorldSettings, options: PlayingTrial): Promise<Simulated> {
  const began = performance.now();
  const world = await openWorld(settings);
  const readyMs = Math.round(performance.now() - began);
  try {
    const played = await playTrial(world, options);
    const { following } = options.trial;
    const told = await tellTrial(world, played);
    const findings = following ? findingsOf(following) : [];
    return { ...told, findings, readyMs, elapsedMs: Math.round(performance.now() - began) };
  } finally {
    await world.close();
  }
}

/** All but what only the whole run knows. */
type Told = Omit<Simulated, 'findings' | 'elapsedMs' | 'readyMs'>;

/** What a played case has left in the journal, in the order it happened. */
async function tell(world: World, played: Played): Promise<Told> {
  const { journal } = world;
  const { stream, forbund, from, to, clockShiftMs, standings, assumed } = played;
  const streams = [stream, ...(await streamsOf(world, forbund))];
  const timelines = await Promise.all(streams.map((one) => journal.reader.timeline(one)));
  const formed = timelines[0]?.find(({ type }) => type === 'ForbundFormed');
  const isAssumed = (row: TimelineRow): boolean =>
    row.stream === stream ? assumed.has(row.position) : assumed.has(formed?.position ?? 0);
  return {
    ...{ stream, forbund, from, to, standings },
    phase: standings.at(-1)?.phase ?? '',
    ...(await forbundPhase(world, forbund)),
    timeline: inOrder(timelines.flat(), isAssumed),
    instalments: await instalmentsOf(journal, forbund),
    mails: await mailsOf(world, [forbund], clockShiftMs),
  };
}

/** The same of a trial, its insatser, and the formation and the förbund that followed. */
async function tellTrial(world: World, played: PlayedTrial): Promise<Told> {
  const { journal } = world;
  const { stream, trial, formation, from, to, clockShiftMs, standings, assumed } = played;
  const { forbund } = formation ?? { forbund: trial };
  const streams = [...(await streamsOf(world, trial)), ...(await followingStreams(world, played))];
  const timelines = await Promise.all(streams.map((one) => journal.reader.timeline(one)));
  return {
    ...{ stream, forbund, from, to, standings },
    phase: standings.at(-1)?.phase ?? (await phaseOf(world, stream)) ?? '',
    ...(await forbundPhase(world, forbund)),
    timeline: inOrder(timelines.flat(), ({ stream: of, position }) => assumed.has(`${of} ${position}`)),
    instalments: await instalmentsOf(journal, forbund),
    mails: await mailsOf(world, [...new Set([trial, forbund])], clockShiftMs),
  };
}

const followingStreams = async (world: World, { formation }: PlayedTrial): Promise<string[]> =>
  formation ? [formation.stream, ...(await streamsOf(world, formation.forbund))] : [];

const inOrder = (rows: readonly TimelineRow[], isAssumed: (row: TimelineRow) => boolean): SimulatedRow[] =>
  rows.map((row) => ({ ...row, day: civilDateAt(row.at), assumed: isAssumed(row) })).sort((a, b) => a.at - b.at);

async function mailsOf({ journal }: World, of: readonly string[], clockShiftMs: number): Promise<SimulatedMail[]> {
  const mails = await Promise.all(of.map((forbund) => journal.mails.list({ forbund, limit: 10_000 })));
  return mails
    .flat()
    .sort((a, b) => a.createdAt - b.createdAt)
    .map(({ stream, member, role, language, subject, status, createdAt }) => ({
      ...{ on: civilDateAt(createdAt + clockShiftMs), stream, member, role, language, subject, status },
    }));
}

/** Where the förbund itself is, once there is one. */
async function forbundPhase(world: World, forbund: string): Promise<Pick<Simulated, 'forbundPhase'>> {
  const phase = await phaseOf(world, `forbund-${forbund}`);
  return phase === undefined ? {} : { forbundPhase: phase };
}

const phaseOf = async ({ journal }: World, stream: string): Promise<string | undefined> =>
  (await journal.reader.process(stream))?.row.phase;
