import { commandId, decidedOn, evidence, member } from './decided';
import { many, option, type CommandSpec } from './spec';

const year = option(
  '--year <year>',
  'räkenskapsåret; annars det enda öppna',
  'the fiscal year; otherwise the only open one',
);
const because = option('--nevertheless <reason>', 'det gjordes ändå, och varför', 'it was done all the same, and why');
const body = option('--body <id>', 'organet som beslutade, t.ex. KF', 'the body that decided, such as KF');
const done = [decidedOn, ...evidence, commandId];

/** What steers the end of a year. */
export const yearEndSpecs: readonly CommandSpec[] = [
  {
    name: 'year-end report',
    args: '<forbund> <step>',
    words: ['registrera årsredovisningen: draft, adopt eller sign', 'record the annual report: draft, adopt or sign'],
    options: [
      year,
      many('--part <part>', 'del som finns, t.ex. balance-sheet', 'a part it has, such as balance-sheet'),
      option('--signatures <number>', 'antal underskrifter', 'how many signatures'),
      because,
      ...done,
    ],
    example: 'forbund year-end report haninge adopt --year 2007 --decided-on 2008-03-12 --evidence protokoll.pdf',
    load: () => import('../commands/year-end-report'),
  },
  {
    name: 'year-end audit',
    args: '<forbund>',
    words: ['registrera en revisionsberättelse', 'record an audit report'],
    options: [
      year,
      many(
        '--account <member>',
        'för medlemmens räkning; FK och AF tillsammans',
        'for the member’s account; FK and AF together',
      ),
      option(
        '--opinion <opinion>',
        'for-discharge, against-discharge eller no-opinion',
        'for-discharge, against-discharge or no-opinion',
      ),
      option('--remark', 'med anmärkning', 'with a remark'),
      because,
      ...done,
    ],
    example:
      'forbund year-end audit haninge --account FK --account LAN --opinion for-discharge --decided-on 2008-04-16 --evidence berattelse.pdf',
    load: () => import('../commands/year-end-audit'),
  },
  {
    name: 'year-end send',
    args: '<forbund> <what>',
    words: [
      'registrera vad som lämnats: outcome eller audit-reports',
      'record what was handed over: outcome or audit-reports',
    ],
    options: [year, many('--to <who>', 'bara till den: FK, board', 'to that one alone: FK, board'), ...done],
    example: 'forbund year-end send haninge audit-reports --decided-on 2008-04-18 --evidence foljebrev.pdf',
    load: () => import('../commands/year-end-send'),
  },
  {
    name: 'year-end discharge',
    args: '<forbund>',
    words: ['registrera en medlems eget beslut om ansvarsfrihet', "record a member's own decision on discharge"],
    options: [
      year,
      member,
      body,
      option('--verdict <verdict>', 'discharged eller refused', 'discharged or refused'),
      ...done,
    ],
    example:
      'forbund year-end discharge haninge --member HAN --body KF --verdict discharged --decided-on 2008-05-20 --evidence protokoll.pdf',
    load: () => import('../commands/year-end-discharge'),
  },
  {
    name: 'year-end damages',
    args: '<forbund>',
    words: [
      'registrera en medlems beslut om skadestånd när ansvarsfrihet inte har beviljats',
      "record a member's decision on damages after a refused discharge",
    ],
    options: [
      year,
      member,
      body,
      option('--claim-damages', 'talan väcks', 'damages are claimed'),
      option('--waive-damages', 'talan väcks inte', 'damages are not claimed'),
      ...done,
    ],
    example:
      'forbund year-end damages haninge --member HAN --body KF --waive-damages --decided-on 2008-06-10 --evidence protokoll.pdf',
    load: () => import('../commands/year-end-damages'),
  },
];
