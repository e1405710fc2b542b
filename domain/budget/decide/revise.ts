import { dayOf, evidenceIfAny } from '../../dated';
import { Rejected } from '../../rejected';
import type { Adoption, BudgetEvent } from '../events';
import { evolve } from '../evolve';
import { beyondFrame } from '../frame';
import type { Begun, Draft } from '../state';
import { adoptionOf, draftFor, notTheBoard } from './adopt';
import { andShortfall } from './and-shortfall';
import { publicityFault, quorumFault, refuseOrEstablish, samradFault } from './breaches';
import { draftOf, sharesChanged } from './prepare';
import { type Decide, open, type Of } from './rules';

/** The board changes its budget; with another total, or another share of some member, after a new samråd (23 §). */
export const reviseBudget: Decide<'ReviseBudget'> = (command, state) => {
  const budget = open(state);
  const { totalOre, serving, breach } = command.data;
  const on = dayOf(command);
  const adopted = standing(budget);
  if (!budget.draft && isSame(adopted, command)) return [];
  const drafted = draftedWith(command, budget, on);
  const ready = drafted.reduce<Begun>((was, event) => evolve(was, event) as Begun, budget);
  const draft = draftFor(ready, { totalOre, on });
  if (on < adopted.adoptedOn) throw beforeAdoption(adopted, on);
  const changed = sharesChanged(adopted.contributions, draft.contributions);
  if (changed && budget.byMembers) throw notTheBoard(budget);
  const faults = [...quorumFault(budget, serving), ...(changed ? samradFault(budget, on) : [])];
  const breaches = refuseOrEstablish(faults, { revision: draft.revision, on, breach });
  const data = {
    ...adoptionOf(ready, draft, on),
    byMembers: false,
    serving,
    ...evidenceIfAny(command),
    sharesChanged: changed,
  };
  return andShortfall(
    budget,
    [...drafted, { type: 'BudgetRevised', data }, ...breaches, ...cured(budget, draft, { on, breaches })],
    command.at,
  );
};

/** A breach is cured when the board decides again, and what was wrong the last time is in order. */
function cured(state: Begun, draft: Draft, { on, breaches }: { on: string; breaches: readonly BudgetEvent[] }) {
  if (!state.breach || breaches.length > 0) return [];
  const still = new Set([...samradFault(state, on), ...publicityFault(state, on)].map(({ ground }) => ground));
  const isBeyond = beyondFrame({ ...state, adopted: draft }, 0) > 0;
  const remains = state.breach.grounds.some((ground) => still.has(ground) || (ground === 'BEYOND_FRAME' && isBeyond));
  return remains ? [] : [{ type: 'BudgetBreachCured' as const, data: { revision: draft.revision, on } }];
}

function standing({ adopted }: Begun): Adoption {
  if (adopted) return adopted;
  throw new Rejected('BUDGET_NOT_ADOPTED', 'there is no budget to revise: adopt it first');
}

function draftedWith({ data: { content } }: Of<'ReviseBudget'>, state: Begun, on: string): BudgetEvent[] {
  return content === undefined ? [] : [draftOf(state, content, { on })];
}

/** The same decision again. */
function isSame(adopted: Adoption, { data, decidedOn: on }: Of<'ReviseBudget'>): boolean {
  if (adopted.revision === 0 || adopted.adoptedOn !== on || adopted.totalOre !== data.totalOre) return false;
  return data.content === undefined || !sharesChanged(adopted.headings, data.content.headings);
}

const beforeAdoption = ({ adoptedOn }: Adoption, on: string): Rejected =>
  new Rejected('REVISED_BEFORE_ADOPTION', `the budget was adopted ${adoptedOn}: it cannot have been revised ${on}`, {
    decidedOn: on,
    adoptedOn,
  });
