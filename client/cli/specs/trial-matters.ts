import { args, deciding, principal, recorded, shown } from './trial-options';
import { option, type CommandSpec } from './spec';

const ages = option('--ages <from-to>', 'åldrar, båda inräknade: 16-64', 'ages, both included: 16-64');

/** What a trial must also see to: its evaluation, mandates, whom it is for, its insatser, its own form's end. */
export const trialMatterSpecs: readonly CommandSpec[] = [
  {
    name: 'trial evaluate',
    args,
    words: ['registrera att utvärderingen är slutförd', 'record that the evaluation is finished'],
    options: recorded,
    example: 'forbund trial evaluate socsam-haninge --decided-on 2006-10-02 --evidence utvardering.pdf',
    load: () => import('../commands/trial-evaluate'),
  },
  {
    name: 'trial mandate',
    args,
    words: [
      'registrera ett mandat att genomföra vad en huvudman beslutat',
      'record a mandate to carry out what a principal has decided',
    ],
    options: [
      principal,
      deciding,
      option('--to <who>', 'till vem, en befattning', 'to whom, an office'),
      option('--scope <text>', 'vad det omfattar', 'what it covers'),
      option('--until <date>', 'till och med', 'until'),
      ...shown,
    ],
    example:
      'forbund trial mandate socsam-haninge --member SLL --to "Beställare vård" --scope genomförandet --decided-on 2004-01-27 --evidence protokoll.pdf',
    load: () => import('../commands/trial-mandate'),
  },
  {
    name: 'trial ages',
    args,
    words: [
      'registrera en huvudmans ställningstagande till vilka åldrar försöket gäller; det ändras när alla beslutat lika',
      "record a principal's position on the ages the trial is for; it changes when all have decided alike",
    ],
    options: [principal, deciding, ages, ...recorded],
    example:
      'forbund trial ages socsam-haninge --member HAN --ages 15-65 --decided-on 2004-02-02 --evidence protokoll.pdf',
    load: () => import('../commands/trial-ages'),
  },
  {
    name: 'trial insats',
    args,
    words: [
      'börja en insats i försöket; sedan gäller insats-kommandona',
      'begin an insats of the trial; then `insats` has the verbs',
    ],
    options: [
      option('--title <text>', 'vad den heter', 'what it is called'),
      option('--no <number>', 'dess nummer; annars nästa', 'its number; otherwise the next'),
      ages,
      ...recorded,
    ],
    example: 'forbund trial insats socsam-haninge --title "Nya Vyer" --decided-on 2004-02-02 --assumed',
    load: () => import('../commands/trial-insats'),
  },
  {
    name: 'trial liquidation',
    args,
    words: [
      'registrera att beställarförbundet trätt i likvidation',
      'record that the beställarförbund went into liquidation',
    ],
    options: recorded,
    example: 'forbund trial liquidation socsam-haninge --decided-on 2007-01-01 --evidence protokoll.pdf --dry-run',
    load: () => import('../commands/trial-liquidation'),
  },
];
