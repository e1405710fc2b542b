import * as fc from 'fast-check';
import { addDays } from '../../../domain/calendar/civil-date';
import type { Network } from './network';
import { send, type Sent } from './sending';

/** Something people may do, after some days: which of them, and how much of it, follows from three numbers. */
export interface Move {
  days: number;
  kind: string;
  which: number;
  much: number;
}

export type Make = (network: Network, move: Move) => readonly Sent[];

/** Lets the move's days pass, and has done what it names. */
export const maker =
  (makes: Readonly<Record<string, Make>>) =>
  (network: Network, move: Move): void => {
    network.until(addDays(network.today, move.days));
    send(network, makes[move.kind]?.(network, move) ?? []);
  };

/** Moves of these kinds, each as often as its weight says. */
export const movesOf = (
  weights: Readonly<Record<string, number>>,
  days: fc.Arbitrary<number>,
  length: { minLength: number; maxLength: number },
): fc.Arbitrary<Move[]> => {
  const kinds = Object.entries(weights).map(([kind, weight]) => ({ weight, arbitrary: fc.constant(kind) }));
  return fc.array(fc.record({ days, kind: fc.oneof(...kinds), which: fc.nat(11), much: fc.nat(99) }), length);
};
