import { same } from '../../same';
import type { CharterChange } from '../changed-terms';
import { charterOn } from '../charter-by-day';
import { runningNotices } from '../ends';
import type { ForbundEvent } from '../events';
import { judgedBy } from '../notice';
import type { Begun } from '../state';
import { actOn } from './rules';

/** A notice that was recorded before a change that came before it is judged by that all the same (0.4 D1). */
export function corrections(state: Begun, change: CharterChange): ForbundEvent[] {
  const known = { ...state, changes: [...state.changes, change] };
  return runningNotices(state.ends).flatMap((notice): ForbundEvent[] => {
    const { stream, member, receivedOn, expiresOn, effect, charterVersion, clause } = notice;
    if (receivedOn < change.on) return [];
    const judged = judgedBy(receivedOn, charterOn(known, receivedOn));
    if (same(judged, { expiresOn, effect, charterVersion, ...(clause !== undefined && { clause }) })) return [];
    return [{ type: 'NoticeCorrected', data: { stream, member, receivedOn, ...judged, law: actOn(receivedOn) } }];
  });
}
