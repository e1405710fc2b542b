import { option, type CommandSpec } from './spec';

const everything = option(
  '--all',
  'också vad som blev av varje mejl, och dagar som kom av sig själva',
  'also what became of each mail, and days that came by themselves',
);

/** Everything that is read, and what goes to people. */
export const readingSpecs: readonly CommandSpec[] = [
  {
    name: 'status',
    args: '<forbund>',
    words: ['ett förbund i en överblick', 'one förbund at a glance'],
    example: 'forbund status haninge',
    load: () => import('../commands/status'),
  },
  {
    name: 'list',
    words: ['alla förbunds alla ärenden', 'all processes of all förbund'],
    options: [
      option(
        '--kind <kind>',
        'formation, forbund, budget, contributions, follow-up, year-end, board, auditors, insats, withdrawal, liquidation, dispute, trial',
        'formation, forbund, budget, contributions, follow-up, year-end, board, auditors, insats, withdrawal, liquidation, dispute, trial',
      ),
      option('--forbund <id>', 'bara ett förbund', 'one förbund only'),
      option('--overdue', 'bara försenade', 'only those with something overdue'),
    ],
    example: 'forbund list --kind budget --overdue',
    load: () => import('../commands/list'),
  },
  {
    name: 'due',
    words: [
      'vad som ska göras härnäst i alla förbund, av vem och varför',
      'what is due next in every förbund, for whom, and why',
    ],
    options: [
      option('--within <days>', 'inom så många dagar: 60d', 'within so many days: 60d'),
      option('--member <id>', 'bara en medlem', 'one member only'),
      option('--forbund <id>', 'bara ett förbund', 'one förbund only'),
    ],
    example: 'forbund due --within 60d --member FK',
    load: () => import('../commands/due'),
  },
  {
    name: 'show',
    args: '<forbund>',
    words: [
      'allt som hänt i ett förbund, eller i ett av dess ärenden, i ord',
      'all that happened in a förbund, or in one of its processes, in words',
    ],
    options: [everything],
    example: 'forbund show haninge',
    load: () => import('../commands/show'),
  },
  {
    name: 'export',
    args: '<forbund>',
    words: [
      'allt om ett förbund i en mapp: akten som PDF, journal, handlingar, mejl, fingeravtryck',
      'everything about a förbund in a folder: the dossier as PDF, journal, documents, mails, fingerprints',
    ],
    options: [
      option(
        '--to <folder>',
        'mappen, som inte får finnas eller ska vara tom',
        'the folder, which must not be there or must be empty',
      ),
    ],
    example: 'forbund export haninge --to akt-haninge',
    load: () => import('../commands/export'),
  },
  {
    name: 'watch',
    args: '<forbund>',
    words: ['följ ett förbunds alla ärenden medan det händer', 'follow all processes of a förbund as it happens'],
    options: [everything],
    example: 'forbund watch haninge',
    load: () => import('../commands/watch'),
  },
  {
    name: 'remind',
    args: '<forbund>',
    words: [
      'påminn nu dem som har något ogjort, i alla förbundets ärenden',
      'remind now those who still owe something, in every process of the förbund',
    ],
    options: [
      option('--dry-run', 'visa bara vem som skulle påminnas', 'only show who would be reminded'),
      option('--member <id>', 'bara en medlem', 'one member only'),
      option('--command-id <id>', 'samma id igen ger samma svar', 'the same id again gives the same answer'),
    ],
    example: 'forbund remind haninge --dry-run',
    load: () => import('../commands/remind'),
  },
  {
    name: 'incidents',
    words: ['vad som står stilla eller gick fel, och varför', 'what stands still or went wrong, and why'],
    options: [
      option('--forbund <id>', 'bara ett förbund', 'one förbund only'),
      option('--all', 'också vad som löst sig de senaste 30 dagarna', 'also what came right in the last 30 days'),
    ],
    example: 'forbund incidents --all',
    load: () => import('../commands/incidents'),
  },
  {
    name: 'incident close',
    args: '<no>',
    words: ['avsluta en avvikelse som är avhjälpt för hand', 'close an incident that was seen to by hand'],
    example: 'forbund incident close 3',
    load: () => import('../commands/incident-close'),
  },
  {
    name: 'mail list',
    words: ['mejlen och vad som blev av dem', 'the mails and what became of them'],
    options: [
      option('--forbund <id>', 'bara ett förbund', 'one förbund only'),
      option(
        '--status <status>',
        'waiting, outbox, sent, refused, unknown, not-owed',
        'waiting, outbox, sent, refused, unknown, not-owed',
      ),
    ],
    example: 'forbund mail list --forbund haninge',
    load: () => import('../commands/mail-list'),
  },
  {
    name: 'mail show',
    args: '<id>',
    words: ['ett mejl som det skrevs', 'one mail as it was written'],
    options: [option('--save <folder>', 'spara bilagorna i en mapp', 'save the attachments in a folder')],
    example: 'forbund mail show "<8f14e45f@forbund>"',
    load: () => import('../commands/mail-show'),
  },
  {
    name: 'contacts list',
    words: ['vem som nås var', 'who is reached where'],
    options: [option('--forbund <id>', 'bara ett förbund', 'one förbund only')],
    example: 'forbund contacts list --forbund haninge',
    load: () => import('../commands/contacts-list'),
  },
  {
    name: 'contacts set',
    args: '<forbund> <member> <role>',
    words: ['lägg till eller rätta en kontakt', 'add or correct a contact'],
    options: [
      option('--name <name>', 'namn', 'name'),
      option('--address <mail>', 'mejladress', 'mail address'),
      option('--language <lang>', 'sv eller en', 'sv or en'),
    ],
    example:
      'forbund contacts set haninge FK registrar --name Registrator --address registrator@fk.example --language sv',
    load: () => import('../commands/contacts-set'),
  },
  {
    name: 'contacts erase',
    args: '<forbund> <member> <role>',
    words: ['radera en kontakt och vad som skrevs till den', 'erase a contact and what was written to it'],
    example: 'forbund contacts erase haninge FK registrar',
    load: () => import('../commands/contacts-erase'),
  },
];
