import { addDays } from '../../calendar/civil-date';
import type { Duty } from '../../duty';
import { law } from '../../grounds';
import { whenBegun, whenOver } from '../../owed';
import { groups } from '../seats';
import type { Begun, MandatesState } from '../state';
import { appointmentDuties } from './appointment-duties';
import { orderDuties } from './order-duties';
import { vacancyDuties } from './vacancy-duties';

/** Days before the term from which it is watched whether the board will be able to decide. */
const watchDays = 30;

/** Who owes what of a term, by when, on what ground; when it has ended nobody owes anything. */
export function duties(state: MandatesState): Duty[] {
  if (state.status === 'NONE' || (state.endedOn ?? state.dissolvedOn) !== undefined) return [];
  const ofMembers = groups(state.office, state.basis).flatMap((group) => [
    ...appointmentDuties(state, group),
    ...vacancyDuties(state, group),
    ...orderDuties(state, group),
  ]);
  return [...ofMembers, ...byTheClock(state)];
}

function byTheClock({ office, watching, inTerm, term: { from, to } }: Begun): Duty[] {
  const ground = [law(office === 'BOARD' ? '13 §' : '25 §')];
  const about = { office, from, to };
  const watchOn = addDays(from, -watchDays);
  const watch = { kind: 'quorum-watch', ground: [law('19 §')], about };
  const begins = { kind: 'term-begins', ground, about, onMissed: { type: 'BeginTerm', data: { on: from } } };
  const ends = { kind: 'term-ends', ground, about, onMissed: { type: 'EndTerm', data: { on: to } } };
  return [
    ...(office === 'BOARD' && !watching
      ? [whenBegun({ ...watch, onMissed: { type: 'BeginQuorumWatch', data: { on: watchOn } } }, watchOn)]
      : []),
    ...(inTerm ? [] : [whenBegun(begins, from)]),
    whenOver(ends, to),
  ];
}
