import { assumed, commandId, decidedOn, evidence, member } from './decided';
import { many, option, type CommandSpec } from './spec';

const office = option('--office <office>', 'board eller auditors', 'board or auditors');
const term = option(
  '--term <year>',
  'mandattidens första år; annars den tidigaste som passar',
  "the term's first year; otherwise the earliest that fits",
);
const seat = option('--seat <id>', 'platsen, t.ex. HAN-1 eller HAN-1s', 'the seat, such as HAN-1 or HAN-1s');
const order = option(
  '--order <order>',
  'personal, eller ersättarna i ordning: HAN-2s,HAN-1s',
  'personal, or the substitutes in order: HAN-2s,HAN-1s',
);
const decision = [office, term, decidedOn, assumed, ...evidence, commandId];

/** Who sits in the board, who audits, and who is to appoint them. */
export const mandatesSpecs: readonly CommandSpec[] = [
  {
    name: 'mandates list',
    args: '<forbund>',
    words: ['platser och mandattider', 'seats and terms of office'],
    options: [office, option('--all', 'även mandattider som är slut', 'terms that are over, too')],
    example: 'forbund mandates list haninge --office board',
    load: () => import('../commands/mandates-list'),
  },
  {
    name: 'mandates appoint',
    args: '<forbund>',
    words: ['registrera vilka platser en medlem har tillsatt', 'record which seats a member has filled'],
    options: [
      member,
      option('--body <name>', 'organet; annars det som lagen anger', 'the body; otherwise the one the law names'),
      many(
        '--seat <id=role>',
        'platsen, och kontaktens roll; annars alla tomma: HAN-1 eller HAN-1=board-1',
        "the seat, and the contact's role; otherwise all that are vacant: HAN-1 or HAN-1=board-1",
      ),
      order,
      option('--breach <reason>', 'varför, trots att lagen säger annat', 'why, although the law says otherwise'),
      ...decision,
    ],
    example: 'forbund mandates appoint haninge --office board --member HAN --decided-on 2010-11-15 --order personal',
    load: () => import('../commands/mandates-appoint'),
  },
  {
    name: 'mandates order',
    args: '<forbund>',
    words: ['registrera i vilken ordning ersättarna kallas in', 'record in what order substitutes are called in'],
    options: [member, order, ...decision],
    example: 'forbund mandates order haninge --office board --member FK --decided-on 2007-01-15 --order FK-2s,FK-1s',
    load: () => import('../commands/mandates-order'),
  },
  {
    name: 'mandates resign',
    args: '<forbund>',
    words: ['registrera att någon avgår', 'record that somebody resigns'],
    options: [seat, ...decision],
    example: 'forbund mandates resign haninge --office board --seat HAN-2 --decided-on 2008-03-01',
    load: () => import('../commands/mandates-resign'),
  },
  {
    name: 'mandates recall',
    args: '<forbund>',
    words: ['registrera att en medlem återkallar ett uppdrag', 'record that a member recalls a seat'],
    options: [
      seat,
      option(
        '--ground <ground>',
        'employment-ended, discharge-denied eller convicted',
        'employment-ended, discharge-denied or convicted',
      ),
      ...decision,
    ],
    example:
      'forbund mandates recall haninge --office board --seat FK-1 --ground employment-ended --decided-on 2008-03-01',
    load: () => import('../commands/mandates-recall'),
  },
];
