import { basisOf } from '../../../domain/forbund/basis-of';
import { runningNotices } from '../../../domain/forbund/ends';
import { standingAt } from '../../../domain/forbund/standing-at';
import type { Begun } from '../../../domain/forbund/state';
import { forecastOf, type Foreseen } from '../../../domain/withdrawal/forecast';
import type { Cli } from '../cli';
import { openJournal } from '../door';
import { forbundAt, onForbund } from '../forbund-at';
import type { Given } from '../given';
import { rehearse } from '../rehearse';
import { requiredText } from '../required-text';

/** A member's notice, received on --received-on; tried, it tells all that comes of it until the förbund is dissolved. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const [member, body] = [requiredText(given, 'member'), given.text('body')];
  const asked = { type: 'GiveNotice', data: { member, ...(body !== undefined && { body }) } } as const;
  if (!given.flag('dryRun')) return onForbund(cli, given, () => asked);
  const journal = await openJournal(cli);
  const at = await forbundAt(journal, given.theArg(0));
  const decidedOn = given.date('decidedOn') ?? at.today;
  const foresee = (state: unknown): Foreseen[] => foreseen(state as Begun, member);
  return rehearse(cli, { journal, at, asked: { ...asked, decidedOn }, foresee });
}

function foreseen(state: Begun, member: string): Foreseen[] {
  const notice = runningNotices(state.ends).find((one) => one.member === member);
  if (!notice) return [];
  const { leaving = [] } = standingAt(state, notice);
  return forecastOf({ basis: basisOf(state), notice, leaving });
}
