import { decided, kronor } from './decided';
import { option, type CommandSpec } from './spec';

/** What must be in place for a förbund to be formed and to operate. */
export const gateSpecs: readonly CommandSpec[] = [
  {
    name: 'formation commit',
    args: '<forbund>',
    words: ['registrera hur långt en medlem kommit med sina pengar', 'record how far a member has come with its money'],
    options: [
      ...decided,
      kronor,
      option('--state <state>', 'proposed, considered eller appropriated', 'proposed, considered or appropriated'),
    ],
    example:
      'forbund formation commit haninge --member SLL --decided-on 2006-11-28 --kronor 5000000 --state appropriated',
    load: () => import('../commands/formation-commit'),
  },
  {
    name: 'formation gate',
    args: '<forbund> <gate>',
    words: [
      'registrera ett krav som uppfyllts: auditor, board, budget, trial-end, practical',
      'record a requirement met: auditor, board, budget, trial-end, practical',
    ],
    options: [
      ...decided,
      option('--members <number>', 'antal ledamöter eller revisorer', 'how many members or auditors'),
      option('--substitutes <number>', 'antal ersättare', 'how many substitutes'),
      kronor,
      option(
        '--item <item>',
        'organisation-number, bank-account eller employer-organisation',
        'organisation-number, bank-account or employer-organisation',
      ),
    ],
    example: 'forbund formation gate haninge board --member FK --decided-on 2006-10-30 --members 2 --substitutes 2',
    load: () => import('../commands/formation-gate'),
  },
];
