import type { Ground } from '../../duty';
import { isByRule } from '../terms';
import type { Begun } from '../state';

/** Why the term runs when it does: the charter's own days, or 1 April by law (13 §); an interim term by 25 § 2 st. */
export function charterTermsGround({ office, basis, term }: Begun): Ground {
  const terms = office === 'BOARD' ? basis.terms.board : basis.terms.auditors;
  if (!isByRule(terms, term)) return { source: 'law', ref: office === 'BOARD' ? '13 §' : '25 § 2 st.' };
  const byLaw = terms.anchor === '04-01' && terms.first?.from !== term.from;
  return byLaw && office === 'BOARD' ? { source: 'law', ref: '13 §' } : { source: 'charter', ref: 'mandattiden' };
}
