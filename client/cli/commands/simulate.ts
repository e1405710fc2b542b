import type { SimulateOptions } from '../../../worker/simulation/simulate';
import { planOf } from '../../case-file/plan';
import { loadCaseFile } from '../../case-file/read';
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
  const read = await loadCaseFile(given.theArg(0));
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
  const what = cli.t('Spelar upp ärendet i virtuell tid', 'Playing the case in virtual time');
  const played = await cli.patiently(what, playedOf(cli, options, what));
  const names = namesIn(planOf(caseFile).plan.members);
  const timeline = played.timeline.map((row) => ({
    ...row,
    words: timelineWords(
      row,
      cli.lang,
      namesAfter(played, names, ({ at }) => at <= row.at),
    ),
  }));
  const told = { ok: true, name: caseFile.name, ...played, timeline };
  cli.answer(told, () => simulationLines(cli, told, names));
  return 0;
}

async function playedOf(cli: Cli, options: SimulateOptions, what: string): Promise<Simulated> {
  const [{ simulate }, { readConfig }, { Undo }] = await Promise.all([
    import('../../../worker/simulation/simulate'),
    import('../../../worker/config'),
    import('../../../worker/undo'),
  ]);
  const undo = new Undo();
  const { cacheDir } = readConfig(cli.env, { data: cli.dataDir });
  let playing: Promise<unknown> = Promise.resolve();
  const isEnding = endOnSignals(cli, { undo, work: () => Promise.allSettled([playing]), what });
  try {
    const simulated = simulate({ cacheDir, env: cli.env, undo }, options);
    playing = simulated;
    return await simulated;
  } catch (error) {
    // Its world was taken from under it: the process ends by itself in a moment.
    if (isEnding()) return await new Promise<never>(() => undefined);
    throw error;
  }
}
