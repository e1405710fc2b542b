import { commandId, decidedOn, dryRun, evidence, kronor, member } from './decided';
import { many, option, type CommandSpec } from './spec';

export const shown = [decidedOn, ...evidence, commandId];
const entry = option('--entry <id>', 'bankens postreferens', "the bank's entry reference");
const args = '<forbund>';

/** How the money is wound up. */
export const liquidationMoneySpecs: readonly CommandSpec[] = [
  {
    name: 'liquidation inventory',
    args,
    words: [
      'registrera vad förbundet äger, är skyldigt och har på kontot; nya rader läggs till',
      'record what the förbund owns, owes and holds; new lines are added',
    ],
    options: [
      option(
        '--held <kronor>',
        'på kontot när förbundet trädde i likvidation',
        'held when the förbund went into liquidation',
      ),
      many('--asset <number=what=kronor>', 'en tillgång att avyttra', 'an asset to sell'),
      many('--debt <number=what=kronor>', 'en skuld', 'a debt'),
      ...shown,
    ],
    example:
      'forbund liquidation inventory haninge --held 1180000 --asset "1=Kontorsmöbler=20000" --debt "1=Hyra=150000" --decided-on 2011-04-01 --evidence inventering.pdf',
    load: () => import('../commands/liquidation-inventory'),
  },
  {
    name: 'liquidation pay-debt',
    args,
    words: ['registrera en betalning av en skuld', 'record a payment of a debt'],
    options: [option('--debt <number>', 'skuldens nummer', "the debt's number"), kronor, entry, ...shown],
    example: 'forbund liquidation pay-debt haninge --debt 1 --kronor 150000 --decided-on 2011-05-02 --entry U-31',
    load: () => import('../commands/liquidation-pay-debt'),
  },
  {
    name: 'liquidation sell',
    args,
    words: [
      'registrera att en tillgång avyttrats; 0 kronor: kasserad',
      'record that an asset was sold; 0 kronor: scrapped',
    ],
    options: [option('--asset <number>', 'tillgångens nummer', "the asset's number"), kronor, ...shown],
    example: 'forbund liquidation sell haninge --asset 1 --kronor 20000 --decided-on 2011-05-02',
    load: () => import('../commands/liquidation-sell'),
  },
  {
    name: 'liquidation declare',
    args: '<forbund> <what>',
    words: [
      'registrera styrelsens förklaring: debts-paid eller property-sold',
      "record the board's declaration: debts-paid or property-sold",
    ],
    options: shown,
    example: 'forbund liquidation declare haninge debts-paid --decided-on 2011-05-20 --evidence protokoll.pdf',
    load: () => import('../commands/liquidation-declare'),
  },
  {
    name: 'liquidation call-shortfall',
    args,
    words: [
      'ta ut en brist av medlemmarna i likvidationen (22 § lagen)',
      'call in a shortfall from the members in liquidation (22 § of the Act)',
    ],
    options: [
      kronor,
      option('--due-on <date>', 'förfallodag; annars om 30 dagar', 'the due day; otherwise in 30 days'),
      dryRun,
      ...shown,
    ],
    example:
      'forbund liquidation call-shortfall haninge --kronor 400000 --decided-on 2011-04-02 --evidence protokoll.pdf',
    load: () => import('../commands/liquidation-call-shortfall'),
  },
  {
    name: 'liquidation record-payment',
    args,
    words: ['registrera en medlems betalning av bristen', "record a member's payment of the shortfall"],
    options: [
      member,
      kronor,
      option('--booked-on <date>', 'dagen då banken bokförde det', 'the day the bank booked it'),
      option('--call <number>', 'vilket uttag; annars det senaste', 'which call; otherwise the last'),
      entry,
      ...evidence,
      commandId,
    ],
    example:
      'forbund liquidation record-payment haninge --member FK --kronor 200000 --booked-on 2011-05-02 --entry B-40',
    load: () => import('../commands/liquidation-record-payment'),
  },
  {
    name: 'liquidation distribute',
    args,
    words: [
      'skifta det som är kvar efter skulder och avyttring, efter andelarna till öret',
      'distribute what is left after debts and sale, by the shares to the öre',
    ],
    options: [kronor, dryRun, ...shown],
    example: 'forbund liquidation distribute haninge --dry-run',
    load: () => import('../commands/liquidation-distribute'),
  },
  {
    name: 'liquidation pay-out',
    args,
    words: ['registrera att en medlems andel betalats ut', "record that a member's share was paid out"],
    options: [
      member,
      option('--distribution <number>', 'vilket skifte; annars det senaste', 'which distribution; otherwise the last'),
      ...shown,
    ],
    example: 'forbund liquidation pay-out haninge --member FK --decided-on 2011-06-03',
    load: () => import('../commands/liquidation-pay-out'),
  },
];
