import { commandId, decidedOn, evidence, kronor, member } from './decided';
import { many, option, type CommandSpec } from './spec';

const year = option(
  '--year <year>',
  'budgetåret; annars det tidigaste som passar',
  'the budget year; otherwise the earliest that fits',
);
const on = option('--on <date>', 'dagen det skedde; annars i dag', 'the day it happened; otherwise today');
const noted = [on, year, ...evidence, commandId];
const decision = [decidedOn, year, ...evidence, commandId];
const meetingOn = option('--meeting-on <date>', 'sammanträdets dag', 'the day of the meeting');
const serving = many('--serving <member=n>', 'tjänstgörande per medlem: FK=2', 'serving by member: FK=2');
const breach = option(
  '--breach <reason>',
  'varför det gjordes trots att en regel säger annat',
  'why it was done although a rule says otherwise',
);
const heading = many(
  '--heading <id=kronor>',
  'belopp per rubrik: activities, surveys, information, office',
  'amount by heading: activities, surveys, information, office',
);
const content = [
  heading,
  many(
    '--plan <year=kronor>',
    'planens år, intäkter/kostnader: 2009=20000000; annars som budgeten',
    "a year of the plan, revenues/costs: 2009=20000000; otherwise as the budget's",
  ),
  many('--share <member=n>', 'årets fördelning inom en sida: HAN=3500000', "this year's shares in a side: HAN=3500000"),
  option('--share-by <way>', 'fixed (kronor), weights eller inhabitants', 'fixed (kronor), weights or inhabitants'),
];

const preparing: readonly CommandSpec[] = [
  {
    name: 'budget status',
    args: '<forbund>',
    words: ['budgetåret i korthet: samråd, andelar, rubriker', 'a budget year at a glance: samråd, shares, headings'],
    options: [year],
    example: 'forbund budget status haninge --year 2008',
    load: () => import('../commands/budget-status'),
  },
  {
    name: 'budget needs',
    args: '<forbund>',
    words: ['registrera att behoven är kartlagda', 'record that the needs are identified'],
    options: noted,
    example: 'forbund budget needs haninge --on 2007-09-03',
    load: () => import('../commands/budget-needs'),
  },
  {
    name: 'budget allocation',
    args: '<forbund>',
    words: ['registrera statens medel enligt Försäkringskassan', 'record the state money that Försäkringskassan gives'],
    options: [kronor, option('--preliminary', 'preliminärt besked', 'preliminary word'), ...noted],
    example: 'forbund budget allocation haninge --kronor 10000000',
    load: () => import('../commands/budget-allocation'),
  },
  {
    name: 'budget draft',
    args: '<forbund>',
    words: ['registrera budgetförslaget med treårsplan', 'record the draft budget with its three-year plan'],
    options: [
      kronor,
      ...content,
      option('--reason <text>', 'skälet till ett underskott', 'the reason for a deficit'),
      ...noted,
    ],
    example: 'forbund budget draft haninge --kronor 20000000 --heading activities=18000000 --heading office=2000000',
    load: () => import('../commands/budget-draft'),
  },
  {
    name: 'budget samrad',
    args: '<forbund> <step>',
    words: [
      'samråd med medlemmarna: invite, delivered, bounced, hold, answer',
      'samråd with the members: invite, delivered, bounced, hold, answer',
    ],
    options: [
      many('--member <id>', 'medlemmen; annars alla', 'the member; otherwise all'),
      meetingOn,
      option('--answer-by <date>', 'sista dag att svara', 'the last day to answer'),
      many('--present <id>', 'närvarande medlem', 'a member that was present'),
      option('--answer <answer>', 'yes, no eller silent', 'yes, no or silent'),
      option('--considered <text>', 'hur styrelsen beaktat svaret', 'how the board considered the answer'),
      ...noted,
    ],
    example: 'forbund budget samrad haninge invite --meeting-on 2007-10-28 --answer-by 2007-11-15',
    load: () => import('../commands/budget-samrad'),
  },
  {
    name: 'budget announce',
    args: '<forbund>',
    words: ['registrera att budgetsammanträdet är kungjort', 'record that the budget meeting is announced'],
    options: [meetingOn, ...noted],
    example: 'forbund budget announce haninge --meeting-on 2007-11-25',
    load: () => import('../commands/budget-announce'),
  },
  {
    name: 'budget publish',
    args: '<forbund>',
    words: ['registrera att förslaget är publicerat', 'record that the draft is published'],
    options: noted,
    example: 'forbund budget publish haninge --on 2007-11-10',
    load: () => import('../commands/budget-publish'),
  },
];

const deciding: readonly CommandSpec[] = [
  {
    name: 'budget adopt',
    args: '<forbund>',
    words: [
      'registrera att styrelsen, eller en medlem första året, fastställt budgeten',
      'record that the board, or in the first year a member, has adopted the budget',
    ],
    options: [
      serving,
      kronor,
      member,
      option('--body <id>', 'medlemmens organ', "the member's body"),
      breach,
      ...decision,
    ],
    example:
      'forbund budget adopt haninge --decided-on 2007-11-25 --serving FK=2 --serving LAN=2 --serving SLL=2 --serving HAN=2',
    load: () => import('../commands/budget-adopt'),
  },
  {
    name: 'budget revise',
    args: '<forbund>',
    words: ['registrera att styrelsen ändrat budgeten', 'record that the board has changed the budget'],
    options: [serving, kronor, ...content, breach, ...decision],
    example:
      'forbund budget revise haninge --decided-on 2008-03-11 --serving FK=2 --serving LAN=1 --serving SLL=2 --serving HAN=2 --heading activities=17000000 --heading office=3000000',
    load: () => import('../commands/budget-revise'),
  },
  {
    name: 'budget commitment',
    args: '<forbund>',
    words: ['registrera hur långt en medlems egna medel kommit', "record how far a member's own money has come"],
    options: [
      member,
      option('--body <id>', 'organet som beslutade', 'the body that decided'),
      kronor,
      option('--state <state>', 'proposed, considered eller appropriated', 'proposed, considered or appropriated'),
      ...decision,
    ],
    example:
      'forbund budget commitment haninge --member SLL --body LF --kronor 5000000 --state appropriated --decided-on 2007-11-27',
    load: () => import('../commands/budget-commitment'),
  },
  {
    name: 'budget expense',
    args: '<forbund>',
    words: ['registrera en utgift som styrelsen beslutat', 'record an expense that the board has decided'],
    options: [
      option(
        '--heading <id>',
        'activities, surveys, information eller office',
        'activities, surveys, information or office',
      ),
      kronor,
      option('--financing <text>', 'hur den finansieras', 'how it is financed'),
      breach,
      ...decision,
    ],
    example: 'forbund budget expense haninge --heading activities --kronor 250000 --decided-on 2008-05-05',
    load: () => import('../commands/budget-expense'),
  },
];

/** The budget of a year, from its needs to its last revision. */
export const budgetSpecs: readonly CommandSpec[] = [...preparing, ...deciding];
