import type { Summary } from '../decider';
import { isOver } from '../yearly/yearly';
import { duties } from './duties/duties';
import { phaseOf, windDownOf } from './phase';
import { type Begun, type InsatsState, isRunning, uncured } from './state';

/** What falls to the office now, and not only once a year. */
const pressing = ['notice-of-continuation', 'special-information', 'requisition', 'insats-evaluation'];

/** What lists show: where it is, whether it waits for the office, and what people must see. */
export function summary(state: InsatsState): Summary {
  if (state.status === 'NONE') return { forbund: '', name: '', phase: 'IDEA', waitingOn: [], alerts: [] };
  const { forbund, name } = state.basis;
  const waits = duties(state).some(({ kind }) => pressing.includes(kind));
  return { forbund, name, phase: phaseOf(state), waitingOn: waits ? ['office'] : [], alerts: alerts(state) };
}

function alerts(state: Begun): string[] {
  const windDown = windDownOf(state);
  const shown: [string, boolean][] = [
    ['INSATS_BREACH', uncured(state).length > 0],
    ['NO_WORD_IN_TIME', windDown === 'ADAPTING' || windDown === 'WINDING_DOWN'],
    ['WIND_DOWN_RISK', isRunning(state) && state.directions?.otherwise !== undefined],
    ['DIRECTION_OPEN', isRunning(state) && state.authorityUntil !== undefined && !state.directions && !state.ending],
  ];
  return isOver(state) ? [] : shown.flatMap(([alert, is]) => (is ? [alert] : []));
}
