import { addDays, addMonths, type CivilDate } from '../../calendar/civil-date';
import type { Duty, Ground } from '../../duty';
import { law, practice } from '../../grounds';
import { daysBefore, owed, whenOver } from '../../owed';
import { isSettled, settlesOn } from '../settling';
import { type Begun, type Deadline, type InsatsState, isRunning, isTrial, type Requisition, unpaid } from '../state';
import { isOver } from '../../yearly/yearly';
import { statusOf, uninformed } from '../word';

/** What is owed now, by whom, and what the clock alone waits for. A förbund has many: each duty says of which. */
export function duties(state: InsatsState): Duty[] {
  if (state.status === 'NONE' || isOver(state)) return [];
  const { title } = state;
  return all(state).map((duty) => ({ ...duty, about: { ...duty.about, title } }));
}

function all(state: Begun): Duty[] {
  return [
    ...(state.ended ? [] : state.deadlines.filter((one) => statusOf(state, one) === 'AWAITING').map(word)),
    ...state.deadlines.filter((one) => uninformed(one).length > 0).map(information),
    ...unpaid(state).map(requisition),
    ...running(state),
    ...evaluation(state),
    ...end(state),
  ];
}

/** Word by the day somebody needs it; the day after, adapting or winding down begins by itself (S4:57, S4:90). */
function word({ no, by, on, onMissed, setOn }: Deadline): Duty {
  const days = { key: `word:${no}`, dueOn: on, remindOn: daysBefore(on, [60, 30, 7, 0]), since: setOn };
  const ground = [practice('den dag som den som driver insatsen har satt')];
  return owed(
    {
      kind: 'notice-of-continuation',
      owedBy: 'office',
      ground,
      about: { by, onMissed },
      onMissed: { type: 'MissNoticeDeadline', data: { no, on } },
    },
    days,
  );
}

/** Two weeks for what no text gives a day for: whoever was told that it closes is told that it does not (S0:15). */
function information(deadline: Deadline): Duty {
  const { no, reversed, on } = deadline;
  const { recordedOn = on, decidedOn = on, daysLate = 0 } = reversed ?? {};
  const dueOn = addDays(recordedOn, 14);
  const about = { to: uninformed(deadline), deadline: on, decidedOn, daysLate };
  const days = { key: `information:${no}`, dueOn, remindOn: daysBefore(dueOn, [7, 0]), since: recordedOn };
  const ground = [practice('särskild information när en avveckling återtas')];
  return owed({ kind: 'special-information', owedBy: 'office', ground, about }, days);
}

function requisition({ no, by, ore, decidedOn }: Requisition): Duty {
  const dueOn = addDays(decidedOn, 30);
  const days = { key: `requisition:${no}`, dueOn, remindOn: daysBefore(dueOn, [7, 0]), since: decidedOn };
  return owed({ kind: 'requisition', owedBy: 'office', ground: [practice('30 dagar')], about: { no, by, ore } }, days);
}

/** A running insats is followed up each year (7 § 5 p.), and has a direction before its owner's time is over (S4:17). */
function running(state: Begun): Duty[] {
  const { startedOn, followUps, ending, authorityUntil, directions } = state;
  if (!isRunning(state) || startedOn === undefined || ending) return [];
  const last = followUps.reduce((latest, { upTo }) => (upTo > latest ? upTo : latest), startedOn);
  const dueOn = addMonths(last, 12);
  const followUp = owed(
    { kind: 'insats-follow-up', owedBy: 'office', ground: evaluated(state, 'ett år'), about: { since: last } },
    { key: 'insats-follow-up', dueOn, remindOn: daysBefore(dueOn, [30, 0]), since: last },
  );
  if (authorityUntil === undefined) return [followUp];
  return [followUp, ...(directions ? [] : [direction(authorityUntil)]), outcome(authorityUntil)];
}

/** When its owner's time is over it goes on with somebody else, or not at all: which, nobody can say afterwards. */
const outcome = (authorityUntil: CivilDate): Duty =>
  owed(
    {
      kind: 'insats-outcome',
      owedBy: 'office',
      ground: [practice('i god tid innan rätten att besluta upphör')],
      about: { authorityUntil },
    },
    { key: 'insats-outcome', dueOn: authorityUntil, remindOn: daysBefore(authorityUntil, [90, 30]) },
  );

const direction = (authorityUntil: CivilDate): Duty =>
  owed(
    {
      kind: 'insats-direction',
      owedBy: 'office',
      ground: [practice('i god tid innan rätten att besluta upphör')],
      about: { authorityUntil },
    },
    { key: 'insats-direction', dueOn: authorityUntil, remindOn: daysBefore(authorityUntil, [180, 90, 30]) },
  );

/** It is known when it ends, or it has ended, and nobody has evaluated it. */
function evaluation(state: Begun): Duty[] {
  const { startedOn, evaluations, ending } = state;
  if (startedOn === undefined || !ending || evaluations.length > 0) return [];
  const { endsOn, decidedOn } = ending;
  const days = { key: 'insats-evaluation', dueOn: endsOn, remindOn: daysBefore(endsOn, [90, 30, 0]), since: decidedOn };
  const ground = evaluated(state, 'före insatsens slut');
  return [owed({ kind: 'insats-evaluation', owedBy: 'office', ground, about: {} }, days)];
}

/** The Act is the förbund's; the trial had one of its own. */
const evaluated = (state: Begun, by: string): Ground[] =>
  isTrial(state) ? [practice(by)] : [law('7 §'), practice(by)];

function end(state: Begun): Duty[] {
  const { ending, ended } = state;
  if (ending && !ended) {
    const onMissed = { type: 'PassLastDay', data: { endsOn: ending.endsOn } };
    return [whenOver({ kind: 'insats-end', ground: [practice('insatsens sista dag')], onMissed }, ending.endsOn)];
  }
  const on = settlesOn(state);
  if (on === undefined || !isSettled(state)) return [];
  const onMissed = { type: 'CloseInsats', data: { on } };
  return [whenOver({ kind: 'insats-settlement', ground: [practice('tre månader efter slutet')], onMissed }, on)];
}
