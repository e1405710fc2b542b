import { lastVersion } from '../../../domain/forbund/charter-by-day';
import type { ForbundState } from '../../../domain/forbund/state';
import type { Journal } from '../../../journal/journal';
import { versionOf } from '../../case-file/plan';
import { loadCharterFile } from '../../case-file/read';
import { splitOf } from '../approving';
import { changedTermsOf } from '../changed-terms-typed';
import type { Cli } from '../cli';
import type { Given } from '../given';
import { badFile } from '../problem-lines';
import { requiredDate } from '../required-date';
import { requiredText } from '../required-text';
import { onWithdrawal, type WithdrawalAt } from '../withdrawal-at';

/** A remaining member's decision that the förbund continues, on the charter text of --charter. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const [member, body] = [requiredText(given, 'member'), given.text('body')];
  const datedOn = requiredDate(given, 'datedOn');
  const read = await loadCharterFile(requiredText(given, 'charter'));
  if (!read.ok) throw badFile(read.problems);
  const changed = await changedTermsOf(given);
  return onWithdrawal(cli, given, async (at, journal) => {
    const charter = versionOf(read.charter, { version: await nextVersion(journal, at), datedOn });
    if (!given.flag('dryRun')) {
      for (const { text } of read.charter.paragraphs) await journal.documents.putText(text);
    }
    const data = {
      member,
      ...(body !== undefined && { body }),
      charter,
      ...splitOf(given, partyOfLeaver(at)),
      ...changed,
    };
    return { type: 'DecideContinuation', data };
  });
}

/** The one after the last that is adopted. */
async function nextVersion({ reader }: Journal, { state: { basis, notice } }: WithdrawalAt): Promise<number> {
  const state = (await reader.process(`forbund-${basis.forbund}`))?.process.state as ForbundState | undefined;
  return (state && 'charter' in state ? lastVersion(state) : notice.charterVersion) + 1;
}

const partyOfLeaver = ({ state: { basis, notice } }: WithdrawalAt): string =>
  basis.members.find(({ id }) => id === notice.member)?.party ?? '';
