import { commandId, decidedOn, evidence } from './decided';
import { many, option, type CommandSpec } from './spec';

const period = option('--period <date>', 'periodens sista dag', 'the last day of the period');
const because = option('--nevertheless <reason>', 'det gjordes ändå, och varför', 'it was done all the same, and why');

/** What steers the follow-up of a year. */
export const followUpSpecs: readonly CommandSpec[] = [
  {
    name: 'follow-up draft',
    args: '<forbund>',
    words: ['lägg fram en periods uppföljning med helårsprognos', 'draft a period’s follow-up with full-year forecast'],
    options: [
      period,
      many(
        '--heading <heading=amounts>',
        'post=utfall/beslutat/planerat i kronor',
        'heading=outcome/committed/planned in kronor',
      ),
      option('--operations <file>', 'verksamhetens utfall som fil', 'the outcome of operations, as a file'),
      option('--operations-forecast <file>', 'verksamhetens helårsprognos', 'the full-year forecast of operations'),
      because,
      commandId,
    ],
    example:
      'forbund follow-up draft haninge --period 2007-04-30 --heading ACTIVITIES=5000000/9000000/3000000 --operations utfall.pdf --operations-forecast prognos.pdf',
    load: () => import('../commands/follow-up-draft'),
  },
  {
    name: 'follow-up handle',
    args: '<forbund>',
    words: ['registrera att styrelsen behandlat uppföljningen', 'record that the board has dealt with the follow-up'],
    options: [period, decidedOn, ...evidence, commandId],
    example: 'forbund follow-up handle haninge --period 2007-04-30 --decided-on 2007-05-16',
    load: () => import('../commands/follow-up-handle'),
  },
  {
    name: 'follow-up send',
    args: '<forbund>',
    words: ['registrera att uppföljningen sänts till medlemmarna', 'record that the follow-up was sent to the members'],
    options: [
      period,
      many('--to <member>', 'bara till den medlemmen', 'to that member alone'),
      because,
      decidedOn,
      ...evidence,
      commandId,
    ],
    example: 'forbund follow-up send haninge --period 2007-04-30 --decided-on 2007-05-18 --evidence foljebrev.pdf',
    load: () => import('../commands/follow-up-send'),
  },
  {
    name: 'follow-up evaluation',
    args: '<forbund>',
    words: ['registrera en utvärdering', 'record an evaluation'],
    options: [
      option('--year <year>', 'året; annars det enda öppna', 'the year; otherwise the only open one'),
      option('--of <what>', 'forbund eller activities', 'forbund or activities'),
      option('--gender-perspective', 'även ur ett genusperspektiv', 'also from a gender perspective'),
      decidedOn,
      ...evidence,
      commandId,
    ],
    example:
      'forbund follow-up evaluation haninge --year 2007 --of activities --gender-perspective --decided-on 2007-12-10 --evidence utvardering.pdf',
    load: () => import('../commands/follow-up-evaluation'),
  },
];
