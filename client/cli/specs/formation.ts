import { assumed, commandId, decided, decidedOn, evidence, kronor, member } from './decided';
import { many, option, type CommandSpec } from './spec';

export const howFar = [
  option('--to <date>', 'till den dagen', 'to that day'),
  option('--days <number>', 'så många dagar', 'so many days'),
];

/** Everything that steers a formation. */
export const formationSpecs: readonly CommandSpec[] = [
  {
    name: 'formation start',
    args: '<file>',
    words: ['börja bilda ett förbund ur en ärendefil', 'begin forming a förbund from a case file'],
    options: [commandId],
    example: 'forbund formation start examples/haninge.yaml',
    load: () => import('../commands/formation-start'),
  },
  {
    name: 'formation send-out',
    args: '<forbund>',
    words: ['sänd ut förbundsordningen för beslut', 'send the charter out for decision'],
    options: [
      option('--on <date>', 'dagen den sänds ut; annars i dag', 'the day it goes out; otherwise today'),
      option('--reason <text>', 'varför, trots granskningens hinder', 'why, in spite of what the check found'),
      commandId,
    ],
    example: 'forbund formation send-out haninge',
    load: () => import('../commands/formation-send-out'),
  },
  {
    name: 'formation stage',
    args: '<forbund>',
    words: ['registrera vad ett beredande organ gjorde', 'record what a preparing body did'],
    options: [
      member,
      option('--body <id>', 'organet, t.ex. HSU', 'the body, such as HSU'),
      option(
        '--outcome <outcome>',
        'proposes, prepared, informed eller returned',
        'proposes, prepared, informed or returned',
      ),
      decidedOn,
      kronor,
      assumed,
      ...evidence,
      commandId,
    ],
    example: 'forbund formation stage haninge --member SLL --body HSU --outcome proposes --decided-on 2006-06-20',
    load: () => import('../commands/formation-stage'),
  },
  {
    name: 'formation approve',
    args: '<forbund>',
    words: ['registrera en medlems beslut om texten', "record a member's decision on the text"],
    options: [
      ...decided,
      option('--plain', 'fastställd utan ändringar', 'adopted as it stands'),
      many(
        '--amend <§=text>',
        'med ändring: "5=ny lydelse", "5=@fil" eller "5+=tillägg"',
        'with an amendment: "5=new wording", "5=@file" or "5+=addition"',
      ),
      many('--condition <§=text>', 'på villkor att paragrafen lyder så', 'on condition that the paragraph reads so'),
      option('--partial <numbers>', 'bara dessa paragrafer: 1,2,3', 'only these paragraphs: 1,2,3'),
      many('--wish <§=text>', 'önskemål, inget villkor', 'a wish, no condition'),
      many(
        '--accept <member:§>',
        'godtar en annan medlems lydelse: HAN:12, eller HAN:12?',
        "accepts another member's wording: HAN:12, or HAN:12? where unproven",
      ),
      option('--decline', 'inte fastställd', 'not adopted'),
      option('--endorses', 'ställde sig bakom avsiktsförklaringen', 'endorsed the letter of intent'),
      option('--participates-from <date>', 'deltar från', 'takes part from'),
      option(
        '--text-version <number>',
        'textens version; annars den gällande',
        "the text's version; otherwise the one in force",
      ),
    ],
    example: 'forbund formation approve haninge --member HAN --decided-on 2006-02-13 --plain --evidence protokoll.pdf',
    load: () => import('../commands/formation-approve'),
  },
  ...(['consolidate', 'amend'] as const).map((verb): CommandSpec => ({
    name: `formation ${verb}`,
    args: '<forbund>',
    words:
      verb === 'consolidate'
        ? ['välj lydelser och gör den gemensamma texten', 'choose wordings and make the consolidated text']
        : ['gör en ny version med egen lydelse', 'make a new version in words of your own'],
    options: [
      many('--choose <§=member>', 'vems lydelse: "5=FK", eller "5=base"', 'whose wording: "5=FK", or "5=base"'),
      many('--new <§=text>', 'egen lydelse: "5=text" eller "5=@fil"', 'words of your own: "5=text" or "5=@file"'),
      commandId,
    ],
    example:
      verb === 'consolidate'
        ? 'forbund formation consolidate haninge --choose 5=FK --choose 6=FK --choose 12=HAN'
        : 'forbund formation amend haninge --new 5=@paragraf-5.txt',
    load: () => import('../commands/formation-consolidate'),
  })),
  {
    name: 'formation confirm',
    args: '<forbund>',
    words: [
      'registrera att en medlem fastställt den gemensamma texten',
      'record that a member adopted the consolidated text',
    ],
    options: [
      ...decided,
      option('--paragraphs <numbers>', 'bara dessa paragrafer: 5,6', 'only these paragraphs: 5,6'),
      option(
        '--text-version <number>',
        'textens version; annars den gällande',
        "the text's version; otherwise the one in force",
      ),
    ],
    example: 'forbund formation confirm haninge --member HAN --decided-on 2006-10-16',
    load: () => import('../commands/formation-confirm'),
  },
  {
    name: 'formation waive',
    args: '<forbund>',
    words: ['registrera att en medlem avstår från sitt villkor', 'record that a member waives its condition'],
    options: [...decided, option('--paragraph <number>', 'villkorets paragraf', "the condition's paragraph")],
    example: 'forbund formation waive haninge --member FK --paragraph 6 --decided-on 2006-10-30',
    load: () => import('../commands/formation-waive'),
  },
  {
    name: 'formation retarget',
    args: '<forbund>',
    words: ['registrera en medlems beslut om ny sista dag', "record a member's decision on a new last day"],
    options: [
      ...decided,
      option('--last-day <date>', 'den nya sista dagen', 'the new last day'),
      option('--operations-start <date>', 'ny dag för verksamhetens start', 'a new day for operations to start'),
      option('--wording <text>', 'paragrafens nya lydelse, eller @fil', "the paragraph's new wording, or @file"),
    ],
    example:
      'forbund formation retarget haninge --member FK --decided-on 2006-12-04 --last-day 2007-07-01 --wording @paragraf-19.txt',
    load: () => import('../commands/formation-retarget'),
  },
  {
    name: 'formation withdraw',
    args: '<forbund>',
    words: ['återkalla förslaget', 'withdraw the proposal'],
    options: [option('--reason <text>', 'varför', 'why'), commandId],
    example: 'forbund formation withdraw haninge --reason "Huvudmännen fortsätter var för sig"',
    load: () => import('../commands/formation-withdraw'),
  },
  {
    name: 'formation advance',
    args: '<forbund>',
    words: [
      'ställ fram klockan i en övning, i alla förbundets ärenden',
      'move the clock of an exercise forward, in every process of the förbund',
    ],
    options: [...howFar, commandId],
    example: 'forbund formation advance haninge --to 2006-06-14',
    load: () => import('../commands/formation-advance'),
  },
  {
    name: 'advance',
    args: '<forbund>',
    words: ['detsamma: ställ fram klockan i en övning', 'the same: move the clock of an exercise forward'],
    options: [...howFar, commandId],
    example: 'forbund advance haninge --to 2007-04-30',
    load: () => import('../commands/formation-advance'),
  },
];
