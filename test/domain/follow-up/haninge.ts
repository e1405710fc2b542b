import type { FollowUpCommand, HeadingFigures } from '../../../domain/follow-up/commands';
import { followUp } from '../../../domain/follow-up/follow-up';
import type { FollowUpStarted } from '../../../domain/follow-up/state';
import { basis, paper, recorder } from '../yearly/haninge';
import { Life } from '../yearly/life';

export const on = recorder<FollowUpCommand>();

const kronor = (amount: number): number => amount * 100;

export const budget = {
  totalOre: kronor(20_000_000),
  headings: { ACTIVITIES: kronor(17_000_000), SURVEYS: kronor(1_000_000), OFFICE: kronor(2_000_000) },
};

const figures = (heading: string, [outcome = 0, committed = 0, planned = 0]: readonly number[]): HeadingFigures => ({
  heading,
  outcomeOre: kronor(outcome),
  committedOre: kronor(committed),
  plannedOre: kronor(planned),
});

/** Within the budget, heading by heading. */
export const economy = [
  figures('ACTIVITIES', [5_000_000, 9_000_000, 3_000_000]),
  figures('SURVEYS', [100_000, 200_000, 700_000]),
  figures('OFFICE', [600_000, 1_200_000, 100_000]),
];
/** The activities cost 700 000 kronor more than they may, the whole 600 000 more than there is. */
export const tooMuch = [figures('ACTIVITIES', [5_000_000, 9_000_000, 3_700_000]), ...economy.slice(1)];

const operations = { outcome: paper('a'), forecast: paper('b') };
export const april = '2007-04-30';
export const august = '2007-08-31';

export const begin = on('2007-01-01', 'BeginFollowUp', { basis, year: 2007, budget });
export const draft = (day: string, period: string, rest: object = {}) =>
  on(day, 'DraftFollowUp', { period, economy, operations, ...rest });
export const handle = (day: string, period: string) => on(day, 'HandleFollowUp', { period });
export const send = (day: string, period: string, rest: object = {}) =>
  on(day, 'SendFollowUp', { period, ...rest }, { evidence: paper('c') });
export const evaluate = (day: string, of: 'FORBUND' | 'ACTIVITIES', genderPerspective = true) =>
  on(day, 'RecordEvaluation', { of, genderPerspective }, { evidence: paper('d') });

export const year = (): Life<FollowUpStarted> => {
  const life = new Life<FollowUpStarted>(followUp, 'follow-up-haninge-2007');
  life.on('2007-01-01', begin);
  return life;
};
