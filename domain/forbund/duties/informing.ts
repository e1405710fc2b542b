import type { CivilDate } from '../../calendar/civil-date';
import { addDays } from '../../calendar/civil-date';
import { midnightAfter, morningOf } from '../../calendar/stockholm';
import type { Duty } from '../../duty';
import { BOARD, type Begun, type Statement } from '../state';

/** 18 § 1 st. names no day: at least once a year, by practice, and not without the members' having heard of the plan. */
export function informDuties({ informedThrough, informUntil }: Begun): Duty[] {
  const years = Array.from({ length: informUntil - informedThrough }, (_, index) => informedThrough + 1 + index);
  return years.map((year) =>
    owed(
      {
        id: 'inform',
        kind: 'inform',
        owedBy: 'office',
        role: 'office',
        ground: [
          { source: 'law', ref: '18 § 1 st.' },
          { source: 'practice', ref: '' },
        ],
        about: { year },
      },
      `${year}-12-31`,
      [`${year}-11-01`, `${year}-12-15`],
    ),
  );
}

export function statementDuties({ statements }: Begun): Duty[] {
  return statements.filter(({ answeredOn }) => answeredOn === undefined).map(statementDuty);
}

function statementDuty({ no, asks, answers, subject, requestedOn, by, agreed }: Statement): Duty {
  const owedBy = answers === BOARD ? 'office' : answers;
  const ref = answers === BOARD ? '18 § 1 st.' : '18 § 2 st.';
  const days = [addDays(by, -14), addDays(by, -3), by].filter((day) => day > requestedOn);
  return owed(
    {
      id: `statement:${no}`,
      kind: 'statement',
      owedBy,
      role: owedBy === 'office' ? 'office' : 'registrar',
      ground: [{ source: 'law', ref }, ...(agreed ? [] : [{ source: 'practice' as const, ref: '' }])],
      about: { no, asks, subject },
    },
    by,
    days,
  );
}

const owed = (
  described: Omit<Duty, 'dueOn' | 'dueAt' | 'reminders'>,
  dueOn: CivilDate,
  remindOn: readonly CivilDate[],
): Duty => ({
  ...described,
  id: `${described.id}:${dueOn}`,
  dueOn,
  dueAt: midnightAfter(dueOn),
  reminders: remindOn.map(morningOf),
});
