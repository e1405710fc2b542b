import type { CivilDate } from '../../domain/calendar/civil-date';
import type { TrialCommand } from '../../domain/trial/commands';
import { decidingBodies } from '../../domain/trial/plan';
import { memberOf, type TrialGoing, type TrialState } from '../../domain/trial/state';
import type { Journal } from '../../journal/journal';
import type { Cli } from './cli';
import { dayDone } from './decided-day';
import { openJournal } from './door';
import { RefusedError } from './failures';
import type { Given } from './given';
import { processAt, type ProcessAt, sendTo } from './process-at';

/** One trial as it stands. */
export type TrialAt = ProcessAt<TrialGoing>;

/** The trial of that name, if there is one; a stream's name is taken as it is. */
export function findTrial(journal: Journal, typed: string): Promise<TrialAt | undefined> {
  const stream = typed.startsWith('trial-') ? typed : `trial-${typed}`;
  return processAt<TrialState>(journal, stream, ({ plan }) => plan.members);
}

/** Refused: UNKNOWN_TRIAL. */
export async function trialAt(journal: Journal, typed: string): Promise<TrialAt> {
  const found = await findTrial(journal, typed);
  if (found) return found;
  throw new RefusedError('UNKNOWN_TRIAL', `there is no trial ${typed}`, { trial: typed });
}

type Asked<C = TrialCommand> = C extends TrialCommand ? Pick<C, 'type' | 'data'> : never;
type Day = (cli: Cli, given: Given) => Promise<CivilDate> | CivilDate | undefined;

export interface Making {
  make: (at: TrialAt, on: CivilDate) => Asked;
  /** How its day is asked for. */
  day?: Day;
}

/** Sends the command that `make` gives, with its day and where it is written. What is only tried may be tried without a day. */
export async function onTrial(cli: Cli, given: Given, { make, day = dayDone }: Making): Promise<number> {
  const journal = await openJournal(cli);
  const at = await trialAt(journal, given.theArg(0));
  const decidedOn = given.flag('dryRun') ? (given.date('decidedOn') ?? at.today) : await day(cli, given);
  const made = make(at, decidedOn ?? at.today);
  return sendTo(cli, given, { journal, at, asked: { ...made, ...(decidedOn !== undefined && { decidedOn }) } });
}

/** The body that decides for a principal on a day. */
export function decidingBodyOf({ state }: TrialAt, member: string, on: CivilDate): string {
  const found = memberOf(state, member);
  // An unknown member is for the rules to refuse, with its own code.
  return (found && decidingBodies(found, on)[0]?.body) ?? 'unknown';
}
