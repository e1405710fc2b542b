import { approving } from '../approving';
import type { Cli } from '../cli';
import type { Given } from '../given';
import { requiredText } from '../required-text';

/** A kommun's agreement on whose archive authority supervises the archive (20 §). */
export function run(cli: Cli, given: Given): Promise<number> {
  const kommun = requiredText(given, 'kommun');
  return approving(cli, given, () => ({ kind: 'ARCHIVE', kommun }));
}
