import type { AnyDecider, Summary } from '../decider';
import type { Duty } from '../duty';
import type { Process } from './process';

/** Reckoned once per state: a turn asks for it several times, and its rows again. */
function oncePerState<Value>(reckon: (decider: AnyDecider, state: unknown) => Value) {
  const reckoned = new WeakMap<object, Value>();
  return (decider: AnyDecider, { state }: Process): Value => {
    const key = state as object;
    const known = reckoned.get(key);
    if (known !== undefined) return known;
    const value = reckon(decider, state);
    reckoned.set(key, value);
    return value;
  };
}

/** What is owed in a state. */
export const dutiesOf = oncePerState<readonly Duty[]>((decider, state) => decider.duties(state));

/** What every list shows of a state. */
export const summaryOf = oncePerState<Summary>((decider, state) => decider.summary(state));
