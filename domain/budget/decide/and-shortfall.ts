import { civilDateAt } from '../../calendar/stockholm';
import type { BudgetEvent } from '../events';
import { evolve } from '../evolve';
import { type Found, shortfallOf } from '../shortfall';
import { type Begun, frameOf } from '../state';

/** The events, and what they change in whether the appropriations carry the total (0.4 D11). */
export function andShortfall(state: Begun, events: readonly BudgetEvent[], at: number): BudgetEvent[] {
  const after = events.reduce<Begun>((was, event) => evolve(was, event) as Begun, state);
  const news = newsOf(after, shortfallOf(after), civilDateAt(at));
  return news ? [...events, news] : [...events];
}

function newsOf(after: Begun, found: Found | undefined, on: string): BudgetEvent | undefined {
  const { year, byMembers, shortfall } = after;
  if (found) {
    const isKnown = shortfall !== undefined && keyOf(shortfall) === keyOf(found);
    return isKnown ? undefined : { type: 'AppropriationFellShort', data: { ...found, on, year, byMembers } };
  }
  if (!shortfall) return undefined;
  return { type: 'ShortfallResolved', data: { on, year, totalOre: frameOf(after)?.totalOre ?? 0 } };
}

const keyOf = ({ totalOre, maxTotalOre, members }: Found): string => [totalOre, maxTotalOre, ...members].join(':');
