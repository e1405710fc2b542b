import type { ChangedTerms } from '../../domain/forbund/changed-terms';
import type { WithdrawalEffect } from '../../domain/forbund/end-terms';
import { loadChangedTerms } from '../case-file/changed-terms';
import type { Given } from './given';
import { oneOf } from './one-of';
import { badFile } from './problem-lines';

const effects: readonly WithdrawalEffect[] = ['DISSOLVE', 'CONTINUE_IF_PARTIES_REMAIN'];

/** What the charter changes of its terms: the file of --terms, and what is typed beside it, which prevails. */
export async function changedTermsOf(given: Given): Promise<{ terms?: ChangedTerms }> {
  const path = given.text('terms');
  const read = path === undefined ? undefined : await loadChangedTerms(path);
  if (read?.ok === false) throw badFile(read.problems);
  const { ends: written, ...rest } = read?.terms ?? {};
  const ends = { ...written, ...endsTyped(given) };
  const terms = { ...rest, ...(Object.keys(ends).length > 0 && { ends }) };
  return Object.keys(terms).length > 0 ? { terms } : {};
}

function endsTyped(given: Given): NonNullable<ChangedTerms['ends']> {
  const noticeMonths = given.number('noticeMonths');
  const sunset = given.text('sunsetOn');
  const sunsetOn = sunset === 'none' ? null : given.date('sunsetOn');
  return {
    ...(noticeMonths !== undefined && { noticeMonths }),
    ...(given.text('effect') !== undefined && { effect: oneOf(effects, given, 'effect') }),
    ...(sunsetOn !== undefined && { sunsetOn }),
  };
}
