import type { CivilDate } from '../../../domain/calendar/civil-date';
import type { Begun } from '../../../domain/contributions/state';

/** The day the last money for an instalment was booked. */
export function paidOn({ payments }: Begun, instalment: string): CivilDate | undefined {
  const days = Object.values(payments)
    .filter(({ parts }) => parts.some((part) => part.instalment === instalment))
    .map(({ bookedOn }) => bookedOn);
  return days.sort().at(-1);
}
