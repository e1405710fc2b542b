import { args, plannedStart, recorded } from './trial-options';
import { many, option, type CommandSpec } from './spec';

const office = 'en medlem, eller office';

/** What somebody is to do by a day, when the förbund is to start, and who is told that the trial ends or does not. */
export const trialTaskSpecs: readonly CommandSpec[] = [
  {
    name: 'trial order',
    args,
    words: ['registrera ett uppdrag med en dag', 'record a commission with a day'],
    options: [
      option(
        '--kind <kind>',
        'charter-draft, preparation, negotiate, consider, describe eller investigate',
        'charter-draft, preparation, negotiate, consider, describe or investigate',
      ),
      option('--by <who>', `vem som ger det: ${office}`, 'who gives it: a member, or office'),
      many('--to <who>', `vem som får det: ${office}`, 'who is given it: a member, or office'),
      option('--subject <text>', 'vad det gäller', 'what it is about'),
      option(
        '--due <day>',
        '2005-06-30, start-30 (dagar före planerad start) eller end (försökets sista dag)',
        "2005-06-30, start-30 (days before the planned start) or end (the trial's last day)",
      ),
      ...recorded,
    ],
    example:
      'forbund trial order socsam-haninge --kind charter-draft --by SLL --to office --subject "förslag till ny förbundsordning" --due 2005-06-30 --decided-on 2003-12-30 --assumed',
    load: () => import('../commands/trial-order'),
  },
  {
    name: 'trial deliver',
    args,
    words: [
      'registrera att ett uppdrag är utfört, i tid eller för sent',
      'record that a commission is done, in time or late',
    ],
    options: [
      option('--order <number>', 'uppdragets nummer', 'its number'),
      option(
        '--by <who>',
        'vem som utförde det; annars den enda som fick det',
        'who did it; otherwise the only one asked',
      ),
      ...recorded,
    ],
    example: 'forbund trial deliver socsam-haninge --order 5 --decided-on 2005-12-23 --evidence avsiktsforklaring.pdf',
    load: () => import('../commands/trial-deliver'),
  },
  {
    name: 'trial replan',
    args,
    words: [
      'registrera när förbundet är tänkt att börja; det som hänger på dagen flyttas',
      'record when the förbund is planned to start; what hangs on that day moves',
    ],
    options: [
      ...plannedStart,
      option('--by <who>', `enligt vem: ${office}`, 'by whom: a member, or office'),
      ...recorded,
    ],
    example:
      'forbund trial replan socsam-haninge --start-from 2007-01-01 --by office --decided-on 2005-06-01 --dry-run',
    load: () => import('../commands/trial-replan'),
  },
  {
    name: 'trial close',
    args,
    words: [
      'registrera vilka som fått besked om att försöket avslutas på sin sista dag',
      'record who was told that the trial ends on its last day',
    ],
    options: [
      option('--ends-on <date>', 'försökets sista dag', "the trial's last day"),
      many('--told <who>', 'en medlem, eller andra: "personalen"', 'a member, or others: "the staff"'),
      ...recorded,
    ],
    example:
      'forbund trial close socsam-haninge --ends-on 2005-12-31 --told FK --told "personalen i insatserna" --decided-on 2005-03-03 --evidence besked.pdf --dry-run',
    load: () => import('../commands/trial-close'),
  },
  {
    name: 'trial inform',
    args,
    words: [
      'registrera vilka som informerats om att avvecklingen är återtagen',
      'record who was informed that the closure is called off',
    ],
    options: [many('--to <who>', 'bara den', 'that one alone'), ...recorded],
    example: 'forbund trial inform socsam-haninge --decided-on 2005-09-26 --evidence utskick.pdf',
    load: () => import('../commands/trial-inform'),
  },
];
