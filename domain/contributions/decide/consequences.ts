import { civilDateAt } from '../../calendar/stockholm';
import type { ContributionsState, Standing } from '../state';
import { instalmentOf, owedOre } from '../state';
import { closed, type Decide } from './rules';

// What follows from a date by itself: nobody is there to be refused, so what no longer applies adds nothing.

export const notifyPayers: Decide<'NotifyPayers'> = ({ data: { dueOn, batch } }, state) => {
  if (state.status === 'NONE') return [];
  const due = state.instalments.filter((one) => one.dueOn === dueOn && one.batch === batch && one.notified !== batch);
  return due
    .filter((one) => owedOre(one) > 0)
    .map((one) => ({
      type: 'InstalmentNotified',
      data: { instalment: one.id, member: one.member, ore: owedOre(one), dueOn, reference: one.reference, batch },
    }));
};

/** The instalment, if anything of it is still owed. */
function owing(state: ContributionsState, id: string, dueOn: string): Standing | undefined {
  const one = state.status === 'NONE' ? undefined : instalmentOf(state, id);
  return one && one.dueOn === dueOn && owedOre(one) > 0 ? one : undefined;
}

export const noteOverdue: Decide<'NoteOverdue'> = ({ data: { instalment, dueOn } }, state) => {
  const one = owing(state, instalment, dueOn);
  if (!one || one.overdue) return [];
  const data = { instalment, member: one.member, dueOn, owedOre: owedOre(one) };
  return [{ type: 'InstalmentOverdue', data }];
};

export const remindLatePayer: Decide<'RemindLatePayer'> = ({ data: { instalment, dueOn, daysLate } }, state) => {
  const one = owing(state, instalment, dueOn);
  if (!one?.overdue || one.overdue.daysReminded.includes(daysLate)) return [];
  const data = { instalment, member: one.member, dueOn, owedOre: owedOre(one), daysLate };
  return [{ type: 'LatePayerReminded', data }];
};

export const tellBoard: Decide<'TellBoard'> = ({ data: { instalment, dueOn } }, state) => {
  const one = owing(state, instalment, dueOn);
  if (!one?.overdue || one.overdue.boardTold) return [];
  return [{ type: 'BoardTold', data: { instalment, member: one.member, dueOn, owedOre: owedOre(one) } }];
};

export const endYear: Decide<'EndYear'> = ({ at }, state) =>
  state.status === 'NONE' || state.closedOn !== undefined ? [] : closed(state, civilDateAt(at));
