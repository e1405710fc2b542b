import type { Duty } from '../../duty';
import { practice } from '../../grounds';
import { daysBefore, owed } from '../../owed';
import { dueOn, owing } from '../orders';
import { of, type StandingOrder, type TrialGoing } from '../state';

/** One for each addressee that has not done it. What hangs on a planned start is owed when there is one. */
export const orderDuties = (state: TrialGoing): Duty[] => state.orders.flatMap((order) => ofOrder(state, order));

function ofOrder(state: TrialGoing, order: StandingOrder): Duty[] {
  const day = dueOn(state, order);
  if (day === undefined) return [];
  const { no, kind: what, by, subject, decidedOn } = order;
  return owing(order).map((to) => {
    const onMissed = { type: 'MissOrder', data: { no, by: to, dueOn: day } };
    const days = {
      key: `trial-order:${no}:${to}`,
      dueOn: day,
      remindOn: daysBefore(day, [90, 30, 7, 1]),
      since: decidedOn,
    };
    const about = { no, what, by, subject, ...(of(order.missed, to) !== undefined && { missed: true }) };
    return owed(
      { kind: 'trial-order', owedBy: to, ground: [grounds[by] ?? practice('uppdraget')], about, onMissed },
      days,
    );
  });
}

const grounds: Readonly<Record<string, Duty['ground'][number]>> = {
  EXTENSION: practice('beskriv samverkan under förlängningen'),
};
