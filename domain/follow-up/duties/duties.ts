import { addDays } from '../../calendar/civil-date';
import { dayIn } from '../../calendar/month-day';
import type { Duty } from '../../duty';
import { charter, practice } from '../../grounds';
import { daysBefore, owed, whenOver } from '../../owed';
import type { Evaluated } from '../commands';
import { isOver } from '../../yearly/yearly';
import {
  type FollowUpStarted,
  type FollowUpState,
  isOwed,
  type Period,
  phaseOfPeriod,
  unevaluated,
  unsent,
} from '../state';

/** Days after a period's end: a first reminder, then the day that practice gives (6.2). */
const [REMIND_AFTER, DUE_AFTER] = [14, 30];

/** What is owed now, by whom, and what the clock alone waits for. */
export function duties(state: FollowUpState): Duty[] {
  if (state.status === 'NONE' || isOver(state)) return [];
  if (state.inLiquidationSince !== undefined) return state.yearOver ? [] : [yearOver(state)];
  return [
    ...state.periods.filter(({ closed }) => !closed).map(periodEnd),
    ...state.periods.filter((period) => isOwed(state, period)).map((period) => followUp(state, period)),
    ...unevaluated(state).map((of) => evaluation(state, of)),
    ...(state.yearOver ? [] : [yearOver(state)]),
  ];
}

const ground = [charter('uppföljning'), practice('trettio dagar efter perioden')];

function followUp(state: FollowUpStarted, period: Period): Duty {
  const { endsOn } = period;
  const dueOn = addDays(endsOn, DUE_AFTER);
  const phase = phaseOfPeriod(state, period);
  const about = { period: endsOn, phase, ...(phase === 'BOARD_HANDLED' && { owing: unsent(state, period) }) };
  const days = { key: `follow-up:${endsOn}`, dueOn, remindOn: [addDays(endsOn, REMIND_AFTER), dueOn] };
  return owed({ kind: 'follow-up', owedBy: 'office', ground, about }, days);
}

/** Yearly, as both letters of intent have it; the day is practice. */
function evaluation({ year }: FollowUpStarted, of: Evaluated): Duty {
  const dueOn = dayIn(year, '12-31');
  const about = { year, of, genderPerspective: of === 'ACTIVITIES' };
  const days = { key: `evaluation:${of}`, dueOn, remindOn: daysBefore(dueOn, [90, 30]) };
  return owed({ kind: 'evaluation', owedBy: 'office', ground: [practice('utvärdering varje år')], about }, days);
}

const periodEnd = ({ endsOn }: Period): Duty =>
  whenOver(
    {
      kind: 'period-end',
      ground: [charter('uppföljning')],
      onMissed: { type: 'ClosePeriod', data: { period: endsOn } },
    },
    endsOn,
    `period-end:${endsOn}`,
  );

/** An evaluation made in the year may be recorded some time after it (0.4 D1): until then the year is held open. */
function yearOver(state: FollowUpStarted): Duty {
  const { year } = state;
  const dueOn = unevaluated(state).length === 0 ? dayIn(year, '12-31') : dayIn(year + 1, '03-31');
  const onMissed = { type: 'EndYear', data: { year } };
  return whenOver({ kind: 'follow-up-year', ground: [practice('årets slut')], onMissed }, dueOn);
}
