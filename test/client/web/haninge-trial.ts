import { join } from 'node:path';
import { trialPlanOf } from '../../../client/case-file/trial-plan';
import { loadTrialFile } from '../../../client/case-file/trial-read';
import { trialScriptOf } from '../../../client/case-file/trial-script';
import type { TrialPlan } from '../../../domain/trial/plan';
import { noon, type World } from './world';

const stream = 'trial-socsam-haninge';

/** SOCSAM in Haninge as the example has it, its insatser too, on the days of its own record. */
export class HaningeTrial {
  private constructor(
    private readonly world: World,
    private readonly steps: ReturnType<typeof trialScriptOf>,
  ) {}

  static async begun(world: World): Promise<HaningeTrial> {
    const read = await loadTrialFile(join(__dirname, '..', '..', '..', 'examples', 'socsam-haninge.yaml'));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const { formation: _, ...plan }: TrialPlan = trialPlanOf(read.trial).plan;
    await world.send(stream, { type: 'StartTrial', data: { plan: { ...plan, exercise: false }, clockShiftMs: 0 } });
    return new HaningeTrial(world, trialScriptOf(read.trial));
  }

  /** Everything up to the end of a day, in the order it was recorded; what follows from dates follows. */
  async until(last: string): Promise<void> {
    const { world, steps } = this;
    const [first] = steps;
    while (steps.length > 0 && steps[0]!.on <= last) {
      const { on, stream: to, command } = steps.shift()!;
      await world.live(on);
      world.setClock(noon(on));
      await world.send(to, command);
    }
    if (first === undefined) return;
    await world.live(last);
    world.setClock(noon(last));
  }
}
