import type { CommitmentState } from '../../../domain/formation/commands';
import type { Cli } from '../cli';
import { decider } from '../formation-at';
import type { Given } from '../given';
import { oneOf } from '../one-of';
import { record } from '../record';
import { requiredOre } from '../required-amount';

const states: readonly CommitmentState[] = ['PROPOSED', 'CONSIDERED', 'APPROPRIATED'];

export async function run(cli: Cli, given: Given): Promise<number> {
  const state = oneOf(states, given, 'state');
  const ore = requiredOre(given);
  return record(cli, given, (formation) => ({
    type: 'RecordCommitment',
    data: { ...decider(formation, given), ore, state },
  }));
}
