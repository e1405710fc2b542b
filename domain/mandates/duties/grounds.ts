import type { Ground } from '../../duty';
import type { OfficeTerms } from '../../forbund/charter-terms';
import { isByRule, type Term } from '../terms';
import type { Begun } from '../state';

/** Why the term runs when it does: 1 April by law or the charter's own days (13 §, 9 § 12 of auditors), an interim term by 25 § 2 st. */
export function termGround({ office, basis, term }: Begun): Ground {
  return office === 'BOARD' ? ofBoard(basis.terms.board, term) : ofAuditors(basis.terms.auditors, term);
}

const byCharter = { note: 'by the charter' };

function ofBoard(terms: OfficeTerms, term: Term): Ground {
  const byLaw = terms.anchor === '04-01' && terms.first?.from !== term.from;
  return { source: 'law', ref: '13 §', ...(!byLaw && isByRule(terms, term) && byCharter) };
}

const ofAuditors = (terms: OfficeTerms, term: Term): Ground =>
  isByRule(terms, term) ? { source: 'law', ref: '9 § 12', ...byCharter } : { source: 'law', ref: '25 § 2 st.' };
