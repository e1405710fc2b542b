import { lastVersion } from '../../../domain/forbund/charter-by-day';
import type { Begun } from '../../../domain/forbund/state';
import { versionOf } from '../../case-file/plan';
import { loadCharterFile } from '../../case-file/read';
import { approving } from '../approving';
import { changedTermsOf } from '../changed-terms-typed';
import type { Cli } from '../cli';
import type { Given } from '../given';
import { badFile } from '../problem-lines';
import { requiredDate } from '../required-date';
import { requiredText } from '../required-text';

/** A member's decision on a changed charter: the whole text of --charter, what it changes of the terms, and from when. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const datedOn = requiredDate(given, 'datedOn');
  const from = given.date('from');
  const read = await loadCharterFile(requiredText(given, 'charter'));
  if (!read.ok) throw badFile(read.problems);
  const { charter: text } = read;
  const changed = await changedTermsOf(given);
  return approving(cli, given, async ({ state }, documents) => {
    const { hash } = versionOf(text, { version: 0, datedOn });
    const charter = versionOf(text, { version: given.number('number') ?? numberOf(state, hash), datedOn });
    if (!given.flag('dryRun')) for (const { text: words } of text.paragraphs) await documents.putText(words);
    return { kind: 'CHANGE_CHARTER', charter, ...changed, ...(from !== undefined && { from }) };
  });
}

/** A text that another member has decided on has its number already; a new one has the next. */
function numberOf(state: Begun, hash: string): number {
  const known = Object.values(state.matters).flatMap(({ matter, applied }) =>
    matter.kind === 'CHANGE_CHARTER' && matter.charter.hash === hash && (!applied || state.charter.hash === hash)
      ? [matter.charter.version]
      : [],
  );
  return known.at(-1) ?? lastVersion(state) + 1;
}
