import type { AnyDecider } from './decider';
import { budget } from './budget/budget';
import { contributions } from './contributions/contributions';
import { forbund } from './forbund/forbund';
import { formation } from './formation/formation';
import { auditors, board } from './mandates/mandates';

/** Every process there is, by the kind that begins its streams' names. */
export const deciders: Readonly<Record<string, AnyDecider>> = {
  formation,
  forbund,
  budget,
  contributions,
  board,
  auditors,
};
