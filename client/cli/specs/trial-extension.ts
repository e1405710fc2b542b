import { args, deciding, immediate, plannedStart, principal, recorded, shown, until } from './trial-options';
import { many, option, type CommandSpec } from './spec';

const decision = option('--decision <number>', 'nämndens beslut, dess nummer', "the nämnd's decision, its number");

/** What the nämnd asks, and what other records say of it. */
const ofTheNamnd: readonly CommandSpec[] = [
  {
    name: 'trial propose',
    args,
    words: ['registrera ett förslag om förlängning', 'record a proposal to extend'],
    options: [until, ...recorded],
    example: 'forbund trial propose socsam-haninge --until 2006-12-31 --decided-on 2005-05-12 --evidence skrivelse.pdf',
    load: () => import('../commands/trial-propose'),
  },
  {
    name: 'trial request',
    args,
    words: [
      'registrera nämndens hemställan till huvudmännen om förlängning',
      'record that the nämnd asks the principals to extend',
    ],
    options: [until, immediate, ...recorded],
    example:
      'forbund trial request socsam-haninge --until 2006-12-31 --immediate --decided-on 2005-06-01 --evidence protokoll.pdf --dry-run',
    load: () => import('../commands/trial-request'),
  },
  {
    name: 'trial namnd',
    args,
    words: ['registrera ett beslut av nämnden, punkt för punkt', 'record a decision of the nämnd, point by point'],
    options: [
      option('--request <date>', 'hemställan om förlängning till och med', 'asks to extend to'),
      many(
        '--urge <what@day=subject>',
        'uppmaning till huvudmännen: negotiate@start-1=övergången',
        'calls on the principals: negotiate@start-1=the transition',
      ),
      many('--copy <who=subject>', 'för kännedom: LAN=skrivelsen', 'for information: LAN=the memo'),
      many('--measure <date=subject>', 'åtgärd till och med: 2005-12-31=medel', 'a measure until: 2005-12-31=money'),
      many('--direction <text>', 'inriktning för tiden efter', 'a direction for the time after'),
      immediate,
      ...recorded,
    ],
    example:
      'forbund trial namnd socsam-haninge --request 2006-12-31 --urge "negotiate@start-1=övergången i permanent lagstiftning" --immediate --decided-on 2005-06-01 --evidence protokoll.pdf',
    load: () => import('../commands/trial-namnd'),
  },
  {
    name: 'trial adjust',
    args,
    words: [
      'registrera att protokollet är justerat: beslutet går ut',
      'record that the minutes are approved: the decision goes out',
    ],
    options: [decision, ...recorded],
    example: 'forbund trial adjust socsam-haninge --decision 3 --decided-on 2005-06-10 --evidence protokoll.pdf',
    load: () => import('../commands/trial-adjust'),
  },
  {
    name: 'trial record',
    args,
    words: [
      'bevara en annan handling om samma beslut, med vad den säger',
      'keep another record of the same decision, with what it says',
    ],
    options: [
      decision,
      option('--document <text>', 'vad det är för handling', 'what document it is'),
      many('--says <points>', 'request-extension, urge, send-copy, measure …', 'request-extension, urge, send-copy …'),
      option('--says-decided-on <date>', 'sammanträdesdag enligt handlingen', 'the day of the meeting, as it has it'),
      option('--certified-on <date>', 'dagen den är bestyrkt', 'the day it is certified'),
      ...shown,
    ],
    example:
      'forbund trial record socsam-haninge --decision 3 --document "utdrag ur § 18" --says request-extension,urge --certified-on 2005-08-07 --evidence utdrag.pdf',
    load: () => import('../commands/trial-record'),
  },
];

/** What the principals, and before 2004 the Riksdag, decide. */
const ofPrincipals: readonly CommandSpec[] = [
  {
    name: 'trial stage',
    args,
    words: [
      'registrera vad ett beredande organ hos en huvudman gjorde',
      "record what a principal's preparing body did",
    ],
    options: [
      principal,
      option('--body <id>', 'organet, t.ex. HSU', 'the body, such as HSU'),
      option(
        '--outcome <outcome>',
        'proposes, prepared, informed eller returned',
        'proposes, prepared, informed or returned',
      ),
      ...recorded,
    ],
    example:
      'forbund trial stage socsam-haninge --member SLL --body HSU --outcome proposes --decided-on 2003-12-16 --evidence forslag.pdf',
    load: () => import('../commands/trial-stage'),
  },
  {
    name: 'trial decide',
    args,
    words: [
      'registrera en huvudmans beslut om förlängning; med det sista pågår försöket till den nya dagen',
      "record a principal's decision to extend; with the last one the trial runs until the new day",
    ],
    options: [
      principal,
      deciding,
      until,
      option('--outcome <outcome>', 'extended eller refused', 'extended or refused'),
      ...plannedStart,
      option(
        '--nevertheless <reason>',
        'beslutat efter försökets slut, och varför det ändå gäller',
        'decided after the trial had ended, and why it counts all the same',
      ),
      ...recorded,
    ],
    example:
      'forbund trial decide socsam-haninge --member SLL --until 2006-12-31 --outcome extended --start-at-latest 2007-01-01 --decided-on 2005-09-13 --evidence protokoll.pdf --dry-run',
    load: () => import('../commands/trial-decide'),
  },
  {
    name: 'trial claim',
    args,
    words: [
      'bevara en uppgift i en handling om andras beslut; den bevisar inget',
      'keep what a document says of others’ decisions; it proves nothing',
    ],
    options: [
      many('--member <id>', 'huvudman som sägs ha beslutat', 'a principal that is said to have decided'),
      until,
      option('--said <text>', 'när, med handlingens ord', 'when, in its own words'),
      ...shown,
    ],
    example:
      'forbund trial claim socsam-haninge --member SLL --member FK --until 2005-12-31 --said "hösten 2003" --decided-on 2005-05-12 --evidence skrivelse.pdf',
    load: () => import('../commands/trial-claim'),
  },
  {
    name: 'trial riksdag',
    args,
    words: [
      'registrera riksdagens beslut om förlängning, före 2004',
      'record the decision of the Riksdag on an extension, before 2004',
    ],
    options: [until, option('--outcome <outcome>', 'adopted eller rejected', 'adopted or rejected'), ...recorded],
    example:
      'forbund trial riksdag socsam-haninge --until 2003-12-31 --outcome adopted --decided-on 2002-12-11 --assumed --dry-run',
    load: () => import('../commands/trial-riksdag'),
  },
];

/** How a trial is extended. */
export const trialExtensionSpecs: readonly CommandSpec[] = [...ofTheNamnd, ...ofPrincipals];
