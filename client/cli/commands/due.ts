import { dutiesQuery } from '../../../journal/queries';
import type { DutyRow } from '../../../journal/rows';
import type { Cli } from '../cli';
import { openPool } from '../door';
import { UsageError } from '../failures';
import type { Given } from '../given';

const dayMs = 86_400_000;

/** Reads one table with one query, and loads the words and the table's drawing while it waits. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const within = withinMs(given.text('within'));
  const filter = {
    ...(within !== undefined && { within }),
    ...optional('member', given.text('member')),
    ...optional('forbund', given.text('forbund')),
  };
  const { text, values } = dutiesQuery(filter);
  const pool = await openPool(cli);
  const asked = pool.query<Found>(withMore(text), [...values]);
  const words = cli.json ? undefined : import('../duty-lines');
  const [{ rows }, loaded] = await Promise.all([asked, words]);
  const duties = rows.map(({ row }) => row);
  const { processTitle } = await import('../../words/processes');
  const titled = rows.map(({ row, names: known }) => ({
    ...row,
    title: processTitle(row.stream, cli.lang, (member) => known?.[member] ?? member),
  }));
  const names = Object.fromEntries(rows.flatMap((found) => (found.names ? [[found.row.stream, found.names]] : [])));
  cli.answer({ duties: titled }, () => loaded?.dutyLines(cli, duties, { today: rows[0]?.today ?? '', names }) ?? []);
  return 0;
}

interface Found {
  row: DutyRow;
  today: string;
  names: Record<string, string> | null;
}

/**
 * With the day in Stockholm: the database knows it sooner than Node has loaded its time zones. And with the members'
 * names where a duty speaks of others than who owes it, or its process is called by one of them.
 */
const withMore = (query: string): string =>
  `SELECT q.*, (now() AT TIME ZONE 'Europe/Stockholm')::date::text AS today,
     CASE WHEN q.row->'about' ?| ARRAY['common', 'member', 'asks'] OR starts_with(q.row->>'stream', 'withdrawal-')
       THEN (SELECT p.data->'names' FROM processes p WHERE p.stream = q.row->>'stream') END AS names
   FROM (${query}) q`;

const optional = <Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> =>
  value === undefined ? {} : ({ [key]: value } as Record<Key, string>);

/** "60d", "8w" or "60", in ms. */
function withinMs(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  const [, number, unit] = /^(\d{1,5})\s*(d|w|v)?$/i.exec(typed.trim()) ?? [];
  if (number === undefined) {
    throw new UsageError(
      `--within ska vara dagar, t.ex. 60d, inte "${typed}".`,
      `--within must be days, such as 60d, not "${typed}".`,
    );
  }
  return Number(number) * dayMs * (unit === undefined || unit.toLowerCase() === 'd' ? 1 : 7);
}
