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
  const found = await pool.query<Found>(withNames(text), [...values]);
  const processes = found.rows.map(({ row, names }) => ({
    ...row,
    title: processTitle(row.stream, cli.lang, (member) => names?.[member] ?? member),
  }));
  const { processLines } = await import('../process-lines');
  const filtered = values.length > 0;
  cli.answer({ processes }, () => processLines(cli, processes, filtered));
  return 0;
}

interface Found {
  row: ProcessRow;
  names: Record<string, string> | null;
}

/** With the members' names where a process is called by one of them. */
const withNames = (query: string): string =>
  `SELECT q.row, CASE WHEN q.row->>'kind' = 'withdrawal'
       THEN (SELECT p.data->'names' FROM processes p WHERE p.stream = q.row->>'stream') END AS names
   FROM (${query}) q`;
