import type { CivilDate } from '../../calendar/civil-date';
import { civilDateAt } from '../../calendar/stockholm';
import type { Decided } from '../../command';
import { Rejected } from '../../rejected';
import type { FollowUpCommand } from '../commands';
import type { FollowUpEvent } from '../events';
import { type FollowUpStarted, type FollowUpState, type Period, periodOf } from '../state';

export type Of<Type extends FollowUpCommand['type']> = Decided<Extract<FollowUpCommand, { type: Type }>>;
export type Decide<Type extends FollowUpCommand['type']> = (
  command: Of<Type>,
  state: FollowUpStarted,
) => FollowUpEvent[];

/** Refused: FOLLOW_UP_NOT_BEGUN, FOLLOW_UP_CLOSED. */
export function open(state: FollowUpState): FollowUpStarted {
  if (state.status === 'NONE') throw new Rejected('FOLLOW_UP_NOT_BEGUN', 'the year has not begun');
  if (state.closedOn === undefined) return state;
  const { year, closedOn } = state;
  throw new Rejected('FOLLOW_UP_CLOSED', `the follow-up of ${year} was closed on ${closedOn}`, { year, closedOn });
}

/** A period of the year. Refused: UNKNOWN_PERIOD. */
export function thePeriod(state: FollowUpStarted, endsOn: CivilDate): Period {
  const period = periodOf(state, endsOn);
  if (period) return period;
  const periods = state.periods.map((one) => one.endsOn);
  throw new Rejected('UNKNOWN_PERIOD', `no period of ${state.year} ends on ${endsOn}`, { period: endsOn, periods });
}

/** A period that is over. Refused: UNKNOWN_PERIOD, PERIOD_NOT_OVER. */
export function thePastPeriod(state: FollowUpStarted, endsOn: CivilDate, at: number): Period {
  const period = thePeriod(state, endsOn);
  if (civilDateAt(at) > endsOn) return period;
  throw new Rejected('PERIOD_NOT_OVER', `the period runs to ${endsOn}; there is no outcome of it yet`, {
    period: endsOn,
  });
}
