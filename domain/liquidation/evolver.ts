import type { YearlyEvent } from '../yearly/yearly';
import type { LiquidationEvent } from './events';
import type { LiquidationStarted } from './state';

export type Own = Exclude<LiquidationEvent, YearlyEvent>;
export type DataOf<Type> = Extract<Own, { type: Type }>['data'];
export type Evolver<Type> = (state: LiquidationStarted, data: DataOf<Type>) => LiquidationStarted;
