import { isConditional, openExtension } from './extension';
import { HARD_STOP } from './law';
import { closureOf, type Extension, type TrialGoing, type TrialState } from './state';

export type Phase =
  | 'IDEA'
  | 'TRIAL_RUNNING'
  | 'EXTENSION_PROPOSED'
  | 'EXTENSION_REQUESTED'
  | 'EXTENSION_CONDITIONAL'
  | 'EXTENSION_REFUSED'
  | 'TRIAL_CLOSING'
  | 'TRIAL_ENDED';

/** Where the trial is; it follows from what has happened and is never stored. Decided by all, it runs on. */
export function phaseOf(state: TrialState): Phase {
  if (state.status === 'NONE') return 'IDEA';
  if (state.endedOn !== undefined) return 'TRIAL_ENDED';
  const open = openExtension(state);
  if (open) return beingExtended(open);
  if (isClosing(state)) return 'TRIAL_CLOSING';
  return state.extensions.at(-1)?.refused ? 'EXTENSION_REFUSED' : 'TRIAL_RUNNING';
}

function beingExtended(open: Extension): Phase {
  if (!open.requested) return 'EXTENSION_PROPOSED';
  return isConditional(open) ? 'EXTENSION_CONDITIONAL' : 'EXTENSION_REQUESTED';
}

/** Its end has been announced, or is one that nothing can move. */
export function isClosing(state: TrialGoing): boolean {
  const closure = closureOf(state);
  const announced = closure !== undefined && !closure.reversed && closure.endsOn === state.until;
  return announced || (state.endTold !== undefined && state.until === HARD_STOP);
}
