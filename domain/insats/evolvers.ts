import type { YearlyEvent } from '../yearly/yearly';
import type { Breach, InsatsEvent } from './events';
import type { Begun } from './state';

export type Own = Exclude<InsatsEvent, YearlyEvent>;
export type DataOf<Type> = Extract<Own, { type: Type }>['data'];

/** What each event changes. */
export type Evolvers = { readonly [T in Own['type']]: (state: Begun, data: DataOf<T>) => Begun };

/** What was done although something was missing stands until that is there. */
export const withBreach = (state: Begun, breach: Breach | undefined): Begun =>
  breach ? { ...state, breaches: [...state.breaches, breach] } : state;
