import { Temporal } from 'temporal-polyfill';
import type { CivilDate } from './civil-date';
import { addDays } from './civil-date';

const zone = 'Europe/Stockholm';

/** The day it is in Stockholm at an instant (epoch ms). */
export function civilDateAt(epochMs: number): CivilDate {
  return Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The instant (epoch ms) at which the day begins in Stockholm. */
export const startOfDay: (date: CivilDate) => number = remembered(
  (date) => Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds,
);

/** The instant (epoch ms) at which the day is over: what is due "senast" that day lapses here (0.4 D6). */
export function midnightAfter(date: CivilDate): number {
  return startOfDay(addDays(date, 1));
}

/** 06:00 in Stockholm on the day, as epoch ms: when reminders of that day go out. */
export const morningOf: (date: CivilDate) => number = remembered(
  (date) => Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: '06:00' }).epochMilliseconds,
);

/** The zone's rules take half a millisecond to apply, and duties ask for the same few days again and again. */
function remembered(reckon: (date: CivilDate) => number): (date: CivilDate) => number {
  const known = new Map<CivilDate, number>();
  return (date) => {
    const instant = known.get(date) ?? reckon(date);
    if (known.size >= 10_000) known.clear();
    known.set(date, instant);
    return instant;
  };
}
