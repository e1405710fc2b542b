import { balanceOf } from '../../domain/liquidation/balance';
import type { LiquidationStarted } from '../../domain/liquidation/state';
import { send } from '../../worker/embedded/processes';
import { atWork } from './at-work';
import { Ending } from './ending';
import { stepsOf, type Step } from './ending-steps';
import { lifeOf } from './lived';
import { brokenChains, recordOf } from './reckoning';

const at = atWork();

const ROUNDS = 3;

/** A förbund on its way to its end, and the commits after which the worker is killed, one a round. */
interface Lane {
  ending: Ending;
  left: Step[];
  kills: readonly string[];
}

const commitsOf = (steps: readonly Step[]): string[] => steps.flatMap(({ commits }) => commits);

/** Every commit of the way, dealt out among as few lives as the rounds allow. */
function lanes(): Lane[] {
  const places = commitsOf(stepsOf(new Ending(at.machinery, 'any'))).length;
  const lives = Math.ceil(places / ROUNDS);
  return Array.from({ length: lives }, (_, index) => {
    const ending = new Ending(at.machinery, `killed-${index}`);
    const left = stepsOf(ending);
    return { ending, left, kills: commitsOf(left).filter((_commit, place) => place % lives === index) };
  });
}

/** As far as the step that a commit belongs to, or to the end. */
async function live({ left }: Lane, commit?: string): Promise<void> {
  while (left[0] && !left[0].commits.includes(commit ?? '')) await left.shift()!.take();
}

async function liveUndisturbed(ending: Ending): Promise<void> {
  await ending.begin();
  for (const { take } of stepsOf(ending)) await take();
}

/** All that have a commit left to be killed at go on to it; the worker dies when each of them stands there. */
async function killAll(all: readonly Lane[], round: number): Promise<Promise<void>[]> {
  const hit = all.filter(({ kills }) => kills[round] !== undefined);
  const { standsStill } = await at.worker.mind(hit.map(({ kills }) => kills[round]!));
  const taken = hit.map(({ left }) => left.shift()!.take());
  await standsStill;
  send(at.worker.pid, 'SIGKILL');
  expect(await at.worker.ended).toBe('SIGKILL');
  at.worker = await at.machinery.startWorker();
  return taken;
}

const [WORKFLOW_TASK_TIMED_OUT, WORKFLOW_TASK_FAILED] = [8, 9];

async function historyTypes({ ending }: Lane): Promise<unknown[]> {
  const { workflow } = at.machinery.client;
  const histories = Object.values(ending.streams).map((stream) => workflow.getHandle(stream).fetchHistory());
  return (await Promise.all(histories)).flatMap(({ events }) => events!.map(({ eventType }) => eventType));
}

test(
  'a worker killed between the commit and the end of the task at each step of a liquidation, also where it told another ' +
    'process and where the clock brought it: the record is that of an undisturbed life, nothing is there twice, and the money adds up',
  async () => {
    const { journal, client } = at.machinery;
    const all = lanes();
    const first = async (lane: Lane): Promise<void> => {
      await lane.ending.begin();
      await live(lane, lane.kills[0]);
    };
    await Promise.all([liveUndisturbed(new Ending(at.machinery, 'undisturbed')), ...all.map(first)]);
    for (let round = 0; round < ROUNDS; round++) {
      await Promise.all(await killAll(all, round));
      await Promise.all(all.map((lane) => live(lane, lane.kills[round + 1])));
    }

    const undisturbed = await lifeOf(journal, 'undisturbed');
    for (const lane of all) {
      const { forbund, streams } = lane.ending;
      expect(await lifeOf(journal, forbund)).toEqual(undisturbed);
      const records = await Promise.all(Object.values(streams).map((stream) => recordOf(journal, stream)));
      expect(brokenChains(records)).toEqual([]);
      const { process } = (await journal.reader.process(streams.liquidation))!;
      const { openingOre, soldOre, calledInOre, debtsPaidOre, distributedOre, heldOre } = balanceOf(
        process.state as LiquidationStarted,
      );
      expect([openingOre + soldOre + calledInOre, heldOre]).toEqual([debtsPaidOre + distributedOre, 0]);
      expect((await client.workflow.getHandle(streams.liquidation).describe()).status.name).toBe('COMPLETED');
      const types = await historyTypes(lane);
      const timedOut = types.filter((type) => type === WORKFLOW_TASK_TIMED_OUT);
      expect(timedOut.length).toBeGreaterThanOrEqual(lane.kills.length);
      expect(types).not.toContain(WORKFLOW_TASK_FAILED);
    }
  },
  480_000,
);
