import type { Finding } from '../../domain/charter/charter';
import type { CaseFile } from './case-file';

/** What a person should know of the case file's dates and did not get wrong: never an error. */
export function caseFileFindings({ charter, dates }: CaseFile): Finding[] {
  const { lastDay, operationsStartOn } = dates;
  if (lastDay >= operationsStartOn) return [];
  const ground = `8 §: sista dagen för bildandet, ${lastDay}, ligger före verksamhetens start, ${operationsStartOn}.`;
  const en = `8 §: the last day for formation, ${lastDay}, lies before operations start, ${operationsStartOn}.`;
  return [{ id: 'A10', severity: 'W', paragraph: charter.formationParagraph, ground, en }];
}
