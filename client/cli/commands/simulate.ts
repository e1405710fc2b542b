import type { WorldSettings } from '../../../worker/simulation/world';
import { planOf } from '../../case-file/plan';
import { loadCaseFile } from '../../case-file/read';
import { isTrialAt, loadTrialFile, type TrialCase } from '../../case-file/trial-read';
import type { Names } from '../../words/tongue';
import { timelineWords } from '../../words/timeline/timeline';
import type { Simulated } from '../../simulated';
import type { Cli } from '../cli';
import { endOnSignals } from '../ended-by-signal';
import { namesIn } from '../names-in';
import { withdrawingIn } from '../withdrawing';
import type { Given } from '../given';
import { badFile } from '../problem-lines';
import { simulationLines } from '../simulation-lines';
import { namesAfter } from '../succeeded-names';

/** Plays the whole life of a case in virtual time, in a world of its own that is gone afterwards. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const path = given.theArg(0);
  return (await isTrialAt(path)) ? simulateTrialAt(cli, given, path) : simulateCaseAt(cli, given, path);
}

async function simulateCaseAt(cli: Cli, given: Given, path: string): Promise<number> {
  const read = await loadCaseFile(path);
  if (!read.ok) throw badFile(read.problems);
  const { caseFile } = read;
  const until = given.date('until');
  const withdrawing = withdrawingIn(given, caseFile);
  const options = {
    caseFile,
    withoutSecondRound: given.flag('withoutSecondRound'),
    ...(until && { until }),
    ...(withdrawing && { withdrawing }),
  };
  const what = playing(cli);
  const played = await cli.patiently(
    what,
    playedOf(cli, what, async (settings) => {
      const { simulate } = await import('../../../worker/simulation/simulate');
      return simulate(settings, options);
    }),
  );
  return told(cli, { name: caseFile.name, played, names: namesIn(planOf(caseFile).plan.members) });
}

async function simulateTrialAt(cli: Cli, given: Given, path: string): Promise<number> {
  const read = await loadTrialFile(path);
  if (!read.ok) throw badFile(read.problems);
  const { trial } = read;
  const until = given.date('until');
  const what = playing(cli);
  const played = await cli.patiently(
    what,
    playedOf(cli, what, async (settings) => {
      const { simulateTrial } = await import('../../../worker/simulation/simulate');
      return simulateTrial(settings, { trial, ...(until && { until }) });
    }),
  );
  return told(cli, { name: trial.trialFile.name, played, names: namesOf(trial) });
}

/** Who took part in the trial, and who formed the förbund: of one that did both, the bodies of both. */
function namesOf({ trialFile, following }: TrialCase): Names {
  const later = following ? planOf(following).plan.members : [];
  const both = trialFile.members.map(({ id, name, chain }) => {
    const now = later.find((member) => member.id === id);
    return { id, name: now?.name ?? name, chain: [...chain, ...(now?.chain ?? [])] };
  });
  return namesIn([...both, ...later.filter(({ id }) => both.every((one) => one.id !== id))]);
}

const playing = (cli: Cli): string => cli.t('Spelar upp ärendet i virtuell tid', 'Playing the case in virtual time');

function told(cli: Cli, { name, played, names }: { name: string; played: Simulated; names: Names }): number {
  const timeline = played.timeline.map((row) => ({
    ...row,
    words: timelineWords(
      row,
      cli.lang,
      namesAfter(played, names, ({ at }) => at <= row.at),
    ),
  }));
  const answer = { ok: true, name, ...played, timeline };
  cli.answer(answer, () => simulationLines(cli, answer, names));
  return 0;
}

type Play = (settings: WorldSettings) => Promise<Simulated>;

async function playedOf(cli: Cli, what: string, play: Play): Promise<Simulated> {
  const [{ readConfig }, { Undo }] = await Promise.all([
    import('../../../worker/config'),
    import('../../../worker/undo'),
  ]);
  const undo = new Undo();
  const { cacheDir } = readConfig(cli.env, { data: cli.dataDir });
  let playing: Promise<unknown> = Promise.resolve();
  const isEnding = endOnSignals(cli, { undo, work: () => Promise.allSettled([playing]), what });
  try {
    const simulated = play({ cacheDir, env: cli.env, undo });
    playing = simulated;
    return await simulated;
  } catch (error) {
    // Its world was taken from under it: the process ends by itself in a moment.
    if (isEnding()) return await new Promise<never>(() => undefined);
    throw error;
  }
}
