import { civilDateAt } from '../../calendar/stockholm';
import { Rejected } from '../../rejected';
import { same } from '../../same';
import type { Decide } from './rules';

/** The same term begun twice is one term. Refused: TERM_BEGUN_OTHERWISE, TERM_UPSIDE_DOWN. */
export const beginMandates: Decide<'BeginMandates'> = ({ data, at }, state) => {
  const { basis, office, term } = data;
  if (state.status === 'BEGUN') {
    if (state.basis.forbund === basis.forbund && state.office === office && same(state.term, term)) return [];
    throw new Rejected('TERM_BEGUN_OTHERWISE', `this term runs from ${state.term.from} to ${state.term.to}`, {
      ...state.term,
    });
  }
  if (term.to < term.from) {
    throw new Rejected('TERM_UPSIDE_DOWN', `a term cannot end on ${term.to} and begin on ${term.from}`, { ...term });
  }
  return [{ type: 'MandatesBegun', data: { ...data, on: civilDateAt(at) } }];
};
