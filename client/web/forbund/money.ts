import { yearIn } from '../../words/processes';
import type { CivilDate } from '../../../domain/calendar/civil-date';
import type { Begun, ContributionsState } from '../../../domain/contributions/state';
import type { Ahead } from '../../../domain/contributions/view/liquidity';
import { kindOf } from '../../../journal/store';
import type { Story } from '../story';

export interface YearMoney {
  /** The contributions of the year shown; undefined where no budget has asked for any. */
  contributions: Begun | undefined;
  ahead: Ahead;
}

interface From {
  stories: ReadonlyMap<string, Story>;
  /** The förbund's own. */
  state: unknown;
  year: number;
  today: CivilDate;
}

/** From when next year's budget is worked on: until it is adopted, its quarters are a hole. */
const worksOnBudget = '08-01';

export function moneyOf({ stories, state, year, today }: From): YearMoney {
  const states = [...stories].flatMap(([stream, one]) =>
    kindOf(stream) === 'contributions' ? begun(stream, one) : [],
  );
  const { budgets } = state as { budgets?: Readonly<Record<string, unknown>> };
  const thisYear = Number(today.slice(0, 4));
  const known = (of: number): boolean => budgets === undefined || Object.hasOwn(budgets, String(of));
  const worked = [thisYear, ...(today.slice(5) >= worksOnBudget ? [thisYear + 1] : [])];
  return {
    contributions: states.find(({ year: of }) => of === year),
    ahead: {
      states: states.filter(({ closedOn }) => closedOn === undefined),
      withoutBudget: worked.filter((of) => !known(of)),
      today,
    },
  };
}

function begun(stream: string, { state }: Story): Begun[] {
  const contributions = state as ContributionsState;
  return contributions.status === 'BEGUN' && contributions.year === yearIn(stream) ? [contributions] : [];
}
