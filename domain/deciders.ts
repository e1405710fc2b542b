import type { AnyDecider } from './decider';

/** Every process there is, by the kind that begins its streams' names. */
export const deciders: Readonly<Record<string, AnyDecider>> = {};
