import type { CivilDate } from '../../calendar/civil-date';
import { dayOf, evidenceIfAny } from '../../dated';
import { Rejected } from '../../rejected';
import { lastAdoptionDay } from '../days';
import type { Adoption, BudgetEvent } from '../events';
import type { Begun, Draft } from '../state';
import { andShortfall } from './and-shortfall';
import { publicityFault, quorumFault, refuseOrEstablish, samradFault } from './breaches';
import { type Decide, open } from './rules';

/** The board adopts the draft, by 30 November judged by the day of the decision (23 §, 0.4 D1); late is late, and recorded. */
export const adoptBudget: Decide<'AdoptBudget'> = (command, state) => {
  const budget = open(state);
  const { totalOre, serving, breach } = command.data;
  const on = dayOf(command);
  if (budget.byMembers) throw notTheBoard(budget);
  if (budget.adopted) return alreadyAdopted(budget.adopted, { totalOre, on });
  const draft = draftFor(budget, { totalOre, on });
  const faults = [...quorumFault(budget, serving), ...samradFault(budget, on), ...publicityFault(budget, on)];
  const breaches = refuseOrEstablish(faults, { revision: 0, on, breach });
  const last = lastAdoptionDay(budget.year).on;
  const adoption = { ...adoptionOf(budget, draft, on), late: on > last, serving, ...evidenceIfAny(command) };
  const events: BudgetEvent[] = [{ type: 'BudgetAdopted', data: adoption }, ...annulled(budget, on), ...breaches];
  return andShortfall(budget, events, command.at);
};

interface Named {
  totalOre: number;
  on: CivilDate;
}

/** The draft that was decided on: the decision names its total, so that nobody adopts another's. */
export function draftFor({ draft }: Begun, { totalOre, on }: Named): Draft {
  if (!draft) throw new Rejected('NO_DRAFT', 'there is no draft to adopt');
  if (draft.totalOre !== totalOre) {
    const message = `the draft's total is ${draft.totalOre} öre, the decision's ${totalOre}: draft what was decided first`;
    throw new Rejected('TOTAL_DIFFERS', message, { draftOre: draft.totalOre, totalOre });
  }
  if (on >= draft.on) return draft;
  const message = `the draft is of ${draft.on}: it cannot have been adopted on ${on}`;
  throw new Rejected('ADOPTED_BEFORE_DRAFT', message, { decidedOn: on, draftedOn: draft.on });
}

export function adoptionOf(state: Begun, draft: Draft, adoptedOn: CivilDate): Adoption {
  const { totalOre, headings, plan, split, contributions, revision } = draft;
  const { year, byMembers } = state;
  const said = { year, revision, totalOre, headings, plan, contributions, ...(split && { split }) };
  return { ...said, adoptedOn, late: false, byMembers };
}

/** Decided in time and recorded late: nobody was late, and those who were told so are told (0.4 D1). */
function annulled({ overdue, year }: Begun, adoptedOn: CivilDate): BudgetEvent[] {
  if (!overdue || adoptedOn > overdue.lastDay) return [];
  const { lastDay, told } = overdue;
  return [{ type: 'BudgetOverdueAnnulled', data: { year, lastDay, adoptedOn, told } }];
}

function alreadyAdopted(adopted: Adoption, { totalOre, on }: Named): BudgetEvent[] {
  const { revision, adoptedOn } = adopted;
  if (revision === 0 && adoptedOn === on && adopted.totalOre === totalOre) return [];
  const message = `the budget was adopted ${adoptedOn}: what changes it is a revision`;
  throw new Rejected('BUDGET_ALREADY_ADOPTED', message, { adoptedOn, revision, totalOre: adopted.totalOre });
}

export const notTheBoard = ({ year }: Begun): Rejected =>
  new Rejected('NOT_THE_BOARD', `the budget of ${year} is a new förbund's first: its members adopt it (23 §)`, {
    year,
  });
