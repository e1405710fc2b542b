import { processesQuery } from '../../../journal/queries';
import type { ProcessRow } from '../../../journal/rows';
import { processKinds, processTitle } from '../../words/processes';
import type { Cli } from '../cli';
import { openPool } from '../door';
import type { Given } from '../given';
import { oneNamed } from '../one-of';

export async function run(cli: Cli, given: Given): Promise<number> {
  const named = given.text('kind');
  const kind = named === undefined ? undefined : oneNamed(processKinds, named, '--kind');
  const forbund = given.text('forbund');
  const { text, values } = processesQuery({
    ...(kind !== undefined && { kind }),
    ...(forbund !== undefined && { forbund }),
    ...(given.flag('overdue') && { overdue: true }),
  });
  const pool = await openPool(cli);
  const found = await pool.query<{ row: ProcessRow }>(text, [...values]);
  const processes = found.rows.map(({ row }) => ({ ...row, title: processTitle(row.stream, cli.lang) }));
  const { processLines } = await import('../process-lines');
  const filtered = values.length > 0;
  cli.answer({ processes }, () => processLines(cli, processes, filtered));
  return 0;
}
