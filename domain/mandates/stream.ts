import type { Basis } from '../forbund/basis';
import type { Office } from './commands';
import { type Term, termName } from './terms';

/** "board-haninge-2007"; a term that another one follows in the same year is named by its first day. */
export function mandateStream(
  office: Office,
  { forbund, terms }: Pick<Basis, 'forbund' | 'terms'>,
  term: Term,
): string {
  return office === 'BOARD'
    ? `board-${forbund}-${termName(terms.board, term)}`
    : `auditors-${forbund}-${termName(terms.auditors, term)}`;
}
