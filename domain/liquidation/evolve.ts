import { evolveYearly, isYearly } from '../yearly/yearly';
import type { LiquidationEvent } from './events';
import type { DataOf, Evolver, Own } from './evolver';
import { money } from './evolve-money';
import { winding } from './evolve-winding';
import type { LiquidationStarted, LiquidationState } from './state';

type Evolvers = { readonly [Type in Exclude<Own['type'], 'LiquidationBegun'>]: Evolver<Type> };

/** The state after an event; events of the machine's own change nothing. */
export function evolve(state: LiquidationState, event: LiquidationEvent): LiquidationState {
  if (event.type === 'LiquidationBegun') return begun(event.data);
  if (state.status === 'NONE') return state;
  if (isYearly(event)) return evolveYearly(state, event);
  if (!Object.hasOwn(evolvers, event.type)) return state;
  const apply = evolvers[event.type] as (state: LiquidationStarted, data: object) => LiquidationStarted;
  return apply(state, event.data);
}

const evolvers: Evolvers = { ...money, ...winding };

function begun(data: DataOf<'LiquidationBegun'>): LiquidationStarted {
  const { basis, no, stream, enteredOn, trigger, withdrawing = [], weights, clockShiftMs = 0 } = data;
  return {
    status: 'STARTED',
    ...{ basis, no, enteredOn, trigger, withdrawing, weights, clockShiftMs },
    ...(stream !== undefined && { stream }),
    assets: [],
    debts: [],
    entries: {},
    calls: [],
    distributions: [],
    versions: 0,
    served: {},
    archive: {},
    reopenings: [],
    years: 0,
    claimsOver: false,
    annulmentTooLate: false,
  };
}
