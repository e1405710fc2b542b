import { addDays } from '../../../domain/calendar/civil-date';
import { startOfDay } from '../../../domain/calendar/stockholm';
import type { Cli } from '../cli';
import { openJournal } from '../door';
import { UsageError } from '../failures';
import { formationAt } from '../formation-at';
import type { Given } from '../given';
import { send } from '../send';

export async function run(cli: Cli, given: Given): Promise<number> {
  const journal = await openJournal(cli);
  const { stream, row, names, today } = await formationAt(journal, given.theArg(0));
  const days = given.number('days');
  const to = given.date('to') ?? (days === undefined ? undefined : addDays(today, days));
  if (to === undefined) throw new UsageError('Säg hur långt: --to eller --days.', 'Say how far: --to or --days.');
  const clockShiftMs = row.clockShiftMs + startOfDay(to) - startOfDay(today);
  return send(cli, given, {
    journal,
    stream,
    names,
    clockShiftMs,
    asked: { type: 'AdvanceClock', data: { clockShiftMs } },
  });
}
