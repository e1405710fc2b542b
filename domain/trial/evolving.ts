import type { TrialEvent } from './events';
import type { TrialGoing } from './state';

type DataOf<Type extends TrialEvent['type']> = Extract<TrialEvent, { type: Type }>['data'];

/** How each of some events changes what is known. */
export type Evolvers<Type extends TrialEvent['type']> = {
  readonly [T in Type]: (state: TrialGoing, data: DataOf<T>) => TrialGoing;
};
