import type { RecordSays } from '../../../domain/trial/commands';
import type { Cli } from '../cli';
import type { Given } from '../given';
import { oneNamed } from '../one-of';
import { requiredNumber } from '../required-amount';
import { requiredText } from '../required-text';
import { onTrial } from '../trial-at';

const kinds: readonly RecordSays['parts'][number][] = [
  'REQUEST_EXTENSION',
  'URGE',
  'SEND_COPY',
  'MEASURE',
  'DIRECTION',
  'INVESTIGATE',
];

/** Another document of the same decision, with what it says. Its own day, if any, is what the document is dated. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const decision = requiredNumber(given, 'decision');
  const document = requiredText(given, 'document');
  const says = saysOf(given);
  return onTrial(cli, given, {
    day: () => given.date('decidedOn'),
    make: () => ({ type: 'KeepRecord', data: { decision, document, says } }),
  });
}

function saysOf(given: Given): RecordSays {
  const [decidedOn, certifiedOn] = [given.date('saysDecidedOn'), given.date('certifiedOn')];
  const parts = given
    .list('says')
    .flatMap((typed) => typed.split(','))
    .map((typed) => oneNamed(kinds, typed.trim(), '--says'));
  return {
    ...(decidedOn !== undefined && { decidedOn }),
    ...(certifiedOn !== undefined && { certifiedOn }),
    parts,
  };
}
