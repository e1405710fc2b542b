import { addDays } from '../../calendar/civil-date';
import type { Duty } from '../../duty';
import { law } from '../../grounds';
import { daysBefore, owed } from '../../owed';
import { appointerOf } from '../appointer';
import type { Group } from '../seats';
import { type Begun, orderOf } from '../state';

/** In what order several substitutes of one member are called in; auditors' are personal (12 § 3 st.). */
export function orderDuties(state: Begun, group: Group): Duty[] {
  const { office, term, openedOn } = state;
  const { id } = group.member;
  if (office !== 'BOARD' || group.substitutes < 2 || orderOf(state, id)) return [];
  const [before, soon] = [addDays(term.from, -1), addDays(openedOn, 30)];
  const latest = before > soon ? before : soon;
  const dueOn = latest < term.to ? latest : term.to;
  const about = { office, appointedBy: appointerOf(state, group, dueOn), from: term.from, to: term.to };
  return [
    owed(
      { kind: 'call-in-order', owedBy: id, ground: [law('12 § 3 st.')], about },
      { key: `call-in-order:${id}`, dueOn, remindOn: daysBefore(dueOn, [30, 7]), since: openedOn },
    ),
  ];
}
