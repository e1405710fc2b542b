import type { Duty } from '../../duty';
import { law, practice } from '../../grounds';
import { daysBefore, owed } from '../../owed';
import { BOARD, type Begun, type Statement } from '../state';

/** 18 § 1 st. names no day: at least once a year, by practice, and not without the members' having heard of the plan. */
export function informDuties({ informedThrough, informUntil }: Begun): Duty[] {
  const years = Array.from({ length: informUntil - informedThrough }, (_, index) => informedThrough + 1 + index);
  const ground = [law('18 § 1 st.'), practice('')];
  return years.map((year) => {
    const days = { key: 'inform', dueOn: `${year}-12-31`, remindOn: [`${year}-11-01`, `${year}-12-15`] };
    return owed({ kind: 'inform', owedBy: 'office', ground, about: { year } }, days);
  });
}

export function statementDuties({ statements }: Begun): Duty[] {
  return statements.filter(({ answeredOn }) => answeredOn === undefined).map(statementDuty);
}

function statementDuty({ no, asks, answers, subject, requestedOn, by, agreed }: Statement): Duty {
  const owedBy = answers === BOARD ? 'office' : answers;
  const ground = [law(answers === BOARD ? '18 § 1 st.' : '18 § 2 st.'), ...(agreed ? [] : [practice('')])];
  const days = { key: `statement:${no}`, dueOn: by, remindOn: daysBefore(by, [14, 3, 0]), since: requestedOn };
  return owed({ kind: 'statement', owedBy, ground, about: { no, asks, subject } }, days);
}
