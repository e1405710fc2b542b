import { changedTerms, commandId, decidedOn, dryRun, evidence, kronor, member } from './decided';
import { option, type CommandSpec } from './spec';

const approver = [
  member,
  option('--body <id>', 'organet; annars medlemmens beslutande', "the body; otherwise the member's deciding one"),
  decidedOn,
  ...evidence,
  commandId,
];
const from = option('--from <date>', 'gäller från', 'holds from');
const shares = option('--shares <weights>', 'sidans nya fördelning: HAN=3,TYR=1', "the side's new split: HAN=3,TYR=1");
const subject = option('--subject <text>', 'vad det gäller', 'what it is about');
const no = option('--no <number>', 'numret i tidslinjen', 'the number in the timeline');

/** What the members decide together, and what they are told. */
export const memberSpecs: readonly CommandSpec[] = [
  {
    name: 'members add',
    args: '<forbund>',
    words: [
      'registrera en medlems beslut om en ny medlem; den inträder när alla har beslutat',
      "record a member's decision on a new member; it joins when all have decided",
    ],
    options: [
      option('--id <id>', 'den nyas kortnamn', "the new one's id"),
      option('--name <text>', 'den nyas namn', "the new one's name"),
      option('--party <party>', 'kommun, region, af eller fk', 'kommun, region, af or fk'),
      option('--covers <kommuner>', 'kommuner som den täcker', 'kommuner that it covers'),
      option('--seats <number>', 'ledamöter, och lika många ersättare', 'board members, and as many substitutes'),
      option('--region <id>', 'regionen som den ligger i', 'the region that it lies in'),
      option('--outside-region', 'kommunen tillhör ingen region', 'the kommun belongs to no region'),
      option('--deciding-body <id>', 'organet som beslutar för den', 'the body that decides for it'),
      option('--organisation-number <number>', 'organisationsnummer', 'organisation number'),
      from,
      shares,
      ...approver,
    ],
    example:
      'forbund members add haninge --member HAN --decided-on 2008-06-09 --id TYR --name "Tyresö kommun" --party kommun --covers Tyresö --seats 2 --region SLL --from 2009-01-01',
    load: () => import('../commands/members-add'),
  },
  {
    name: 'members remove',
    args: '<forbund>',
    words: [
      'registrera en medlems beslut om att en medlem lämnar enligt överenskommelse',
      "record a member's decision that a member leaves by agreement",
    ],
    options: [option('--id <id>', 'den som lämnar', 'the one that leaves'), from, shares, ...approver],
    example: 'forbund members remove haninge --member HAN --decided-on 2010-06-07 --id TYR --from 2011-01-01',
    load: () => import('../commands/members-remove'),
  },
  {
    name: 'members charter',
    args: '<forbund>',
    words: [
      'registrera en medlems beslut om en ändrad förbundsordning; den gäller när alla har beslutat detsamma',
      "record a member's decision on a changed charter; it holds when all have decided the same",
    ],
    options: [
      option('--charter <file>', 'hela den nya texten som fil', 'the whole new text, as a file'),
      option('--dated-on <date>', 'dagen som texten är daterad', 'the day the text is dated'),
      option(
        '--from <date>',
        'gäller från; annars det sista beslutets dag',
        'holds from; else the day of the last decision',
      ),
      ...changedTerms,
      option('--number <version>', 'textens nummer; annars nästa', "the text's number; else the next"),
      ...approver,
      dryRun,
    ],
    example:
      'forbund members charter haninge --member HAN --charter forbundsordning-2010.yaml --dated-on 2009-09-01 --from 2010-01-01 --notice-months 24 --decided-on 2009-10-12 --evidence protokoll.pdf --dry-run',
    load: () => import('../commands/members-charter'),
  },
  {
    name: 'members fees',
    args: '<forbund>',
    words: [
      'registrera en medlems beslut om principer för arvoden, efter samråd',
      "record a member's decision on principles for fees, after consulting",
    ],
    options: [
      option('--principles <file>', 'principerna som fil', 'the principles, as a file'),
      option('--consulted-on <date>', 'dagen då samrådet hölls', 'the day of the consultation'),
      ...approver,
    ],
    example:
      'forbund members fees haninge --member FK --decided-on 2007-02-12 --principles arvoden.pdf --consulted-on 2007-01-22',
    load: () => import('../commands/members-fees'),
  },
  {
    name: 'members archive',
    args: '<forbund>',
    words: [
      'registrera en kommuns beslut om vilken kommuns arkivmyndighet som har tillsyn (20 § lagen)',
      "record a kommun's decision on whose archive authority supervises (20 § of the Act)",
    ],
    options: [option('--kommun <id>', 'kommunen som har tillsynen', 'the kommun that supervises'), ...approver],
    example: 'forbund members archive haninge --member HAN --kommun HAN --decided-on 2007-03-05',
    load: () => import('../commands/members-archive'),
  },
  {
    name: 'members take-back',
    args: '<forbund>',
    words: [
      'registrera att en medlem tar tillbaka ett beslut som inte alla medlemmar har fattat',
      'record that a member takes back a decision that not all members have taken',
    ],
    options: [
      option('--matter <key>', 'vilket beslut, om det finns flera', 'which decision, where there are several'),
      ...approver,
      dryRun,
    ],
    example: 'forbund members take-back haninge --member HAN --decided-on 2009-11-09',
    load: () => import('../commands/members-take-back'),
  },
  {
    name: 'members inform',
    args: '<forbund>',
    words: [
      'registrera att styrelsen underrättat medlemmarna (18 § lagen)',
      'record that the board informed the members (18 § of the Act)',
    ],
    options: [subject, decidedOn, ...evidence, commandId],
    example: 'forbund members inform haninge --decided-on 2007-05-02 --subject "Planen för 2008"',
    load: () => import('../commands/members-inform'),
  },
  {
    name: 'members ask',
    args: '<forbund>',
    words: [
      'registrera att en medlem begär besked av styrelsen, eller styrelsen ett yttrande av en medlem',
      'record that a member asks the board for an answer, or the board a member for a statement',
    ],
    options: [
      member,
      option('--by-board', 'styrelsen frågar medlemmen', 'the board asks the member'),
      subject,
      option('--by <date>', 'svar senast; annars om 30 dagar', 'an answer by; otherwise within 30 days'),
      decidedOn,
      ...evidence,
      commandId,
    ],
    example: 'forbund members ask haninge --member HAN --decided-on 2007-03-05 --subject "Lokalkostnaderna"',
    load: () => import('../commands/members-ask'),
  },
  {
    name: 'members answer',
    args: '<forbund>',
    words: ['registrera att en begäran är besvarad', 'record that a request has been answered'],
    options: [no, decidedOn, ...evidence, commandId],
    example: 'forbund members answer haninge --no 1 --decided-on 2007-03-26',
    load: () => import('../commands/members-answer'),
  },
  {
    name: 'debt propose',
    args: '<forbund>',
    words: [
      'registrera sedvanlig kredit; borgen och lån vägras (21 § lagen)',
      'record ordinary credit; guarantees and loans are refused (21 § of the Act)',
    ],
    options: [
      option('--kind <kind>', 'ordinary-credit, guarantee eller loan', 'ordinary-credit, guarantee or loan'),
      kronor,
      option('--reason <text>', 'det har redan skett, och varför', 'it has been done already, and why'),
      decidedOn,
      ...evidence,
      commandId,
    ],
    example: 'forbund debt propose haninge --kind ordinary-credit --kronor 50000 --decided-on 2007-02-05',
    load: () => import('../commands/debt-propose'),
  },
  {
    name: 'debt cure',
    args: '<forbund>',
    words: ['registrera att en borgen eller ett lån är avvecklat', 'record that a guarantee or a loan has been undone'],
    options: [no, decidedOn, ...evidence, commandId],
    example: 'forbund debt cure haninge --no 1 --decided-on 2008-09-01',
    load: () => import('../commands/debt-cure'),
  },
];
