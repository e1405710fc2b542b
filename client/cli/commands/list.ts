import { processesQuery } from '../../../journal/queries';
import type { ProcessRow } from '../../../journal/rows';
import type { Cli } from '../cli';
import { openPool } from '../door';
import type { Given } from '../given';

export async function run(cli: Cli, given: Given): Promise<number> {
  const { text, values } = processesQuery(given.flag('overdue') ? { overdue: true } : {});
  const pool = await openPool(cli);
  const found = await pool.query<{ row: ProcessRow }>(text, [...values]);
  const processes = found.rows.map(({ row }) => row);
  const { processLines } = await import('../process-lines');
  cli.answer({ processes }, () => processLines(cli, processes));
  return 0;
}
