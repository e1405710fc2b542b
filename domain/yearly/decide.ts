import { civilDateAt } from '../calendar/stockholm';
import type { Decided } from '../command';
import type { Duty } from '../duty';
import { Rejected } from '../rejected';
import { memberOf, type Yearly, type YearlyCommand, type YearlyEvent } from './yearly';

/** What each process of a year takes, whatever it does. `duties` is what is owed in the state. */
export function decideYearly(command: Decided<YearlyCommand>, state: Yearly, duties: readonly Duty[]): YearlyEvent[] {
  switch (command.type) {
    case 'NoteSuccession':
      return succeed(command.data, state);
    case 'AdvanceClock':
      return advance(command.data.clockShiftMs, command.at, state);
    case 'RemindNow':
      return remind(command, state, duties);
  }
}

/** Told by the förbund, so never refused: what is so already adds nothing. */
function succeed(data: Extract<YearlyCommand, { type: 'NoteSuccession' }>['data'], state: Yearly): YearlyEvent[] {
  const member = memberOf(state, data.predecessor);
  const { party, name } = data.successor;
  if (state.closedOn !== undefined || !member || (member.party === party && member.name === name)) return [];
  const was = { party: member.party, name: member.name };
  return [{ type: 'MemberSucceeded', data: { ...data, was } }];
}

/** The shift of an exercise's clock only grows: what fell due stays due. */
function advance(clockShiftMs: number, at: number, state: Yearly): YearlyEvent[] {
  if (clockShiftMs === state.clockShiftMs) return [];
  if (!state.basis.exercise) {
    throw new Rejected('NOT_AN_EXERCISE', 'the clock of a real förbund cannot be moved');
  }
  if (clockShiftMs < state.clockShiftMs) {
    const details = { clockShiftMs: state.clockShiftMs };
    throw new Rejected('CLOCK_BACKWARDS', 'the clock of an exercise moves forward only', details);
  }
  const to = civilDateAt(at - state.clockShiftMs + clockShiftMs);
  return [{ type: 'ClockAdvanced', data: { clockShiftMs, to } }];
}

type Remind = Decided<Extract<YearlyCommand, { type: 'RemindNow' }>>;

/** Without a member, everybody who owes; only those who still owe something get one. */
function remind({ data: { member }, at }: Remind, state: Yearly, duties: readonly Duty[]): YearlyEvent[] {
  if (member !== undefined && member !== 'office' && !memberOf(state, member)) {
    throw new Rejected('UNKNOWN_MEMBER', `${member} is no member of the förbund`, { member });
  }
  const owing = duties.filter((duty) => !duty.clockOnly && (member === undefined || duty.owedBy === member));
  if (owing.length === 0) return [];
  const members = [...new Set(owing.map(({ owedBy }) => owedBy))];
  return [{ type: 'ReminderAsked', data: { members, duties: owing.map(({ id }) => id), at } }];
}
