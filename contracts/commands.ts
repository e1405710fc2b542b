import { brokenTexts, whyBroken } from './broken-texts';
import { budgetCommandProblems } from './budget-command';
import { contributionsCommandProblems } from './contributions-command';
import { disputeCommandProblems } from './dispute-command';
import { followUpCommandProblems } from './follow-up-command';
import { forbundCommandProblems } from './forbund-command';
import { formationCommandProblems } from './formation-command';
import { liquidationCommandProblems } from './liquidation-command';
import { insatsCommandProblems } from './insats-command';
import { mandatesCommandProblems } from './mandates-command';
import { withdrawalCommandProblems } from './withdrawal-command';
import { trialCommandProblems } from './trial-command';
import { yearEndCommandProblems } from './year-end-command';

const guards: Readonly<Record<string, (input: unknown) => string[]>> = {
  formation: formationCommandProblems,
  forbund: forbundCommandProblems,
  budget: budgetCommandProblems,
  contributions: contributionsCommandProblems,
  board: mandatesCommandProblems,
  auditors: mandatesCommandProblems,
  'follow-up': followUpCommandProblems,
  'year-end': yearEndCommandProblems,
  withdrawal: withdrawalCommandProblems,
  liquidation: liquidationCommandProblems,
  insats: insatsCommandProblems,
  dispute: disputeCommandProblems,
  trial: trialCommandProblems,
};

/** What is malformed in a command to a process of that kind, one sentence each; empty: it may be decided on. */
export function commandProblems(kind: string, input: unknown): string[] {
  const guard = guards[kind];
  if (!guard) return [`there is no process of the kind ${kind}`];
  const problems = guard(input);
  return problems.length > 0 ? problems : brokenTexts(input).map((path) => `${path.join('.')}: ${whyBroken}`);
}
