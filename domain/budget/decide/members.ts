import type { CommitmentState } from '../../formation/commands';
import { dayOf, evidenceIfAny } from '../../dated';
import { agreedContributions } from '../../money/agreed-contributions';
import { Rejected } from '../../rejected';
import { membersOf, of } from '../../yearly/yearly';
import type { BudgetEvent } from '../events';
import { evolve } from '../evolve';
import { adoptedAlike } from '../member-adoptions';
import { type Begun, type Commitment, nextRevision } from '../state';
import { adoptionByMembers, splitFor } from './adoption-by-members';
import { andShortfall } from './and-shortfall';
import { type Decide, knownMembers, open } from './rules';

/** The members adopt a new förbund's first budget, each by its own body (23 §); it holds when all have adopted one total. */
export const adoptAsMember: Decide<'AdoptAsMember'> = (command, state) => {
  const budget = open(state);
  const { member, body, totalOre } = command.data;
  if (!budget.byMembers) {
    const message = `the board adopts the budget of ${budget.year} (23 §)`;
    throw new Rejected('NOT_THE_MEMBERS', message, { year: budget.year });
  }
  knownMembers(budget, [member]);
  const on = dayOf(command);
  const revision = nextRevision(budget);
  const was = of(budget.memberAdoptions, member);
  if (budget.adopted?.totalOre === totalOre) return [];
  if (was?.revision === revision && was.totalOre === totalOre && was.decidedOn === on) return [];
  // Refused here rather than when the last member adopts it.
  agreedContributions(totalOre, membersOf(budget), splitFor(budget, totalOre));
  const data = { member, body, decidedOn: on, totalOre, revision, ...evidenceIfAny(command) };
  const adopted: BudgetEvent = { type: 'MemberAdoptedBudget', data };
  const after = evolve(budget, adopted) as Begun;
  return andShortfall(budget, [adopted, ...byAll(after)], command.at);
};

/** Adopted when the last member's total is that of the others. */
function byAll(state: Begun): BudgetEvent[] {
  const alike = adoptedAlike(state);
  if (!alike) return [];
  const split = splitFor(state, alike.totalOre);
  return [
    adoptionByMembers(state, alike, { contributions: agreedContributions(alike.totalOre, membersOf(state), split) }),
  ];
}

const order: readonly CommitmentState[] = ['PROPOSED', 'CONSIDERED', 'APPROPRIATED'];

/** Money from proposal to the member's own budget decision, which alone appropriates it (C61); the latest decision counts. */
export const recordCommitment: Decide<'RecordCommitment'> = (command, state) => {
  const budget = open(state);
  const { member, body, ore, state: reached } = command.data;
  knownMembers(budget, [member]);
  const on = dayOf(command);
  const was = of(budget.commitments, member);
  if (was && sameCommitment(was, { member, body, ore, state: reached, decidedOn: on })) return [];
  if (was) forwards(was, { state: reached, decidedOn: on });
  const data = { member, body, decidedOn: on, ore, state: reached, ...evidenceIfAny(command) };
  return andShortfall(budget, [{ type: 'CommitmentRecorded', data }], command.at);
};

const sameCommitment = (a: Commitment, b: Commitment): boolean =>
  a.state === b.state && a.ore === b.ore && a.body === b.body && a.decidedOn === b.decidedOn;

/** A commitment only comes further, and of two decisions as far the later one counts. */
function forwards(was: Commitment, { state, decidedOn: on }: Pick<Commitment, 'state' | 'decidedOn'>): void {
  const { member } = was;
  if (order.indexOf(state) < order.indexOf(was.state)) {
    const message = `${member} has come to ${was.state}; a ${state} amount does not undo that`;
    throw new Rejected('COMMITMENT_BACKWARDS', message, { standing: was });
  }
  if (state !== was.state || on >= was.decidedOn) return;
  const message = `${member} has decided again since ${on}, on ${was.decidedOn}: that decision stands`;
  throw new Rejected('COMMITMENT_SUPERSEDED', message, { standing: was });
}
