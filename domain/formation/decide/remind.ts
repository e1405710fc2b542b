import { Rejected } from '../../rejected';
import { reminderAsked } from '../../steering/reminder';
import { duties } from '../duties/duties';
import { memberOf } from '../state';
import { type Decide, untilOperating } from './rules';

/** Refused: UNKNOWN_MEMBER. */
export const remindNow: Decide<'RemindNow'> = (command, state) => {
  const formation = untilOperating(state);
  const { member } = command.data;
  if (member !== undefined && member !== 'office' && !memberOf(formation, member)) {
    throw new Rejected('UNKNOWN_MEMBER', `${member} is no member of this formation`, { member });
  }
  return reminderAsked(command, duties(formation));
};
