import type { CivilDate } from '../../calendar/civil-date';
import type { CharterTerms } from '../../forbund/charter-terms';
import type { Office } from '../commands';
import { isByRule, type Term, termsUntil } from '../terms';

/** One term on a time axis. A term that is not by rule is an interim one, or fills a gap the charter leaves. */
export interface AxisTerm extends Term {
  office: Office;
  byRule: boolean;
  status: 'PAST' | 'RUNNING' | 'AHEAD';
}

/** The terms of both offices from the beginning of the förbund to the one that holds `until`, as the charter now has them. */
export function termAxis(
  terms: CharterTerms,
  { formedOn, operationsStartOn }: { formedOn: CivilDate; operationsStartOn: CivilDate },
  { today, until }: { today: CivilDate; until: CivilDate },
): AxisTerm[] {
  const axis = (office: Office, own: CharterTerms['board'], begins: CivilDate): AxisTerm[] =>
    termsUntil(own, begins, until).map((term) => ({
      ...term,
      office,
      byRule: isByRule(own, term),
      status: statusOn(term, today),
    }));
  const { first } = terms.board;
  const boardBegins = first && operationsStartOn <= first.to ? first.from : operationsStartOn;
  return [...axis('BOARD', terms.board, boardBegins), ...axis('AUDITORS', terms.auditors, formedOn)];
}

function statusOn({ from, to }: Term, today: CivilDate): AxisTerm['status'] {
  if (to < today) return 'PAST';
  return from <= today ? 'RUNNING' : 'AHEAD';
}
