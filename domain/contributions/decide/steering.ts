import { civilDateAt } from '../../calendar/stockholm';
import { Rejected } from '../../rejected';
import { duties } from '../duties/duties';
import { type Decide, knownMember, open } from './rules';
import { notAnExercise } from './schedule';

/** A member keeps its id and what it owes; its party and its name are another's from now on (P21). */
export const noteSuccession: Decide<'NoteSuccession'> = ({ data }, state) => {
  if (state.status === 'NONE' || state.closedOn !== undefined) return [];
  const { predecessor, successor } = data;
  const member = state.basis.members.find(({ id }) => id === predecessor);
  if (!member || (member.party === successor.party && member.name === successor.name)) return [];
  const { party, name } = member;
  return [{ type: 'MemberSucceeded', data: { ...data, was: { party, name } } }];
};

/** The shift of an exercise's clock only grows: what fell due stays due. */
export const advanceClock: Decide<'AdvanceClock'> = ({ data: { clockShiftMs }, at }, state) => {
  const begun = open(state);
  if (!begun.basis.exercise) throw notAnExercise();
  if (clockShiftMs === begun.clockShiftMs) return [];
  if (clockShiftMs < begun.clockShiftMs) {
    throw new Rejected('CLOCK_BACKWARDS', 'the clock of an exercise moves forward only', {
      clockShiftMs: begun.clockShiftMs,
    });
  }
  const to = civilDateAt(at - begun.clockShiftMs + clockShiftMs);
  return [{ type: 'ClockAdvanced', data: { clockShiftMs, to } }];
};

/** A person asks for a reminder now; only those who still owe something get one. */
export const remindNow: Decide<'RemindNow'> = ({ data: { member }, at }, state) => {
  const begun = open(state);
  if (member !== undefined && member !== 'office') knownMember(begun, member);
  const owing = duties(begun).filter(
    (duty) => duty.clockOnly !== true && (member === undefined ? duty.owedBy !== 'office' : duty.owedBy === member),
  );
  if (owing.length === 0) return [];
  const members = [...new Set(owing.map(({ owedBy }) => owedBy))];
  return [{ type: 'ReminderAsked', data: { members, duties: owing.map(({ id }) => id), at } }];
};
