import type { CivilDate } from '../../../domain/calendar/civil-date';
import type { Outcome } from '../../../domain/insats/commands';
import { type EndForecast, forecastEnd } from '../../../domain/insats/forecast';
import { Rejected } from '../../../domain/rejected';
import type { Cli } from '../cli';
import { dayDone } from '../decided-day';
import { openJournal } from '../door';
import { RefusedError } from '../failures';
import type { Given } from '../given';
import { type InsatsAt, insatsAt } from '../insats-at';
import { endForecastLines } from '../insats-end-lines';
import { oneOf } from '../one-of';
import { organisationOf } from '../organisation';
import { sendTo } from '../process-at';
import { requiredDate } from '../required-date';
import { requiredText } from '../required-text';
import { actor } from '../send';
import { nevertheless } from '../year-at';

/** The last day, and what becomes of it; --dry-run shows what that leads to, and records nothing. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const endsOn = requiredDate(given, 'endsOn');
  const settled = given.flag('settled') ? { settled: true } : {};
  const data = { endsOn, outcome: outcomeOf(given), ...settled, ...nevertheless(given) };
  const journal = await openJournal(cli);
  const at = await insatsAt(journal, given);
  const decidedOn = await dayDone(cli, given);
  if (given.flag('dryRun')) return rehearsed(cli, given, { at, data, decidedOn });
  return sendTo(cli, given, { journal, at, asked: { type: 'EndInsats', data, decidedOn } });
}

function outcomeOf(given: Given): Outcome {
  const kind = oneOf(['CLOSED', 'TAKEN_OVER', 'INTEGRATED', 'EXTENDED'], given, 'outcome');
  switch (kind) {
    case 'TAKEN_OVER':
      return { kind, by: organisationOf(given, 'by') };
    case 'INTEGRATED':
      return { kind, into: requiredText(given, 'into') };
    case 'EXTENDED':
      return { kind, until: requiredDate(given, 'until') };
    case 'CLOSED':
      return { kind };
  }
}

interface Rehearsal {
  at: InsatsAt;
  data: { endsOn: CivilDate; outcome: Outcome; settled?: boolean; nevertheless?: string };
  decidedOn: CivilDate;
}

function rehearsed(cli: Cli, given: Given, { at, data, decidedOn }: Rehearsal): number {
  // A document that is only rehearsed is not stored: any fingerprint stands for it.
  const evidence = given.text('evidence') === undefined ? {} : { evidence: { sha256: '0'.repeat(64) } };
  const now = Date.now() + at.row.clockShiftMs;
  const command = { id: 'dry-run', type: 'EndInsats' as const, data, decidedOn, actor, at: now, ...evidence };
  const { stream, state, names } = at;
  const forecast = forecastOf(at, () => forecastEnd(command, state));
  const { title } = state;
  cli.answer({ dryRun: true, stream, title, ...forecast }, () => endForecastLines(cli, { title, names }, forecast));
  return 0;
}

function forecastOf({ names }: InsatsAt, make: () => EndForecast): EndForecast {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof Rejected)) throw error;
    throw Object.assign(new RefusedError(error.code, error.message, error.details), { names });
  }
}
