import { civilDateAt } from '../../calendar/stockholm';
import { agreed, hindrance } from '../continuation';
import { lastYearFrom } from '../days';
import type { WithdrawalEvent } from '../events';
import type { Decide } from './rules';

// What follows from a date by itself: nobody is there to be refused, so what no longer applies adds nothing.

export const beginLastYear: Decide<'BeginLastYear'> = ({ data: { on }, at }, state) =>
  state.lastYear || hindrance(state) !== undefined || on !== lastYearFrom(state.notice) || civilDateAt(at) < on
    ? []
    : [{ type: 'LastYearOfNoticeBegun', data: { on } }];

/** The förbund goes on if all who remain have decided so, and is otherwise in liquidation from the day after (27 §, C78). */
export const expireNotice: Decide<'ExpireNotice'> = ({ data: { on }, at }, state) => {
  if (state.ended || on !== state.notice.expiresOn || civilDateAt(at) <= on) return [];
  const text = agreed(state);
  if (!text) return [{ type: 'NoticePeriodEnded', data: { on, outcome: 'LIQUIDATION' } }];
  const { decidedOn: _, ...going } = text;
  const closed: WithdrawalEvent = {
    type: 'WithdrawalClosed',
    data: { on: civilDateAt(at), because: 'CONTINUED' },
  };
  return [{ type: 'NoticePeriodEnded', data: { on, outcome: 'CONTINUES', ...going } }, closed];
};
