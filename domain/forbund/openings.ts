import type { CivilDate } from '../calendar/civil-date';
import type { Ground } from '../duty';
import { charter, law } from '../grounds';
import type { ScheduledKind } from './commands';
import type { Opened } from './events';
import { officeOpenings } from './office-terms';
import type { Begun } from './state';

/** A process that is to be opened next of its kind; `on`: from that day. */
export type Opening = Opened & { ground: readonly Ground[] };

/** What is to be opened next, none of a budget in liquidation (0.4 D15); one of each kind; of contributions, all whose budget is known; of an office, its first term too. */
export function openings(state: Begun): Opening[] {
  const { liquidation, dissolvedOn } = state.ends;
  if (dissolvedOn !== undefined) return [];
  const goesOn = [yearEnd(state), ...officeOpenings(state, 'board'), ...officeOpenings(state, 'auditors')];
  if (liquidation) return goesOn;
  return [budget(state), ...contributions(state), followUp(state), ...goesOn];
}

/**
 * The first is the members' own. Until operations start the formation asks them for it: it opens when they have adopted
 * one, at the latest that day. The needs of a later one are taken up in August before.
 */
function budget(state: Begun): Opening {
  const year = nextYear(state, 'budget');
  const first = (): CivilDate => state.budgets[year]?.adoptedOn ?? state.handOver.operationsStartOn;
  const on = year === state.firstYear ? first() : `${year - 1}-08-01`;
  return ofYear(state, { kind: 'budget', year, on, ground: [law('23 §')] });
}

function contributions(state: Begun): Opening[] {
  return Object.values(state.budgets)
    .map(({ year, adoptedOn: on }) =>
      ofYear(state, { kind: 'contributions' as const, year, on, ground: [law('5 §'), law('6 §')] }),
    )
    .filter(({ stream }) => !Object.hasOwn(state.children, stream));
}

function followUp(state: Begun): Opening {
  const year = nextYear(state, 'follow-up');
  const on = later(`${year}-01-01`, state.handOver.operationsStartOn);
  return ofYear(state, { kind: 'follow-up', year, on, ground: [charter('uppföljning')] });
}

function yearEnd(state: Begun): Opening {
  const year = nextYear(state, 'year-end');
  return ofYear(state, { kind: 'year-end', year, on: `${year + 1}-01-01`, ground: [law('24 §')] });
}

function ofYear(
  state: Begun,
  { kind, year, on, ground }: Omit<Opening, 'stream' | 'term'> & { year: number },
): Opening {
  const { forbund, formedOn } = state.handOver;
  return { kind, year, on: later(on, formedOn), ground, stream: `${kind}-${forbund}-${year}` };
}

const nextYear = ({ opened, firstYear }: Begun, kind: ScheduledKind): number =>
  (opened[kind]?.year ?? firstYear - 1) + 1;

const later = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b);
