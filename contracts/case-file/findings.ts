import type { Finding } from '../../domain/charter/charter';
import type { CaseFile } from './case-file';

/** What a person should know of the case file's dates and did not get wrong: never an error. */
export function caseFileFindings({ charter, dates }: CaseFile): Finding[] {
  const { lastDay, operationsStartOn } = dates;
  if (lastDay >= operationsStartOn) return [];
  const ground = `The last day for formation, ${lastDay}, lies before operations start, ${operationsStartOn}: formed and started are two dates (8 §).`;
  return [{ id: 'A10', severity: 'W', paragraph: charter.formationParagraph, ground }];
}
