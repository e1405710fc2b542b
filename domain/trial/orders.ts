import { addDays, type CivilDate } from '../calendar/civil-date';
import { of, type StandingOrder, targetOf, type TrialGoing } from './state';

/** The last day of an order as things stand; none while it hangs on a start that nobody has planned. */
export function dueOn(state: TrialGoing, { due }: Pick<StandingOrder, 'due'>): CivilDate | undefined {
  if ('on' in due) return due.on;
  if ('byEnd' in due) return state.until;
  const target = targetOf(state);
  return target && addDays(target.on, -due.beforeTarget);
}

/** Those who have not done it, in the order they were asked. */
export const owing = ({ to, delivered }: StandingOrder): string[] =>
  to.filter((one) => of(delivered, one) === undefined);

/** Its day passed for somebody who has not done it, or did it after. */
const isLate = ({ to, delivered, missed }: StandingOrder): boolean =>
  to.some((one) => {
    const done = of(delivered, one);
    return done === undefined ? of(missed, one) !== undefined : done.daysLate > 0;
  });

/** Not done in time, what was to be prepared cannot be: doing it later does not help (S1:53, C04). */
export const isLost = (order: StandingOrder): boolean => order.kind === 'PREPARATION' && isLate(order);

/** Still not done by somebody whose day has passed. */
export const isOverdue = (order: StandingOrder): boolean =>
  owing(order).some((one) => of(order.missed, one) !== undefined);
