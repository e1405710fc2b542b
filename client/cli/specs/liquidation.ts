import { dryRun, member } from './decided';
import { liquidationMoneySpecs, shown } from './liquidation-money';
import { many, option, type CommandSpec } from './spec';

const body = option(
  '--body <id>',
  'organet; annars medlemmens beslutande',
  "the body; otherwise the member's deciding one",
);
const args = '<forbund>';

/** How the förbund is dissolved, and what is left then. */
const winding: readonly CommandSpec[] = [
  {
    name: 'liquidation final-accounts',
    args: '<forbund> <step>',
    words: ['registrera slutredovisningen: draft eller adopt', 'record the final accounts: draft or adopt'],
    options: [
      option('--report <file>', 'förvaltningsberättelsen som fil', 'the administration report, as a file'),
      option('--accounts <file>', 'redovisningshandlingarna som fil', 'the accounting documents, as a file'),
      option('--version <number>', 'versionen; annars den som gäller', 'the version; otherwise the one that stands'),
      ...shown,
    ],
    example:
      'forbund liquidation final-accounts haninge draft --report forvaltningsberattelse.pdf --accounts redovisning.pdf',
    load: () => import('../commands/liquidation-final-accounts'),
  },
  {
    name: 'liquidation serve',
    args,
    words: [
      'registrera att en medlem delgivits; med den sista är förbundet upplöst',
      'record that a member was served; with the last one the förbund is dissolved',
    ],
    options: [
      member,
      many('--document <which>', 'bara report eller accounts; annars båda', 'report or accounts alone; otherwise both'),
      dryRun,
      ...shown,
    ],
    example: 'forbund liquidation serve haninge --member FK --decided-on 2011-09-05 --evidence delgivningskvitto.pdf',
    load: () => import('../commands/liquidation-serve'),
  },
  {
    name: 'liquidation archive',
    args: '<forbund> <step>',
    words: [
      'registrera vem som ska ta över arkivet, och att det överlämnats: keeper eller hand-over',
      'record who is to keep the archive, and that it was handed over: keeper or hand-over',
    ],
    options: [option('--keeper <text>', 'den som tar över arkivet', 'who keeps the archive'), ...shown],
    example:
      'forbund liquidation archive haninge keeper --keeper "Kommunstyrelsen i Haninge kommun" --decided-on 2011-09-01 --evidence protokoll.pdf',
    load: () => import('../commands/liquidation-archive'),
  },
  {
    name: 'liquidation reopen',
    args,
    words: [
      'återuppta likvidationen när något kommit fram, där förbundsordningen medger det',
      'reopen the liquidation when something has appeared, where the charter allows it',
    ],
    options: [
      option('--because <what>', 'assets eller claims', 'assets or claims'),
      option('--what <text>', 'vad som kommit fram', 'what has appeared'),
      dryRun,
      ...shown,
    ],
    example:
      'forbund liquidation reopen haninge --because assets --what "Ett bankkonto" --decided-on 2011-11-01 --evidence brev.pdf',
    load: () => import('../commands/liquidation-reopen'),
  },
];

/** What steers a liquidation, from the members' agreement to the archive. */
export const liquidationSpecs: readonly CommandSpec[] = [
  {
    name: 'liquidation agree',
    args,
    words: [
      'registrera en medlems beslut om likvidation; den gäller när alla har beslutat lika',
      "record a member's decision on liquidation; it holds when all have decided alike",
    ],
    options: [
      member,
      body,
      option(
        '--from <date>',
        'från den dagen; annars det sista beslutets',
        'from that day; otherwise the last decision’s',
      ),
      dryRun,
      ...shown,
    ],
    example: 'forbund liquidation agree haninge --member HAN --decided-on 2009-06-01 --dry-run',
    load: () => import('../commands/liquidation-agree'),
  },
  {
    name: 'liquidation enter',
    args,
    words: [
      'registrera att styrelsen funnit att en medlem som lagen kräver saknas (3 § lagen)',
      'record that the board has found a member missing that the Act requires (3 § of the Act)',
    ],
    options: [dryRun, ...shown],
    example: 'forbund liquidation enter haninge --decided-on 2009-03-01 --evidence protokoll.pdf --dry-run',
    load: () => import('../commands/liquidation-enter'),
  },
  {
    name: 'liquidation status',
    args,
    words: [
      'likvidationen som checklista, med pengarna medlem för medlem',
      'the liquidation as a checklist, with the money member by member',
    ],
    example: 'forbund liquidation status haninge',
    load: () => import('../commands/liquidation-status'),
  },
  ...liquidationMoneySpecs,
  ...winding,
];
