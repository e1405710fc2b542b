import { addDays, type CivilDate } from '../../calendar/civil-date';
import { morningOf } from '../../calendar/stockholm';
import type { Duty, Ground } from '../../duty';
import { daysBefore, owed, whenOver } from '../../owed';
import { groundsOf, noticeDays } from '../due-days';
import { isOver } from '../../yearly/yearly';
import {
  type Begun,
  type ContributionsState,
  heldPayments,
  isWithheld,
  lastDayOf,
  owedOre,
  type Standing,
} from '../state';

/** A late payer is reminded so many days after the day; then the board is told (6.2). */
const daysLate = [1, 14];
/** So long the office has to accept, credit or refund what is held. */
const daysToSort = 14;

const practice: Ground = { source: 'practice', ref: 'praxis' };

/** Who owes what, by when, on what ground. */
export function duties(state: ContributionsState): Duty[] {
  if (state.status === 'NONE' || isOver(state)) return [];
  const owing = state.instalments.filter((one) => owedOre(one) > 0 && !isWithheld(state, one));
  return [
    ...notices(owing),
    ...owing.map((one) => toPay(state, one)),
    ...owing.flatMap(afterTheDay),
    ...toSort(state),
    yearEnd(state),
  ];
}

export const payDutyId = ({ id, dueOn }: Pick<Standing, 'id' | 'dueOn'>): string => `contribution:${id}:${dueOn}`;

function toPay({ year }: Begun, one: Standing): Duty {
  const { id, member, quarter, dueOn, rule, movedBy, since, reference } = one;
  const about = { instalment: id, year, ...(quarter !== undefined && { quarter }), ore: owedOre(one), reference, rule };
  const described = { kind: 'contribution', owedBy: member, ground: groundsOf[rule], about };
  const onMissed = { type: 'NoteOverdue', data: { instalment: id, dueOn } };
  const days = { key: `contribution:${id}`, dueOn, since, remindOn: daysBefore(dueOn, [7]) };
  return { ...owed({ ...described, onMissed }, days), ...(movedBy && { movedBy }) };
}

/** The payment notice is the first reminder: one day for all whose instalments are due together. */
function notices(owing: readonly Standing[]): Duty[] {
  const unsent = owing.filter(({ notified, batch }) => notified !== batch);
  const groups = new Map(unsent.map(({ dueOn, batch }) => [`${dueOn}:${batch}`, { dueOn, batch }]));
  return [...groups.values()].map(({ dueOn, batch }) => {
    const day = addDays(dueOn, -noticeDays);
    const data = { dueOn, batch };
    return inTheMorning(day, { kind: 'payment-notices', key: batch, onMissed: { type: 'NotifyPayers', data } });
  });
}

function afterTheDay({ id, dueOn, overdue }: Standing): Duty[] {
  if (!overdue) return [];
  const ahead = daysLate.filter((days) => !overdue.daysReminded.includes(days));
  const reminders = ahead.map((days) => {
    const data = { instalment: id, dueOn, daysLate: days };
    const onMissed = { type: 'RemindLatePayer', data };
    return inTheMorning(addDays(dueOn, days), { kind: 'late-reminder', key: id, onMissed });
  });
  if (overdue.boardTold) return reminders;
  const telling = { type: 'TellBoard', data: { instalment: id, dueOn } };
  const board = { kind: 'board-told', ground: [practice], onMissed: telling };
  return [...reminders, whenOver(board, addDays(dueOn, Math.max(...daysLate)), `board-told:${id}`)];
}

interface Morning extends Required<Pick<Duty, 'kind' | 'onMissed'>> {
  key: string;
}

/** What only the clock waits for, at 06:00. */
function inTheMorning(dueOn: CivilDate, { kind, key, onMissed }: Morning): Duty {
  return { ...whenOver({ kind, ground: [practice], onMissed }, dueOn, `${kind}:${key}`), dueAt: morningOf(dueOn) };
}

/** Money that a person must decide on, by the day it was recorded. */
function toSort(state: Begun): Duty[] {
  const held = heldPayments(state);
  return [...new Set(held.map(({ recordedOn }) => recordedOn))].map((since) => {
    const those = held.filter(({ recordedOn }) => recordedOn === since);
    const dueOn = addDays(since, daysToSort);
    const about = { payments: those.length, ore: those.reduce((sum, { heldOre }) => sum + heldOre, 0) };
    const described = { kind: 'held-payments', owedBy: 'office', ground: [practice], about };
    return owed(described, { key: 'held-payments', dueOn, since, remindOn: [addDays(since, 1), addDays(since, 7)] });
  });
}

const yearEnd = ({ year }: Begun): Duty =>
  whenOver(
    { kind: 'contributions-year', ground: [practice], onMissed: { type: 'EndYear', data: { year } } },
    lastDayOf(year),
  );
