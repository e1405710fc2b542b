import { type Begun, type InsatsState, isAgreed } from './state';
import { statusOf, uninformed } from './word';

/** From the need until it runs, and is evaluated (2.13). */
export type Stage =
  'NEED' | 'PROPOSED' | 'PREPARED' | 'FUNDED' | 'AGREED' | 'REGISTERED' | 'INSATS_RUNNING' | 'EVALUATED';

/** Where its winding down is (2.14). */
export type WindDown =
  'DIRECTION_SET' | 'AWAITING_WORD' | 'CONFIRMED_CONTINUE' | 'ADAPTING' | 'WINDING_DOWN' | 'REVERSING';

export type InsatsPhase = 'IDEA' | Stage | WindDown | 'INSATS_ENDED' | 'TRANSFERRED' | 'ENDED_BY_DISSOLUTION';

/** Where an insats is; it follows from what has happened and is never stored. */
export function phaseOf(state: InsatsState): InsatsPhase {
  if (state.status === 'NONE') return 'IDEA';
  if (state.dissolvedOn !== undefined) return 'ENDED_BY_DISSOLUTION';
  if (state.ended) return isHandedOver(state.ended) ? 'TRANSFERRED' : 'INSATS_ENDED';
  return windDownOf(state) ?? stageOf(state);
}

export function stageOf(state: Begun): Stage {
  if (state.startedOn !== undefined) return state.evaluations.length > 0 ? 'EVALUATED' : 'INSATS_RUNNING';
  if (state.registration) return 'REGISTERED';
  if (state.funds.length > 0) return isAgreed(state) ? 'AGREED' : 'FUNDED';
  if (state.preparedOn !== undefined) return 'PREPARED';
  return state.proposal ? 'PROPOSED' : 'NEED';
}

const isHandedOver = ({ outcome }: NonNullable<Begun['ended']>): boolean =>
  outcome.kind === 'TAKEN_OVER' || outcome.kind === 'INTEGRATED';

/** The gravest of what its deadlines for word have come to; with none, whether a direction is set, and what it awaits has come. */
export function windDownOf(state: Begun): WindDown | undefined {
  const of = state.deadlines.map((deadline) => ({ deadline, status: statusOf(state, deadline) }));
  const missed = of.flatMap(({ deadline, status }) => (status === 'MISSED' ? [deadline.onMissed] : []));
  if (missed.includes('WINDING_DOWN')) return 'WINDING_DOWN';
  if (missed.length > 0) return 'ADAPTING';
  if (of.some(({ deadline }) => uninformed(deadline).length > 0)) return 'REVERSING';
  if (of.some(({ status }) => status === 'AWAITING')) return 'AWAITING_WORD';
  if (of.length > 0 || isAnswered(state)) return 'CONFIRMED_CONTINUE';
  return state.directions ? 'DIRECTION_SET' : undefined;
}

/** It awaited what has been decided since (S4:82). */
const isAnswered = ({ directions, words }: Begun): boolean =>
  directions !== undefined &&
  directions.directions.some(({ kind }) => kind === 'AWAIT') &&
  words.some(({ kind, decidedOn }) => kind === 'DECISION' && decidedOn >= directions.decidedOn);
