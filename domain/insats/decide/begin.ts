import { Rejected } from '../../rejected';
import type { InsatsEvent } from '../events';
import type { InsatsState } from '../state';
import type { Of } from './rules';

/** An insats begun twice is one insats. */
export function beginInsats({ data }: Of<'BeginInsats'>, state: InsatsState): InsatsEvent[] {
  if (state.status === 'NONE') return [{ type: 'InsatsBegun', data }];
  const { owner, no, title } = state;
  if (owner === data.owner && no === data.no) return [];
  throw new Rejected('ALREADY_BEGUN', `this insats is ${title}, number ${no} of ${owner}`, { owner, no, title });
}
