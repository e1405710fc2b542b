import { splitByWeights } from '../../domain/money/split';
import type { Begun as Budget } from '../../domain/budget/state';
import type { HeadingFigures } from '../../domain/follow-up/commands';
import type { YearAt, YearCommand } from './year-at';
import type { YearStep } from './years';

/** A follow-up is drafted, handled by the board and sent on one day; the year goes as the budget has it. */
export function followUpCommands(step: YearStep, budget: Budget | undefined, at: YearAt): YearCommand[] {
  const { on, year } = step;
  const { evidence } = at;
  if (step.do === 'evaluate') {
    return (['FORBUND', 'ACTIVITIES'] as const).map((of) => ({
      type: 'RecordEvaluation',
      data: { of, genderPerspective: true },
      decidedOn: on,
      evidence,
    }));
  }
  const period = `${year}-${step.period ?? '12-31'}`;
  const operations = { outcome: evidence, forecast: evidence };
  return [
    {
      type: 'DraftFollowUp',
      data: { period, economy: economy(period, headingsOf(budget, at)), operations },
      decidedOn: on,
    },
    { type: 'HandleFollowUp', data: { period }, decidedOn: on },
    { type: 'SendFollowUp', data: { period }, decidedOn: on, evidence },
  ];
}

/** The months that are over have cost their part; the rest of the year is planned. */
function economy(period: string, headings: Readonly<Record<string, number>>): HeadingFigures[] {
  const months = Number(period.slice(5, 7));
  return Object.entries(headings).map(([heading, ore]) => {
    const [outcomeOre = 0, plannedOre = 0] = splitByWeights(ore, [months, 12 - months]);
    return { heading, outcomeOre, committedOre: 0, plannedOre };
  });
}

/** A first budget is a total alone: it is then spent as later ones are. */
function headingsOf(budget: Budget | undefined, { steps }: YearAt): Readonly<Record<string, number>> {
  const { totalOre = 0, headings = {} } = budget?.adopted ?? {};
  if (Object.keys(headings).length > 0) return headings;
  const later = Object.entries(steps.find((step) => step.do === 'draft')?.headings ?? { ACTIVITIES: 1 });
  const parts = splitByWeights(
    totalOre,
    later.map(([, kronor]) => kronor),
  );
  return Object.fromEntries(later.map(([heading], index) => [heading, parts[index] ?? 0]));
}
