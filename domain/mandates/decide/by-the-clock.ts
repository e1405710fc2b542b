import type { Begun, MandatesState } from '../state';
import type { Decide } from './rules';

// What follows from a date by itself: nobody is there to be refused, so what no longer applies adds nothing.

const runs = (state: MandatesState): state is Begun => state.status === 'BEGUN' && state.endedOn === undefined;

export const beginQuorumWatch: Decide<'BeginQuorumWatch'> = ({ data: { on } }, state) =>
  runs(state) && !state.watching ? [{ type: 'QuorumWatchBegun', data: { on } }] : [];

export const beginTerm: Decide<'BeginTerm'> = ({ data: { on } }, state) => {
  if (!runs(state) || state.inTerm || on !== state.term.from) return [];
  const vacant = state.seats.flatMap(({ id, status }) => (status === 'VACANT' ? [id] : []));
  return [{ type: 'TermBegun', data: { on, vacant } }];
};

export const endTerm: Decide<'EndTerm'> = ({ data: { on } }, state) =>
  runs(state) && on === state.term.to ? [{ type: 'TermEnded', data: { on } }] : [];
