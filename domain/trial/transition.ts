import { addDays, type CivilDate } from '../calendar/civil-date';

/** What cooperation formally rests on, on a day. */
export type Structure = 'TRIAL' | 'FORBUND' | 'NONE' | 'BOTH';

export interface Change {
  /** The days of the trial, in order; it may have been broken off and taken up again. */
  trial: readonly { from: CivilDate; to: CivilDate }[];
  /** When the förbund's operations start; that it was formed before is no overlap (C18). */
  operationsStartOn?: CivilDate;
}

/** One structure a day is as it should be; two are forbidden (L1217 1 § 2 st.), none is a gap (S0:13). */
export function structureOn(day: CivilDate, { trial, operationsStartOn }: Change): Structure {
  const isTrial = trial.some(({ from, to }) => from <= day && day <= to);
  const isForbund = operationsStartOn !== undefined && day >= operationsStartOn;
  if (isTrial) return isForbund ? 'BOTH' : 'TRIAL';
  return isForbund ? 'FORBUND' : 'NONE';
}

export interface Span {
  from: CivilDate;
  to: CivilDate;
  structure: Structure;
}

/** From one day to another, the spans of days with the same structure. */
export function structures(change: Change, from: CivilDate, to: CivilDate): Span[] {
  const { trial, operationsStartOn } = change;
  const turns = [
    from,
    ...trial.flatMap((run) => [run.from, addDays(run.to, 1)]),
    ...(operationsStartOn === undefined ? [] : [operationsStartOn]),
  ];
  const days = [...new Set(turns)].filter((day) => from <= day && day <= to).sort();
  const spans = days.map((day, index): Span => {
    const next = days[index + 1];
    return { from: day, to: next === undefined ? to : addDays(next, -1), structure: structureOn(day, change) };
  });
  return spans.reduce<Span[]>((all, span) => {
    const last = all.at(-1);
    return last?.structure === span.structure ? [...all.slice(0, -1), { ...last, to: span.to }] : [...all, span];
  }, []);
}
