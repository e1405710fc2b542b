import { addYears } from '../../calendar/civil-date';
import type { Duty } from '../../duty';
import { practice } from '../../grounds';
import { whenOver } from '../../owed';
import type { LiquidationStarted, LiquidationState } from '../state';
import { afterDissolution, finalDuties } from './final-duties';
import { moneyDuties } from './money-duties';

/** What is owed now, by whom, and what the clock alone waits for. */
export function duties(state: LiquidationState): Duty[] {
  if (state.status === 'NONE' || state.annulled || state.closedOn !== undefined) return [];
  if (state.dissolvedOn !== undefined) return afterDissolution(state);
  return [...moneyDuties(state), ...finalDuties(state), anotherYear(state)];
}

/** Nothing sets a liquidation a last day: so that it is not forgotten, practice looks at it every year. */
function anotherYear({ enteredOn, years }: LiquidationStarted): Duty {
  const next = years + 1;
  const onMissed = { type: 'PassLiquidationYear', data: { years: next } };
  const awaited = { kind: 'liquidation-year', ground: [practice('en påminnelse om året')], onMissed };
  return whenOver(awaited, addYears(enteredOn, next));
}
