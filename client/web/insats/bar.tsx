import type { CivilDate } from '../../../domain/calendar/civil-date';
import type { Tone } from '../marks';
import { type Axis, axisWidth, type AxisRow, endOf, placeOf, yearsIn } from './axis';

interface BarOf {
  axis: Axis;
  row: AxisRow;
  /** None where it lies outside what is drawn. */
  today: CivilDate | undefined;
  /** The last day that is decided for. */
  until: CivilDate | undefined;
}

/** How long it lasts, on the years that all share: a picture of what stands beside it in words. */
export const AxisBar = ({ axis, row, today, until }: BarOf) => {
  const end = row.to ?? (today === undefined || row.from > today ? row.from : today);
  const [from, to] = [placeOf(axis, row.from), endOf(axis, end)];
  return (
    <svg class="span" viewBox={`0 0 ${axisWidth} 24`} aria-hidden="true" focusable="false">
      {yearsIn(axis).map((first) => (
        <path class="hair" d={`M${placeOf(axis, first)} 0V24`} />
      ))}
      <rect class={`t-${row.tone}`} x={from} y="8" width={Math.max(to - from, 4)} height="8" rx="2" />
      {row.to === undefined ? <path class={`t-${row.tone}`} d={`M${to} 5l9 7-9 7Z`} /> : null}
      {until === undefined ? null : <path class="until" d={`M${endOf(axis, until)} 0V24`} />}
      {today === undefined ? null : <path class="today" d={`M${placeOf(axis, today)} 0V24`} />}
      {row.marks.map(({ on, tone }) => (
        <Mark at={endOf(axis, on)} tone={tone} />
      ))}
    </svg>
  );
};

/** The years that the bars beneath share. */
export const AxisYears = ({ axis }: { axis: Axis }) => (
  <svg class="span" viewBox={`0 0 ${axisWidth} 18`} aria-hidden="true" focusable="false">
    {yearsIn(axis).map((first) => (
      <>
        <path class="hair" d={`M${placeOf(axis, first)} 0V18`} />
        <text x={placeOf(axis, first) + 5} y="13">
          {first.slice(0, 4)}
        </text>
      </>
    ))}
  </svg>
);

/** The shapes of the statuses: a triangle late, a diamond soon, a disc done. */
const Mark = ({ at, tone }: { at: number; tone: Tone }) => {
  switch (tone) {
    case 'late':
      return <path class="k late" d={`M${at} 2l10 18h-20Z`} />;
    case 'done':
      return <circle class="k done" cx={at} cy="12" r="7" />;
    case 'soon':
    case 'plan':
    case 'here':
      return <path class="k soon" d={`M${at} 3l9 9-9 9-9-9Z`} />;
  }
};
