import type { Summary } from '../decider';
import { gapAfterFirst } from '../mandates/terms';
import { compositionProblems } from './composition';
import { runningNotices } from './ends';
import { endsOf } from './end-terms';
import { mostMonths } from './notice';
import { BOARD, type Begun, type ForbundState } from './state';

/** What lists show: formed, or operating since its day; whom it waits for, and what people must see. */
export function summary(state: ForbundState): Summary {
  if (state.status === 'NONE') return { forbund: '', name: '', phase: 'IDEA', waitingOn: [], alerts: [] };
  const { forbund, name } = state.handOver;
  const phase = phaseOf(state);
  return { forbund, name, phase, waitingOn: waitingOn(state), alerts: alerts(state) };
}

type ForbundPhase = 'FORMED' | 'OPERATING' | 'UNDER_NOTICE' | 'LIQUIDATION' | 'DISSOLVED';

function phaseOf({ ends, operating }: Begun): ForbundPhase {
  if (ends.dissolvedOn !== undefined) return 'DISSOLVED';
  if (ends.liquidation) return 'LIQUIDATION';
  if (runningNotices(ends).length > 0) return 'UNDER_NOTICE';
  return operating ? 'OPERATING' : 'FORMED';
}

function waitingOn({ statements, members, ends }: Begun): string[] {
  if (ends.dissolvedOn !== undefined) return [];
  const open = statements.filter(({ answeredOn }) => answeredOn === undefined).map(({ answers }) => answers);
  return [
    ...members.map(({ id }) => id).filter((id) => open.includes(id)),
    ...(open.includes(BOARD) ? ['office'] : []),
  ];
}

function alerts(state: Begun): string[] {
  if (state.ends.dissolvedOn !== undefined) return [];
  const shown: [string, boolean][] = [
    ['TERM_GAP', hasGap(state, 'board') || hasGap(state, 'auditors')],
    ['COMPOSITION_BROKEN', compositionProblems(state, { kommunOutsideRegion: true }).length > 0],
    ['STATE_MEMBER_WITHDRAWS', runningNotices(state.ends).some(({ stateMember }) => stateMember)],
    ['NOTICE_TOO_LONG', endsOf(state.terms).noticeMonths > mostMonths],
    ['UNLAWFUL_DEBT', state.debts.some(({ curedOn }) => curedOn === undefined)],
  ];
  return shown.flatMap(([alert, is]) => (is ? [alert] : []));
}

/** The charter leaves days without a term, and they are not behind us (A5). */
function hasGap({ terms, opened }: Begun, kind: 'board' | 'auditors'): boolean {
  const gap = gapAfterFirst(terms[kind]);
  const last = opened[kind]?.term;
  return gap !== undefined && (last === undefined || last.from <= gap.to);
}
