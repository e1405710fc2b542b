import type { SimulateOptions } from '../../../worker/simulation/simulate';
import type { Undo } from '../../../worker/undo';
import { planOf } from '../../case-file/plan';
import { loadCaseFile } from '../../case-file/read';
import { timelineWords } from '../../words/timeline/timeline';
import type { TimelineRow } from '../../../journal/rows';
import type { Simulated } from '../../simulated';
import type { Names } from '../../words/tongue';
import type { Cli } from '../cli';
import { namesIn } from '../names-in';
import type { Given } from '../given';
import { badFile } from '../problem-lines';
import { simulationLines } from '../simulation-lines';

/** Plays the whole life of a case in virtual time, in a world of its own that is gone afterwards. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const read = await loadCaseFile(given.theArg(0));
  if (!read.ok) throw badFile(read.problems);
  const { caseFile } = read;
  const until = given.date('until');
  const options = { caseFile, withoutSecondRound: given.flag('withoutSecondRound'), ...(until && { until }) };
  const what = cli.t('Spelar upp ärendet i virtuell tid', 'Playing the case in virtual time');
  const played = await cli.patiently(what, playing(cli, options));
  const names = namesIn(planOf(caseFile).plan.members);
  const timeline = played.timeline.map((row) => ({
    ...row,
    words: timelineWords(row, cli.lang, namesAt(row, played, names)),
  }));
  const told = { ok: true, name: caseFile.name, ...played, timeline };
  cli.answer(told, () => simulationLines(cli, told, names));
  return 0;
}

/** A member that another has succeeded by law is called by its new name from that day. */
function namesAt({ at }: TimelineRow, { timeline, forbund }: Simulated, names: Names): Names {
  const before = timeline.filter(
    (row) => row.type === 'MemberSucceeded' && row.stream === `forbund-${forbund}` && row.at <= at,
  );
  if (before.length === 0) return names;
  const renamed = before.map(({ data }) => data as unknown as Succeeded);
  return {
    ...names,
    memberName: (id) =>
      renamed.findLast(({ predecessor }) => predecessor === id)?.successor.name ?? names.memberName(id),
  };
}

interface Succeeded {
  predecessor: string;
  successor: { name: string };
}

async function playing(cli: Cli, options: SimulateOptions): Promise<Simulated> {
  const [{ simulate }, { readConfig }, { Undo }] = await Promise.all([
    import('../../../worker/simulation/simulate'),
    import('../../../worker/config'),
    import('../../../worker/undo'),
  ]);
  const undo = new Undo();
  endOnSignals(undo);
  const { cacheDir } = readConfig(cli.env, { data: cli.dataDir });
  return simulate({ cacheDir, env: cli.env, undo }, options);
}

/** Interrupted, it leaves neither servers nor files behind. */
function endOnSignals(undo: Undo): void {
  const end = (): void => void undo.run().finally(() => process.exit(130));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
}
