import { kronor } from './decided';
import { insatsMoneySpecs } from './insats-money';
import { no, recorded } from './insats-options';
import { insatsWindDownSpecs } from './insats-wind-down';
import { many, option, type CommandSpec } from './spec';

const because = option('--nevertheless <reason>', 'det gjordes ändå, och varför', 'it was done all the same, and why');
const gender = option('--gender-perspective', 'även ur ett genusperspektiv', 'also from a gender perspective');

/** What takes an insats from the need to its end. */
export const insatsSpecs: readonly CommandSpec[] = [
  {
    name: 'insats raise',
    args: '<owner>',
    words: ['anmäl ett behov; insatsen får ett nummer', 'raise a need; the insats is given a number'],
    options: [option('--title <text>', 'vad den heter', 'what it is called'), ...recorded],
    example: 'forbund insats raise haninge --title "Unga vuxna" --decided-on 2007-01-15',
    load: () => import('../commands/insats-raise'),
  },
  {
    name: 'insats propose',
    args: '<owner>',
    words: [
      'registrera vad insatsen är, vilka den berör och vem som utför den',
      'record what it is, whom it concerns and who carries it out',
    ],
    options: [
      no,
      many('--kind <kind>', 'development, competence, mapping …', 'development, competence, mapping …'),
      many('--concerned <party>', 'parter den berör: fk,kommun', 'parties it concerns: fk,kommun'),
      many('--by <who>', 'vem som utför: HAN eller HAN:enhet', 'who carries it out: HAN or HAN:unit'),
      ...recorded,
    ],
    example:
      'forbund insats propose haninge --no 1 --kind coordinated-activities --concerned fk,kommun --by HAN:arbetscentrum --decided-on 2007-02-01',
    load: () => import('../commands/insats-propose'),
  },
  {
    name: 'insats prepare',
    args: '<owner>',
    words: ['registrera att förslaget är berett', 'record that the proposal is prepared'],
    options: [no, option('--body <name>', 'av vem, t.ex. ledningsgruppen', 'by whom'), ...recorded],
    example: 'forbund insats prepare haninge --no 1 --body ledningsgruppen --decided-on 2007-02-08',
    load: () => import('../commands/insats-prepare'),
  },
  {
    name: 'insats fund',
    args: '<owner>',
    words: ['registrera styrelsens beslut om medel för ett år', 'record the board’s decision on money for a year'],
    options: [
      no,
      option('--year <year>', 'för vilket år', 'for which year'),
      kronor,
      many('--financier <who=part>', 'HAN=100000, HAN=1/3 eller HAN=~33%', 'HAN=100000, HAN=1/3 or HAN=~33%'),
      option('--plan <file>', 'planen för utvärdering', 'the plan for evaluation'),
      gender,
      because,
      ...recorded,
    ],
    example:
      'forbund insats fund haninge --no 1 --year 2007 --kronor 1200000 --plan plan.pdf --gender-perspective --decided-on 2007-02-15 --evidence protokoll.pdf',
    load: () => import('../commands/insats-fund'),
  },
  {
    name: 'insats agree',
    args: '<owner>',
    words: [
      'registrera överenskommelsen med den som utför insatsen',
      'record the agreement with whoever carries it out',
    ],
    options: [no, option('--by <who>', 'HAN eller HAN:enhet', 'HAN or HAN:unit'), ...recorded],
    example:
      'forbund insats agree haninge --no 1 --by HAN:arbetscentrum --decided-on 2007-02-20 --evidence overenskommelse.pdf',
    load: () => import('../commands/insats-agree'),
  },
  {
    name: 'insats register',
    args: '<owner>',
    words: [
      'registrera att insatsen är införd i SUS eller Uppföljning Finsam',
      'record that it is registered for follow-up',
    ],
    options: [
      no,
      option('--registry <name>', 'sus eller uppfoljning-finsam', 'sus or uppfoljning-finsam'),
      option('--focus <focus>', 'individuals eller structure', 'individuals or structure'),
      ...recorded,
    ],
    example: 'forbund insats register haninge --no 1 --registry sus --focus individuals --decided-on 2007-02-22',
    load: () => import('../commands/insats-register'),
  },
  {
    name: 'insats start',
    args: '<owner>',
    words: ['registrera att insatsen startade', 'record that it started'],
    options: [no, because, ...recorded],
    example: 'forbund insats start haninge --no 1 --decided-on 2007-03-01',
    load: () => import('../commands/insats-start'),
  },
  {
    name: 'insats follow-up',
    args: '<owner>',
    words: ['registrera en uppföljning', 'record a follow-up'],
    options: [no, option('--up-to <date>', 'till och med', 'up to and including'), ...recorded],
    example:
      'forbund insats follow-up haninge --no 1 --up-to 2007-08-31 --decided-on 2007-09-10 --evidence uppfoljning.pdf',
    load: () => import('../commands/insats-follow-up'),
  },
  {
    name: 'insats evaluate',
    args: '<owner>',
    words: ['registrera en utvärdering av insatsen', 'record an evaluation of it'],
    options: [no, gender, ...recorded],
    example:
      'forbund insats evaluate haninge --no 1 --gender-perspective --decided-on 2007-12-10 --evidence utvardering.pdf',
    load: () => import('../commands/insats-evaluate'),
  },
  {
    name: 'insats end',
    args: '<owner>',
    words: ['registrera insatsens sista dag och vad som blir av den', 'record its last day and what becomes of it'],
    options: [
      no,
      option('--ends-on <date>', 'sista dagen', 'the last day'),
      option(
        '--outcome <outcome>',
        'closed, taken-over, integrated, extended',
        'closed, taken-over, integrated, extended',
      ),
      option('--by <who>', 'vem som tar över', 'who takes it over'),
      option('--into <what>', 'vad den integreras i', 'what it is integrated into'),
      option('--until <date>', 'förlängd till och med', 'extended to the end of'),
      option('--settled', 'inget mer ska betalas ut', 'nothing more is to be paid out'),
      because,
      option('--dry-run', 'visa bara vad det leder till', 'only show what it leads to'),
      ...recorded,
    ],
    example:
      'forbund insats end haninge --no 1 --ends-on 2007-12-31 --outcome taken-over --by HAN:socialtjänsten --decided-on 2007-11-12 --evidence protokoll.pdf --dry-run',
    load: () => import('../commands/insats-end'),
  },
  ...insatsWindDownSpecs,
  ...insatsMoneySpecs,
  {
    name: 'insats status',
    args: '<owner>',
    words: [
      'en insats: läge, parter, pengar, inriktning, besked',
      'one of them: state, parties, money, direction, word',
    ],
    options: [no],
    example: 'forbund insats status haninge --no 1',
    load: () => import('../commands/insats-status'),
  },
  {
    name: 'insats list',
    args: '<owner>',
    words: ['insatserna i ett förbund eller ett försök', 'the insatser of a förbund or a trial'],
    options: [option('--all', 'även de stängda', 'also those that are closed')],
    example: 'forbund insats list haninge --all',
    load: () => import('../commands/insats-list'),
  },
];
