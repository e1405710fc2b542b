import { agreed } from './continuation';
import type { WithdrawalState } from './state';

/** Where a notice of withdrawal is, in the order it usually comes to; the last three are exits. */
export type WithdrawalPhase =
  'NOTICE_RUNNING' | 'CONTINUATION_DECIDED' | 'EXPIRED_LIQUIDATION' | 'CONTINUED' | 'REVOKED' | 'OVERTAKEN';

/** It follows from what has happened and is never stored. OVERTAKEN: the förbund, or the membership, ended otherwise. */
export function phaseOf(state: WithdrawalState): WithdrawalPhase | 'IDEA' {
  if (state.status === 'NONE') return 'IDEA';
  if (state.closedBecause === 'REVOKED') return 'REVOKED';
  if (state.ended) return state.ended.outcome === 'CONTINUES' ? 'CONTINUED' : 'EXPIRED_LIQUIDATION';
  if (state.closedOn !== undefined || state.dissolvedOn !== undefined) return 'OVERTAKEN';
  return agreed(state) ? 'CONTINUATION_DECIDED' : 'NOTICE_RUNNING';
}
