import type { WithdrawalCommand } from '../../domain/withdrawal/commands';
import type { WithdrawalStarted, WithdrawalState } from '../../domain/withdrawal/state';
import type { Journal } from '../../journal/journal';
import type { Cli } from './cli';
import { dayDone } from './decided-day';
import { openJournal } from './door';
import { RefusedError } from './failures';
import type { Given } from './given';
import { idTyped } from './numbered';
import { processAt, type ProcessAt, sendTo } from './process-at';

/** One member's notice as it stands. */
export type WithdrawalAt = ProcessAt<WithdrawalStarted>;

/**
 * The notice of the member that --leaving names, else the only one that is open; of several by one member the last.
 * A stream's name is taken as it is. Refused: UNKNOWN_WITHDRAWAL.
 */
export async function withdrawalAt(journal: Journal, given: Given): Promise<WithdrawalAt> {
  const typed = given.theArg(0);
  if (typed.startsWith('withdrawal-')) {
    const one = await at(journal, typed);
    if (one) return one;
  }
  const forbund = idTyped(typed);
  const all = await noticesOf(journal, forbund);
  const leaving = given.text('leaving');
  const open = all.filter(({ row }) => !row.done);
  const meant = leaving === undefined ? open : all.filter(({ state }) => state.notice.member === leaving);
  const one = leaving === undefined && meant.length > 1 ? undefined : meant.at(-1);
  if (one) return one;
  const members = [...new Set(all.map(({ state }) => state.notice.member))];
  throw new RefusedError('UNKNOWN_WITHDRAWAL', `name the member of ${forbund} that leaves with --leaving`, {
    forbund,
    members,
  });
}

/** In the order they were received. */
async function noticesOf(journal: Journal, forbund: string): Promise<WithdrawalAt[]> {
  const rows = await journal.reader.listProcesses({ kind: 'withdrawal', forbund });
  const found = await Promise.all(rows.map(({ stream }) => at(journal, stream)));
  return found
    .flatMap((one) => one ?? [])
    .sort((a, b) => (a.state.notice.receivedOn < b.state.notice.receivedOn ? -1 : 1));
}

const at = (journal: Journal, stream: string): Promise<WithdrawalAt | undefined> =>
  processAt<WithdrawalState>(journal, stream, ({ basis }) => basis.members);

type Asked<C = WithdrawalCommand> = C extends WithdrawalCommand ? Pick<C, 'type' | 'data'> : never;

/** Sends the command that `make` gives, with the day it was decided; what is only tried may be tried without one. */
export async function onWithdrawal(
  cli: Cli,
  given: Given,
  make: (at: WithdrawalAt, journal: Journal) => Promise<Asked> | Asked,
): Promise<number> {
  const journal = await openJournal(cli);
  const withdrawal = await withdrawalAt(journal, given);
  const decidedOn = given.flag('dryRun') ? (given.date('decidedOn') ?? withdrawal.today) : await dayDone(cli, given);
  const asked = await make(withdrawal, journal);
  return sendTo(cli, given, { journal, at: withdrawal, asked: { ...asked, decidedOn } });
}
