import type { CivilDate } from '../calendar/civil-date';
import type { CharterVersion } from '../charter/charter';
import type { CharterTerms, OfficeTerms } from './charter-terms';
import { endsOf, insatsTermsOf, type EndTerms, type InsatsTerms } from './end-terms';

type OfficeRule = Partial<Pick<OfficeTerms, 'anchor' | 'years'>>;

/** What a changed charter changes of its terms; what it does not name stays. A first term is long past: none is given. */
export interface ChangedTerms {
  board?: OfficeRule;
  auditors?: OfficeRule & { substitutes?: boolean };
  quorumOfParties?: boolean;
  split?: CharterTerms['split'];
  followUpPeriods?: CharterTerms['followUpPeriods'];
  hardCap?: boolean;
  /** `sunsetOn`: null takes away the last day that the charter gave. */
  ends?: Partial<Omit<EndTerms, 'sunsetOn'>> & { sunsetOn?: CivilDate | null };
  insats?: Partial<InsatsTerms>;
}

/** What the text that the others go on under changes of them, beside their own split. */
export type ContinuedTerms = Omit<ChangedTerms, 'split'>;

/** What came since the formation: a new text, new terms or both, from the start of a day. */
export interface CharterChange {
  on: CivilDate;
  charter?: CharterVersion;
  terms?: ChangedTerms;
}

/** A charter, and what it decides. */
export interface CharterInForce {
  charter: CharterVersion;
  terms: CharterTerms;
}

export function changedBy(terms: CharterTerms, changed: ChangedTerms): CharterTerms {
  const { board, auditors, split, ends, insats, ...plain } = changed;
  return {
    ...terms,
    ...plain,
    board: { ...terms.board, ...board },
    auditors: { ...terms.auditors, ...auditors },
    split: { ...terms.split, ...split },
    ...(ends && { ends: endsChangedBy(endsOf(terms), ends) }),
    ...(insats && { insats: { ...insatsTermsOf(terms), ...insats } }),
  };
}

function endsChangedBy(was: EndTerms, { sunsetOn, ...plain }: NonNullable<ChangedTerms['ends']>): EndTerms {
  const { sunsetOn: before, ...rest } = was;
  const last = sunsetOn === undefined ? before : sunsetOn;
  return { ...rest, ...plain, ...(typeof last === 'string' && { sunsetOn: last }) };
}
