import type { Ground } from '../duty';
import { charter, charterClause, law } from '../grounds';
import type { Notice } from './commands';

/** The law's paragraph, and the charter's as it was when the notice was received. */
export const groundsOf = ({ clause }: Pick<Notice, 'clause'>): Ground[] => [
  law('27 §'),
  clause === undefined ? charter('utträde') : charterClause(clause),
];
