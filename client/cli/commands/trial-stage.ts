import type { StageOutcome } from '../../../domain/formation/commands';
import type { Cli } from '../cli';
import type { Given } from '../given';
import { oneOf } from '../one-of';
import { assumed } from '../record';
import { requiredText } from '../required-text';
import { onTrial } from '../trial-at';

const outcomes: readonly StageOutcome[] = ['PROPOSES', 'PREPARED', 'INFORMED', 'RETURNED'];

export async function run(cli: Cli, given: Given): Promise<number> {
  const [member, body] = [requiredText(given, 'member'), requiredText(given, 'body')];
  const data = { member, body, outcome: oneOf(outcomes, given, 'outcome'), ...assumed(given) };
  return onTrial(cli, given, { make: () => ({ type: 'RecordStage', data }) });
}
