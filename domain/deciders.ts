import type { AnyDecider } from './decider';
import { budget } from './budget/budget';
import { contributions } from './contributions/contributions';
import { dispute } from './dispute/dispute';
import { followUp } from './follow-up/follow-up';
import { forbund } from './forbund/forbund';
import { formation } from './formation/formation';
import { liquidation } from './liquidation/liquidation';
import { insats } from './insats/insats';
import { auditors, board } from './mandates/mandates';
import { withdrawal } from './withdrawal/withdrawal';
import { trial } from './trial/trial';
import { yearEnd } from './year-end/year-end';

/** Every process there is, by the kind that begins its streams' names. */
export const deciders: Readonly<Record<string, AnyDecider>> = {
  formation,
  forbund,
  budget,
  contributions,
  board,
  auditors,
  'follow-up': followUp,
  'year-end': yearEnd,
  withdrawal,
  liquidation,
  insats,
  dispute,
  trial,
};
