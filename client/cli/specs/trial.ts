import { commandId, dryRun } from './decided';
import { howFar } from './formation';
import type { CommandSpec } from './spec';
import { trialExtensionSpecs } from './trial-extension';
import { trialMatterSpecs } from './trial-matters';
import { args } from './trial-options';
import { trialTaskSpecs } from './trial-tasks';

/** What steers a trial, from the day it is recorded to its end. */
export const trialSpecs: readonly CommandSpec[] = [
  {
    name: 'trial start',
    args: '<file>',
    words: ['registrera ett försök ur dess ärendefil', 'record a trial from its case file'],
    options: [dryRun, commandId],
    example: 'forbund trial start examples/socsam-haninge.yaml',
    load: () => import('../commands/trial-start'),
  },
  {
    name: 'trial status',
    args,
    words: [
      'ett försök i en överblick: dess sista dag, vem som beslutat, uppdrag, vad som ska göras',
      'a trial at a glance: its last day, who has decided, commissions, what is due',
    ],
    example: 'forbund trial status socsam-haninge',
    load: () => import('../commands/trial-status'),
  },
  ...trialExtensionSpecs,
  ...trialTaskSpecs,
  ...trialMatterSpecs,
  {
    name: 'trial advance',
    args,
    words: [
      'ställ fram klockan i en övning, i försöket och dess insatser',
      'move the clock of an exercise forward, in the trial and its insatser',
    ],
    options: [...howFar, commandId],
    example: 'forbund trial advance socsam-haninge --to 2005-06-01',
    load: () => import('../commands/formation-advance'),
  },
];
