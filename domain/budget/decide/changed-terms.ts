import { civilDateAt } from '../../calendar/stockholm';
import { Rejected } from '../../rejected';
import { same } from '../../same';
import type { BudgetEvent } from '../events';
import { evolve } from '../evolve';
import type { Begun } from '../state';
import { andShortfall } from './and-shortfall';
import { draftOf } from './prepare';
import type { Decide } from './rules';

/**
 * The members have changed the charter that the year begins under. A draft that goes by their agreement goes by the new
 * one; what is adopted stands until it is revised. Told by the förbund, so never refused.
 */
export const noteChangedTerms: Decide<'NoteChangedTerms'> = ({ data, at }, state) => {
  if (state.status === 'NONE' || state.closed || same(state.basis.terms, data.terms)) return [];
  const noted: BudgetEvent = { type: 'ChangedTermsNoted', data };
  return andShortfall(state, [noted, ...redrafted(evolve(state, noted) as Begun, at)], at);
};

function redrafted(state: Begun, at: number): BudgetEvent[] {
  const { draft } = state;
  if (!draft || draft.split) return [];
  const { totalOre, headings, plan, deficit, contributions } = draft;
  try {
    const next = draftOf(state, { totalOre, headings, plan }, { on: civilDateAt(at), reason: deficit?.reason });
    return same(next.data.contributions, contributions) ? [] : [next];
  } catch (error) {
    // Amounts that do not make this total: whoever adopts the budget drafts it with an agreement that does.
    if (error instanceof Rejected) return [];
    throw error;
  }
}
