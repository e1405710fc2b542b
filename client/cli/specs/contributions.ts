import { commandId, decidedOn, evidence, kronor, member } from './decided';
import { option, type CommandSpec } from './spec';

const year = option(
  '--year <year>',
  'budgetåret; annars det äldsta som inte är avslutat',
  'the budget year; otherwise the earliest not closed',
);
const entry = option('--entry <id>', 'bankens postreferens', "the bank's entry reference");
const bookedOn = option('--booked-on <date>', 'dagen då banken bokförde det', 'the day the bank booked it');

/** What the members pay, and what has been paid. */
export const contributionSpecs: readonly CommandSpec[] = [
  {
    name: 'contributions status',
    args: '<forbund>',
    words: [
      'plan mot betalt, med dag och grund för varje delbetalning',
      'plan against paid, with day and ground of each instalment',
    ],
    options: [year],
    example: 'forbund contributions status haninge --year 2007',
    load: () => import('../commands/contributions-status'),
  },
  {
    name: 'contributions shortfall',
    args: '<forbund>',
    words: ['ta ut en brist av medlemmarna (22 § lagen)', 'call in a shortfall from the members (22 § of the Act)'],
    options: [
      year,
      option('--shortfall <kronor>', 'bristen i kronor', 'the shortfall in kronor'),
      option('--debt <kronor>', 'skulden i kronor', 'the debt in kronor'),
      option('--assets <kronor>', 'tillgångarna i kronor', 'the assets in kronor'),
      option('--due-on <date>', 'förfallodag; annars om 30 dagar', 'the due day; otherwise in 30 days'),
      decidedOn,
      ...evidence,
      commandId,
    ],
    example: 'forbund contributions shortfall haninge --debt 1400000 --assets 1000000',
    load: () => import('../commands/contributions-shortfall'),
  },
  {
    name: 'payments list',
    args: '<forbund>',
    words: ['inbetalningar, och vad som väntar på kansliet', 'payments, and what waits for the office'],
    options: [year, option('--held', 'bara de som väntar', 'only those that are held')],
    example: 'forbund payments list haninge --held',
    load: () => import('../commands/payments-list'),
  },
  {
    name: 'payments record',
    args: '<forbund>',
    words: ['registrera en inbetalning', 'record a payment'],
    options: [
      year,
      kronor,
      bookedOn,
      option('--reference <ocr>', 'OCR-referensen på betalningsavin', 'the OCR reference of the payment notice'),
      option(
        '--payer <id>',
        'medlemmen som betalade; OTHER för någon annan',
        'the member that paid; OTHER for anybody else',
      ),
      entry,
      commandId,
    ],
    example:
      'forbund payments record haninge --kronor 2500000 --booked-on 2007-01-31 --reference 75800384030070000100 --payer FK --entry B-17',
    load: () => import('../commands/payments-record'),
  },
  {
    name: 'payments accept',
    args: '<forbund>',
    words: ['godta en inbetalning för den som är skyldig', "accept a payment on the debtor's behalf"],
    options: [
      year,
      entry,
      option('--instalment <id>', 'delbetalningen, t.ex. FK-1', 'the instalment, such as FK-1'),
      ...evidence,
      commandId,
    ],
    example: 'forbund payments accept haninge --entry B-17 --instalment FK-1',
    load: () => import('../commands/payments-accept'),
  },
  {
    name: 'payments credit',
    args: '<forbund>',
    words: ['tillgodoräkna en medlem det som väntar', 'credit what is held to a member'],
    options: [year, entry, member, ...evidence, commandId],
    example: 'forbund payments credit haninge --entry B-17 --member HAN',
    load: () => import('../commands/payments-credit'),
  },
  {
    name: 'payments refund',
    args: '<forbund>',
    words: ['registrera en återbetalning, högst av det som väntar', 'record a refund, at most of what is held'],
    options: [
      year,
      entry,
      kronor,
      option('--on <date>', 'dagen för återbetalningen', 'the day of the refund'),
      ...evidence,
      commandId,
    ],
    example: 'forbund payments refund haninge --entry B-17 --kronor 5000 --on 2007-02-05',
    load: () => import('../commands/payments-refund'),
  },
];
