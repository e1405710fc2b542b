import { changedTerms, commandId, decidedOn, dryRun, evidence, member } from './decided';
import { option, type CommandSpec } from './spec';

const args = '<forbund>';
const body = option(
  '--body <id>',
  'organet; annars medlemmens beslutande',
  "the body; otherwise the member's deciding one",
);
/** The bodies of members are the förbund's; a notice has only their names. */
const bodyNamed = option('--body <id>', 'organet som beslutade', 'the body that decided');
const leaving = option(
  '--leaving <id>',
  'vems uppsägning; annars den enda öppna',
  'whose notice; otherwise the only open one',
);
const recorded = [decidedOn, ...evidence, commandId];

/** A member that leaves, from its notice to the day it runs out. */
export const withdrawalSpecs: readonly CommandSpec[] = [
  {
    name: 'withdrawal give',
    args,
    words: [
      'registrera att en medlem sagt upp sitt medlemskap; visar med --dry-run varje dag till upplösningen',
      "record a member's notice; with --dry-run shows every day until the dissolution",
    ],
    options: [
      member,
      body,
      option('--decided-on <date>', 'dagen då förbundet tog emot den', 'the day the förbund received it'),
      ...evidence,
      commandId,
      dryRun,
    ],
    example: 'forbund withdrawal give haninge --member HAN --decided-on 2008-03-15 --dry-run',
    load: () => import('../commands/withdrawal-give'),
  },
  {
    name: 'withdrawal continue',
    args,
    words: [
      'registrera en kvarvarande medlems beslut att förbundet består, på vilken text',
      "record a remaining member's decision that the förbund continues, and on which text",
    ],
    options: [
      leaving,
      member,
      bodyNamed,
      option('--charter <file>', 'förbundsordningens text som fil', 'the text of the charter, as a file'),
      option('--dated-on <date>', 'dagen som texten är daterad', 'the day the text is dated'),
      option('--shares <weights>', 'sidans nya fördelning: HAN=3,TYR=1', "the side's new split: HAN=3,TYR=1"),
      ...changedTerms,
      dryRun,
      ...recorded,
    ],
    example:
      'forbund withdrawal continue haninge --leaving TYR --member HAN --charter forbundsordning-2010.yaml --dated-on 2010-01-15 --decided-on 2010-06-07 --evidence protokoll.pdf',
    load: () => import('../commands/withdrawal-continue'),
  },
  {
    name: 'withdrawal revoke',
    args,
    words: [
      'registrera en medlems samtycke till att en uppsägning återkallas; alla måste samtycka',
      "record a member's consent to the revocation of a notice; all must consent",
    ],
    options: [leaving, member, bodyNamed, dryRun, ...recorded],
    example: 'forbund withdrawal revoke haninge --leaving HAN --member FK --decided-on 2009-02-02',
    load: () => import('../commands/withdrawal-revoke'),
  },
  {
    name: 'withdrawal status',
    args,
    words: [
      'en uppsägning: hur lång tid som är kvar, vad som kan ändra slutet och vad som kommer',
      'a notice: how long is left, what can still change its end, and what comes',
    ],
    options: [leaving],
    example: 'forbund withdrawal status haninge',
    load: () => import('../commands/withdrawal-status'),
  },
];
