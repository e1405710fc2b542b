import { contested, standings } from './convergence';
import type { FormationState, Started } from './state';
import { sentOutOn } from './text';

export type Phase =
  | 'IDEA'
  | 'CHARTER_DRAFTED'
  | 'CIRCULATED'
  | 'DECISIONS_IN_PROGRESS'
  | 'CONVERGING'
  | 'ADOPTED_BY_ALL'
  | 'AWAITING_START_DATE'
  | 'FORMED'
  | 'OPERATING'
  | 'LAPSED'
  | 'WITHDRAWN';

/** Where the formation is; it follows from what has happened and is never stored. */
export function phaseOf(state: FormationState): Phase {
  if (state.status === 'IDEA') return 'IDEA';
  return ended(state) ?? adoption(state) ?? (state.lapsed ? 'LAPSED' : onItsWay(state));
}

export const isOpen = (state: FormationState): state is Started =>
  state.status === 'STARTED' && ended(state) === undefined && adoption(state) === undefined;

function ended(state: Started): Phase | undefined {
  if (state.withdrawn) return 'WITHDRAWN';
  return state.operatingFrom === undefined ? undefined : 'OPERATING';
}

function adoption({ adopted, formed, dates }: Started): Phase | undefined {
  if (formed) return 'FORMED';
  if (!adopted) return undefined;
  return dates.formedOn !== undefined && dates.formedOn > adopted.adoptedOn ? 'AWAITING_START_DATE' : 'ADOPTED_BY_ALL';
}

function onItsWay(state: Started): Phase {
  if (sentOutOn(state) === undefined) return 'CHARTER_DRAFTED';
  if (state.texts.some(({ origin }) => origin === 'CONSOLIDATED')) return 'CONVERGING';
  const all = standings(state);
  if (all.every(({ hasAnswered }) => hasAnswered) && contested(state, all).length > 0) return 'CONVERGING';
  const begun = all.some(({ hasAnswered }) => hasAnswered) || Object.keys(state.stages).length > 0;
  return begun ? 'DECISIONS_IN_PROGRESS' : 'CIRCULATED';
}
