import { addDays, type CivilDate, daysBetween } from '../../../domain/calendar/civil-date';
import type { InsatsPhase } from '../../../domain/insats/phase';
import type { DeadlineView, InsatsView } from '../../../domain/insats/view/insats-view';
import type { Tone } from '../marks';

/** What is drawn of one insats: how long it lasts, and the days that matter. */
export interface AxisRow {
  from: CivilDate;
  /** Its last day, or the last that is known to be; none where it goes on. */
  to: CivilDate | undefined;
  tone: Tone;
  marks: readonly { on: CivilDate; tone: Tone }[];
}

/** The years that all of them share, so that lengths compare. */
export interface Axis {
  from: CivilDate;
  to: CivilDate;
}

const tones: Readonly<Partial<Record<InsatsPhase, Tone>>> = {
  INSATS_RUNNING: 'here',
  EVALUATED: 'here',
  DIRECTION_SET: 'here',
  AWAITING_WORD: 'soon',
  CONFIRMED_CONTINUE: 'here',
  ADAPTING: 'late',
  WINDING_DOWN: 'late',
  REVERSING: 'soon',
  INSATS_ENDED: 'done',
  TRANSFERRED: 'done',
  ENDED_BY_DISSOLUTION: 'done',
};

export const toneOfInsats = (phase: InsatsPhase): Tone => tones[phase] ?? 'plan';

export const axisRow = (view: InsatsView): AxisRow => ({
  from: view.startedOn ?? view.neededOn,
  to: view.endedOn ?? view.endsOn ?? knownTo(view),
  tone: toneOfInsats(view.phase),
  marks: view.deadlines.map((one) => ({ on: one.on, tone: toneOfDeadline(one) })),
});

/** "At least to": where somebody has said that it goes on to a day. */
function knownTo({ directions }: InsatsView): CivilDate | undefined {
  const days = directions.all.flatMap((one) => (one.kind === 'CONTINUE_UNTIL' ? [one.until] : []));
  return days.sort().at(-1);
}

const deadlineTones: Record<DeadlineView['status'], Tone> = {
  AWAITING: 'soon',
  GIVEN: 'done',
  MISSED: 'late',
  REVERSED: 'soon',
  ANNULLED: 'done',
};

export const toneOfDeadline = ({ status }: DeadlineView): Tone => deadlineTones[status];

/** Whole years, from the first day there is to the last. */
export function axisOf(rows: readonly AxisRow[], others: readonly CivilDate[]): Axis {
  const days = [
    ...rows.flatMap(({ from, to, marks }) => [from, ...(to ? [to] : []), ...marks.map(({ on }) => on)]),
    ...others,
  ];
  const years = days.map((day) => Number(day.slice(0, 4)));
  return { from: `${Math.min(...years)}-01-01`, to: `${Math.max(...years) + 1}-01-01` };
}

/** The drawing's own units: about as many as it is pixels wide on a desk. */
export const axisWidth = 500;

/** Where a day stands, from 0 to `axisWidth`. */
export const placeOf = ({ from, to }: Axis, day: CivilDate): number =>
  Math.round((daysBetween(from, day) / daysBetween(from, to)) * axisWidth);

export const yearsIn = ({ from, to }: Axis): CivilDate[] => {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4))) as [number, number];
  return Array.from({ length: last - first }, (_, index) => `${first + index}-01-01`);
};

/** A day ends where the next one begins. */
export const endOf = (axis: Axis, day: CivilDate): number => placeOf(axis, addDays(day, 1));
