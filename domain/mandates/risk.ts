import { civilDateAt } from '../calendar/stockholm';
import type { MandatesEvent } from './events';
import { evolve } from './evolve';
import { quorum } from './quorum';
import { type Begun, isFilled, type MandatesState, type Risk, seatsOf } from './state';

/** What the board lacks to be able to decide when all who are appointed come; undefined: nothing. */
export function lacking(state: Begun): Omit<Risk, 'on'> | undefined {
  const { members, terms } = state.basis;
  const serving = Object.fromEntries(
    members.map(({ id, seats }) => [id, Math.min(seats.members, filledOf(state, id))]),
  );
  const { byParties, byHeads } = quorum({ members, serving, ofParties: terms.quorumOfParties });
  const { holds, ...heads } = byHeads;
  return holds && byParties.absent.length === 0 ? undefined : { absent: byParties.absent, ...heads };
}

const filledOf = (state: Begun, member: string): number => seatsOf(state, member).filter(isFilled).length;

/** The events, and what they change in whether the board can decide, once that is watched. */
export function withRisk(state: MandatesState, events: MandatesEvent[], at: number): MandatesEvent[] {
  const after = events.reduce(evolve, state);
  if (after.status === 'NONE' || !after.watching || after.endedOn !== undefined) return events;
  const found = lacking(after);
  const on = civilDateAt(at);
  if (!found) return after.risk ? [...events, { type: 'QuorumSecured', data: { on } }] : events;
  if (after.risk && isNoWorse(found, after.risk)) return events;
  return [...events, { type: 'QuorumAtRisk', data: { on, ...found } }];
}

/** Members are told again only when a further side has nobody, or heads run short where they did not. */
const isNoWorse = (now: Omit<Risk, 'on'>, before: Risk): boolean =>
  now.absent.every((side) => before.absent.includes(side)) &&
  (now.serving >= now.needed || before.serving < before.needed);
