import type { Summary } from '../decider';
import { duties } from './duties/duties';
import type { Begun, MandatesState } from './state';

type MandatesPhase = 'IDEA' | 'APPOINTING' | 'TERM_AHEAD' | 'IN_TERM' | 'TERM_ENDED' | 'ENDED_BY_DISSOLUTION';

/** Where the term is; it follows from what has happened and is never stored. */
function phaseOf(state: MandatesState): MandatesPhase {
  if (state.status === 'NONE') return 'IDEA';
  if (state.endedOn !== undefined) return 'TERM_ENDED';
  if (state.dissolvedOn !== undefined) return 'ENDED_BY_DISSOLUTION';
  if (state.inTerm) return 'IN_TERM';
  return state.seats.some(({ status }) => status === 'VACANT') ? 'APPOINTING' : 'TERM_AHEAD';
}

/** What lists show: the phase, whom it waits for, and what people must see. */
export function summary(state: MandatesState): Summary {
  if (state.status === 'NONE') return { forbund: '', name: '', phase: 'IDEA', waitingOn: [], alerts: [] };
  const { forbund, name, members } = state.basis;
  const owing = new Set(duties(state).flatMap(({ clockOnly, owedBy }) => (clockOnly === true ? [] : [owedBy])));
  const waitingOn = members.map(({ id }) => id).filter((id) => owing.has(id));
  return { forbund, name, phase: phaseOf(state), waitingOn, alerts: alerts(state) };
}

function alerts(state: Begun): string[] {
  if ((state.endedOn ?? state.dissolvedOn) !== undefined) return [];
  const vacant = state.seats.filter(({ status, kind }) => status === 'VACANT' && kind === 'MEMBER');
  const shown: [string, boolean][] = [
    ['QUORUM_AT_RISK', state.risk !== undefined],
    ['SEATS_VACANT', state.inTerm && vacant.length > 0],
    ['APPOINTED_IN_BREACH', state.seats.some(({ breach }) => breach !== undefined)],
  ];
  return shown.flatMap(([alert, is]) => (is ? [alert] : []));
}
