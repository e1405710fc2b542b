import { kronor } from './decided';
import { no, recorded } from './insats-options';
import { option, type CommandSpec } from './spec';

const requisition = option('--requisition <number>', 'rekvisitionens nummer', 'the number of the requisition');

/** What is asked for, paid out and moved. */
export const insatsMoneySpecs: readonly CommandSpec[] = [
  {
    name: 'insats requisition',
    args: '<owner>',
    words: ['registrera en rekvisition från den som utför insatsen', 'record a requisition by whoever carries it out'],
    options: [
      no,
      option('--by <who>', 'HAN eller HAN:enhet', 'HAN or HAN:unit'),
      kronor,
      option('--from <date>', 'periodens första dag', 'the first day of the period'),
      option('--to <date>', 'periodens sista dag', 'the last day of the period'),
      ...recorded,
    ],
    example:
      'forbund insats requisition haninge --no 1 --by HAN:arbetscentrum --kronor 300000 --from 2007-03-01 --to 2007-06-30 --decided-on 2007-07-05 --evidence rekvisition.pdf',
    load: () => import('../commands/insats-requisition'),
  },
  {
    name: 'insats pay',
    args: '<owner>',
    words: ['registrera att en rekvisition är betald', 'record that a requisition is paid'],
    options: [no, requisition, ...recorded],
    example: 'forbund insats pay haninge --no 1 --requisition 1 --decided-on 2007-07-20',
    load: () => import('../commands/insats-pay'),
  },
  {
    name: 'insats reject',
    args: '<owner>',
    words: ['registrera att en rekvisition sänts tillbaka', 'record that a requisition was sent back'],
    options: [no, requisition, option('--reason <text>', 'varför', 'why'), ...recorded],
    example: 'forbund insats reject haninge --no 1 --requisition 2 --reason "Underlag saknas" --decided-on 2007-07-20',
    load: () => import('../commands/insats-reject'),
  },
  {
    name: 'insats reallocate',
    args: '<owner>',
    words: [
      'registrera medel omförda från anslaget för sjukpenning; bara i försöket',
      'record money moved from the appropriation for sickness benefit; in the trial alone',
    ],
    options: [no, option('--year <year>', 'för vilket år', 'for which year'), kronor, ...recorded],
    example:
      'forbund insats reallocate socsam-haninge --no 4 --year 2005 --decided-on 2004-12-15 --evidence protokoll.pdf',
    load: () => import('../commands/insats-reallocate'),
  },
];
