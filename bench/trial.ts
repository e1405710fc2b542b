import { join } from 'node:path';
import { Worker } from '@temporalio/worker';
import { loadTrialFile, type TrialCase } from '../client/case-file/trial-read';
import type { CivilDate } from '../domain/calendar/civil-date';
import { migrate } from '../journal/migrate';
import { readConfig } from '../worker/config';
import { nineOn } from '../worker/simulation/taking';
import { playTrial } from '../worker/simulation/trial';
import { openWorld, type World } from '../worker/simulation/world';
import { submit } from '../workflows/messages';
import { bareBundle } from './bare-bundle';
import { percentile, rounded, type Figure } from './figure';
import type { Servers } from './servers';
import { timed } from './timing';

const ROUNDS = 3;
const taskQueue = 'bare';

/**
 * SOCSAM in Haninge 2002-2006 and the formation after it, on their own dates, each time in a world of its own; and a bare
 * workflow that takes as many Updates on the same days.
 */
export async function measureTrial(servers: Servers): Promise<Figure[]> {
  const trial = await socsam();
  const rounds: Round[] = [];
  for (let no = 1; no <= ROUNDS; no++) {
    const databaseUrl = await servers.freshDatabase(`trial_${no}`);
    await migrate(databaseUrl);
    rounds.push(await measured(databaseUrl, trial));
  }
  return [figure(rounds)];
}

async function socsam(): Promise<TrialCase> {
  const read = await loadTrialFile(join('examples', 'socsam-haninge.yaml'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.trial;
}

interface Round {
  readyMs: number;
  oursMs: number;
  bareMs: number;
  commands: number;
}

async function measured(databaseUrl: string, trial: TrialCase): Promise<Round> {
  const played = await inWorld(databaseUrl, (world) => ours(world, trial));
  // In a world of its own: the förbund that was formed lives on in the first one.
  const bare = await inWorld(databaseUrl, (world) => bareAlike(world, played.made.sent));
  return { readyMs: played.readyMs, oursMs: played.made.ms, bareMs: bare.made, commands: played.made.sent.length };
}

async function inWorld<Made>(
  databaseUrl: string,
  work: (world: World) => Promise<Made>,
): Promise<{ readyMs: number; made: Made }> {
  const began = performance.now();
  const world = await openWorld({ databaseUrl, cacheDir: readConfig().cacheDir });
  const readyMs = performance.now() - began;
  try {
    return { readyMs, made: await work(world) };
  } finally {
    await world.close();
  }
}

/** How long it took, and the days on which somebody sent something, one for each command. */
async function ours(world: World, trial: TrialCase): Promise<{ ms: number; sent: CivilDate[] }> {
  const sent: CivilDate[] = [];
  let today = '';
  const submitter: World['submitter'] = {
    submit(...asked) {
      sent.push(today);
      return world.submitter.submit(...asked);
    },
  };
  const onDay = (day: CivilDate): void => void (today = day);
  const ms = await timed(() => playTrial({ ...world, submitter }, { trial, onDay }));
  const stream = `trial-${trial.trialFile.trial}`;
  const phase = (await world.journal.reader.process(stream))?.row.phase;
  if (phase !== 'TRIAL_ENDED') throw new Error(`${stream} is ${phase ?? 'nowhere'}, and has not ended`);
  return { ms, sent };
}

/** The same spells of sleep between as many commands. */
async function bareAlike({ env, clock }: World, sent: readonly CivilDate[]): Promise<number> {
  const connection = env.nativeConnection;
  const worker = await Worker.create({ connection, taskQueue, workflowBundle: await bareBundle() });
  return worker.runUntil(async () => {
    const first = sent.find((day) => day !== '') ?? '';
    const shift = nineOn(first) - (await clock.now());
    return timed(async () => {
      const options = { taskQueue, workflowId: 'bare-trial', args: ['bare-trial'] };
      const handle = await env.client.workflow.start('bareForbund', options);
      for (const [index, day] of sent.entries()) {
        if (day !== '' && day !== sent[index - 1]) await clock.sleepUntil(nineOn(day) - shift);
        const command = { id: `bare-${index}`, type: 'Bare', data: {}, actor: 'admin:bench' };
        await handle.executeUpdate(submit, { args: [command] });
      }
    });
  });
}

function figure(rounds: readonly Round[]): Figure {
  const [ours, bare] = [rounds.map(({ oursMs }) => oursMs), rounds.map(({ bareMs }) => bareMs)];
  const [oursMs, bareMs] = [percentile(ours, 0.5), percentile(bare, 0.5)];
  const readyMs = percentile(rounds.map((round) => round.readyMs), 0.5); // prettier-ignore
  const slowest = Math.max(...ours);
  const seconds = (ms: number): string => `${rounded(ms / 1000)} s`;
  return {
    what: `the trial 2002-2006 in virtual time, ${rounds[0]?.commands ?? 0} commands, median of ${ROUNDS} (slowest ${seconds(slowest)}; the server's start besides, ${seconds(readyMs)})`,
    ours: seconds(oursMs),
    against: 'bare workflow, as many Updates on the same days',
    theirs: seconds(bareMs),
    ratio: oursMs / bareMs,
    target: '<= 5 s',
    met: slowest <= 5000,
  };
}
