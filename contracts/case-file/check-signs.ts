import { brokenTexts, whyBroken } from '../broken-texts';
import type { CaseFile } from './case-file';
import { problem, type CaseProblem } from './problem';

export const textsCanBeStored = (file: CaseFile): CaseProblem[] =>
  brokenTexts(file).map((path) => problem('BROKEN_TEXT', path, `the text ${whyBroken}`));
