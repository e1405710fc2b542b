import { civilDateAt } from '../../calendar/stockholm';
import { Rejected } from '../../rejected';
import { later, nominalDay } from '../days';
import { duties } from '../duties/duties';
import { memberOf } from '../state';
import { type Decide, knownMembers, open } from './rules';

/** Never refused: a member that is none of ours, or is known already by its new name, changes nothing. */
export const noteSuccession: Decide<'NoteSuccession'> = ({ data }, state) => {
  if (state.status === 'NONE' || state.closed) return [];
  const member = memberOf(state, data.predecessor);
  const { party, name } = data.successor;
  if (!member || (member.party === party && member.name === name)) return [];
  return [{ type: 'MemberSucceeded', data: { ...data, was: { party: member.party, name: member.name } } }];
};

/** The shift of an exercise's clock only grows: what fell due stays due. */
export const advanceClock: Decide<'AdvanceClock'> = ({ data: { clockShiftMs }, at }, state) => {
  const budget = open(state);
  const { exercise } = budget.basis;
  if (!exercise) throw new Rejected('NOT_AN_EXERCISE', 'the clock of a real budget year cannot be moved');
  if (clockShiftMs === budget.clockShiftMs) return [];
  if (clockShiftMs < budget.clockShiftMs) {
    const details = { clockShiftMs: budget.clockShiftMs };
    throw new Rejected('CLOCK_BACKWARDS', 'the clock of an exercise moves forward only', details);
  }
  const to = civilDateAt(at - budget.clockShiftMs + clockShiftMs);
  return [{ type: 'ClockAdvanced', data: { clockShiftMs, to } }];
};

/** A person asks for a reminder now; only those who still owe something get one. */
export const remindNow: Decide<'RemindNow'> = ({ data: { member }, at }, state) => {
  const budget = open(state);
  if (member !== undefined && member !== 'office') knownMembers(budget, [member]);
  const owing = duties(budget).filter(
    ({ owedBy, clockOnly }) => clockOnly !== true && (member === undefined || owedBy === member),
  );
  if (owing.length === 0) return [];
  const members = [...new Set(owing.map(({ owedBy }) => owedBy))];
  return [{ type: 'ReminderAsked', data: { members, duties: owing.map(({ id }) => id), at } }];
};

// What follows from a date by itself: nobody is there to be refused, so what no longer applies adds nothing.

export const noteOverdue: Decide<'NoteOverdue'> = ({ data: { lastDay }, at }, state) => {
  if (state.status === 'NONE' || state.closed || state.adopted || state.overdue || state.byMembers) return [];
  if (civilDateAt(at) <= lastDay) return [];
  const { year } = state;
  return [{ type: 'BudgetOverdue', data: { year, lastDay, nominal: nominalDay(year) } }];
};

export const bringIntoForce: Decide<'BringIntoForce'> = ({ data: { on } }, state) => {
  if (state.status === 'NONE' || state.closed || !state.adopted || state.inForceOn !== undefined) return [];
  return [{ type: 'BudgetInForce', data: { year: state.year, on: later(on, state.adopted.adoptedOn) } }];
};

export const closeBudget: Decide<'CloseBudget'> = ({ data: { on } }, state) => {
  if (state.status === 'NONE' || state.closed) return [];
  return [{ type: 'BudgetClosed', data: { year: state.year, on, adopted: state.adopted !== undefined } }];
};
