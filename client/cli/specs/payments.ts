import { member } from './decided';
import { option, type CommandSpec } from './spec';

/** What the bank says has come in, and what payers are told. */
export const paymentSpecs: readonly CommandSpec[] = [
  {
    name: 'payments import',
    args: '<forbund> <file>',
    words: ['registrera bankens fil: camt.054 eller CSV', "record the bank's file: camt.054 or CSV"],
    options: [
      option('--dry-run', 'visa bara vad som skulle registreras', 'only show what would be recorded'),
      option(
        '--encoding <encoding>',
        'utf-8 (om inget sägs) eller iso-8859-1, för en CSV',
        'utf-8 (unless told) or iso-8859-1, of a CSV',
      ),
    ],
    example: 'forbund payments import haninge bankfil.xml --dry-run',
    load: () => import('../commands/payments-import'),
  },
  {
    name: 'payments notice',
    args: '<forbund>',
    words: ['skriv en betalningsavi som PDF', 'write a payment notice as PDF'],
    options: [
      option(
        '--year <year>',
        'budgetåret; annars det äldsta som inte är avslutat',
        'the budget year; otherwise the earliest not closed',
      ),
      member,
      option('--quarter <number>', 'kvartalet, 1-4', 'the quarter, 1-4'),
      option('--instalment <id>', 'delbetalningen, t.ex. FK-5', 'the instalment, such as FK-5'),
      option('--out <file>', 'filen att skriva', 'the file to write'),
    ],
    example: 'forbund payments notice haninge --member HAN --quarter 1 --out avi.pdf',
    load: () => import('../commands/payments-notice'),
  },
];
