import type { StageOutcome } from '../../../domain/formation/commands';
import type { Cli } from '../cli';
import { requiredMember } from '../formation-at';
import type { Given } from '../given';
import { oneOf } from '../one-of';
import { assumed, record } from '../record';
import { required } from '../required';

const outcomes: readonly StageOutcome[] = ['PROPOSES', 'PREPARED', 'INFORMED', 'RETURNED'];

export async function run(cli: Cli, given: Given): Promise<number> {
  return record(cli, given, async () => {
    const member = requiredMember(given);
    const body = await required(cli, given, { name: 'body', ask: ['Vilket organ?', 'Which body?'] });
    const outcome = oneOf(outcomes, given, 'outcome');
    const ore = given.ore('kronor');
    return {
      type: 'RecordStage',
      data: { member, body, outcome, ...assumed(given), ...(ore !== undefined && { ore }) },
    };
  });
}
