import { Rejected } from '../../rejected';
import { duties } from '../duties/duties';
import { memberOf } from '../state';
import { type Decide, untilOperating } from './rules';

/** A person asks for a reminder now; only those who still owe something get one. */
export const remindNow: Decide<'RemindNow'> = ({ data: { member }, at }, state) => {
  const formation = untilOperating(state);
  if (member !== undefined && member !== 'office' && !memberOf(formation, member)) {
    throw new Rejected('UNKNOWN_MEMBER', `${member} is no member of this formation`, { member });
  }
  const owing = duties(formation).filter(
    (duty) => duty.clockOnly !== true && (member === undefined ? duty.owedBy !== 'office' : duty.owedBy === member),
  );
  if (owing.length === 0) return [];
  const members = [...new Set(owing.map(({ owedBy }) => owedBy))];
  return [{ type: 'ReminderAsked', data: { members, duties: owing.map(({ id }) => id), at } }];
};
