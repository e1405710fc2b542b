import { no, recorded } from './insats-options';
import { many, option, type CommandSpec } from './spec';

const begins = 'adapting eller winding-down';
const beginsEn = 'adapting or winding-down';

/** Where an insats is to go, and the word that is waited for. */
export const insatsWindDownSpecs: readonly CommandSpec[] = [
  {
    name: 'insats direct',
    args: '<owner>',
    words: [
      'registrera vart insatsen är på väg: inriktningar, eller ett beslut',
      'record where it is to go: directions, or a decision',
    ],
    options: [
      no,
      option('--integrate <into>', 'integreras i', 'is integrated into'),
      option('--fees', 'och betalas med avgifter', 'and paid for by fees'),
      many('--take-over <who>', 'finansieringen övertas av', 'the financing is taken over by'),
      many('--seek <who=with>', 'vem söker en lösning, med vem', 'who seeks a solution, with whom'),
      option('--raise-in-formation', 'tas upp när samverkan förhandlas', 'taken up when cooperation is negotiated'),
      option('--await <what>', 'cooperation,budget-frames', 'cooperation,budget-frames'),
      option('--year <year>', 'för vilket år', 'for which year'),
      many('--jointly <who>', 'fortsätter i gemensam regi: HAN,SLL', 'goes on jointly: HAN,SLL'),
      option('--likely', 'sannolikt', 'is likely to'),
      many(
        '--continue <who=until>',
        'vem fortsätter, minst till: HAN=2006-12-31',
        'who goes on, at least to: HAN=2006-12-31',
      ),
      option('--otherwise <what>', `risken annars: ${begins}`, `the risk otherwise: ${beginsEn}`),
      option('--assuming-none', 'ingen ny samverkan förutsätts', 'no new cooperation is assumed'),
      option('--decided', 'det är beslutat', 'it is decided'),
      option('--from <date>', 'från vilken dag beslutet gäller', 'from which day the decision holds'),
      ...recorded,
    ],
    example:
      'forbund insats direct socsam-haninge --no 2 --take-over SLL:BKV --decided-on 2005-03-03 --evidence inriktning.pdf',
    load: () => import('../commands/insats-direct'),
  },
  {
    name: 'insats deadline',
    args: '<owner>',
    words: ['registrera vem som behöver besked, och senast när', 'record who needs word, and by when'],
    options: [
      no,
      option('--on <date>', 'senast den dagen', 'by that day'),
      option('--by <who>', 'vem som behöver besked', 'who needs word'),
      option('--on-missed <what>', `vad som annars börjar: ${begins}`, `what begins otherwise: ${beginsEn}`),
      option('--request-counts', 'även en hemställan räknas', 'a request counts, too'),
      ...recorded,
    ],
    example:
      'forbund insats deadline socsam-haninge --no 4 --on 2005-08-31 --by FK --on-missed adapting --decided-on 2005-03-03',
    load: () => import('../commands/insats-deadline'),
  },
  {
    name: 'insats word',
    args: '<owner>',
    words: ['registrera ett besked: ett beslut att insatsen fortsätter', 'record word: a decision that it goes on'],
    options: [no, option('--request', 'bara en hemställan', 'a request alone'), ...recorded],
    example: 'forbund insats word socsam-haninge --no 4 --decided-on 2005-09-13 --evidence protokoll.pdf',
    load: () => import('../commands/insats-word'),
  },
  {
    name: 'insats inform',
    args: '<owner>',
    words: [
      'registrera vilka som informerats om att insatsen ändå fortsätter',
      'record who was informed that it goes on after all',
    ],
    options: [no, many('--to <who>', 'bara den', 'that one alone'), ...recorded],
    example: 'forbund insats inform socsam-haninge --no 4 --decided-on 2005-09-20 --evidence utskick.pdf',
    load: () => import('../commands/insats-inform'),
  },
];
