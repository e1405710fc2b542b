import { assumed, commandId, decidedOn, dryRun, evidence } from './decided';
import { option } from './spec';

export const args = '<trial>';
export const principal = option('--member <id>', 'huvudmannens kortnamn, t.ex. FK', "the principal's id, such as FK");
export const deciding = option(
  '--body <id>',
  'organet; annars det som beslutar för huvudmannen den dagen',
  'the body; otherwise the one that decides for the principal on that day',
);
export const until = option('--until <date>', 'försökets nya sista dag', "the trial's new last day");
export const immediate = option(
  '--immediate',
  'paragrafen är omedelbart justerad',
  'the paragraph is approved at once',
);

/** What may be written down somewhere, on a day that some document gives or none does. */
export const shown = [decidedOn, ...evidence, dryRun, commandId];
export const recorded = [assumed, ...shown];

/** When the förbund is to start; "from" and "at the latest" are both kept. */
export const plannedStart = [
  option('--start-from <date>', 'förbundet är tänkt att börja fr.o.m.', 'the förbund is planned to start from'),
  option('--start-at-latest <date>', 'eller senast', 'or no later than'),
];
