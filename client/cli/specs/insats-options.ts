import { commandId, decidedOn, evidence } from './decided';
import { option } from './spec';

export const no = option(
  '--no <number>',
  'insatsens nummer; annars den enda öppna',
  'its number; otherwise the only open one',
);

/** What every record of an insats carries. */
export const recorded = [decidedOn, ...evidence, commandId];
