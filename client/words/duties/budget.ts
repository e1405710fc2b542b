import type { Tongue } from '../tongue';
import { textOf, type DutyLike, type SayDuty } from './say';

const year = ({ about }: DutyLike): string => textOf(about['year']);
const amount = ({ kronor }: Tongue, ore: unknown): string => kronor(typeof ore === 'number' ? ore : 0);
const membersOf = ({ list, member }: Tongue, { about }: DutyLike): string =>
  Array.isArray(about['members']) ? list(about['members'].map(textOf).map(member)) : '';

const noBudget = ({ t }: Tongue): string =>
  t(
    'Utan budget kan inga bidrag betalas in och inga insatser beviljas för året.',
    'Without a budget no contributions can be paid and no insatser funded for the year.',
  );
const late = ({ t }: Tongue): string =>
  t('Styrelsen hinner kanske inte besluta i tid.', 'The board may not be able to decide in time.');

const overdue: SayDuty = (tongue, duty) => [
  tongue.t(`fastställa den försenade budgeten för ${year(duty)}`, `adopt the overdue budget for ${year(duty)}`),
  noBudget(tongue),
];

/** What a budget year asks for. */
export const budgetDuties: Record<string, SayDuty> = {
  'budget-needs': (tongue, duty) => [
    tongue.t(
      `kartlägga behoven och skriva verksamhetsplan för ${year(duty)}`,
      `identify the needs and draft the plan of activities for ${year(duty)}`,
    ),
    late(tongue),
    tongue.t(`kartlägga behoven för ${year(duty)}`, `identify the needs for ${year(duty)}`),
  ],
  'budget-draft': (tongue, duty) => [
    tongue.t(
      `skriva budgetförslag för ${year(duty)} med treårsplan`,
      `draft the budget for ${year(duty)} with its three-year plan`,
    ),
    late(tongue),
  ],
  'budget-samrad-invite': (tongue, duty) => [
    tongue.t(
      `kalla till samråd om budgeten för ${year(duty)}: ${membersOf(tongue, duty)}`,
      `invite to samråd on the budget for ${year(duty)}: ${membersOf(tongue, duty)}`,
    ),
    noSamrad(tongue),
    tongue.t(`kalla till samråd om budgeten för ${year(duty)}`, `invite to samråd on the budget for ${year(duty)}`),
  ],
  'budget-samrad-hold': (tongue, duty) => [
    tongue.t(
      `hålla samråd om budgeten för ${year(duty)} med ${membersOf(tongue, duty)}`,
      `hold samråd on the budget for ${year(duty)} with ${membersOf(tongue, duty)}`,
    ),
    noSamrad(tongue),
    tongue.t(`hålla samråd om budgeten för ${year(duty)}`, `hold samråd on the budget for ${year(duty)}`),
  ],
  'budget-publish': (tongue, duty) => [
    tongue.t(
      `kungöra budgetsammanträdet och publicera förslaget för ${year(duty)}`,
      `announce the budget meeting and publish the draft for ${year(duty)}`,
    ),
    tongue.t('Budgeten får inte fastställas innan det är gjort.', 'The budget may not be adopted before that is done.'),
  ],
  'budget-adopt': (tongue, duty) => [
    tongue.t(`fastställa budgeten för ${year(duty)}`, `adopt the budget for ${year(duty)}`),
    noBudget(tongue),
  ],
  'budget-overdue-chair': overdue,
  'budget-overdue-all': overdue,
  'budget-member-adopt': (tongue, duty) => [
    tongue.t(
      `fastställa förbundets första budget, för ${year(duty)}`,
      `adopt the förbund’s first budget, ${year(duty)}`,
    ),
    noBudget(tongue),
  ],
  'budget-readopt': (tongue, duty) => {
    const most = amount(tongue, duty.about['maxTotalOre']);
    return [
      tongue.t(
        `fastställa budgeten för ${year(duty)} på nytt, högst ${most}`,
        `adopt the budget for ${year(duty)} again, at most ${most}`,
      ),
      tongue.t(
        'Budgeten är större än vad medlemmarna har anslagit.',
        'The budget is more than the members have appropriated.',
      ),
    ];
  },
  'budget-in-force': (tongue, duty) => [
    tongue.t(`tillämpa budgeten för ${year(duty)}`, `apply the budget for ${year(duty)}`),
    tongue.t('Budgeten gäller från den dagen.', 'The budget is in force from that day.'),
  ],
  'budget-close': (tongue, duty) => [
    tongue.t(`avsluta budgetåret ${year(duty)}`, `close the budget year ${year(duty)}`),
    tongue.t('Budgetåret är slut efter den dagen.', 'The budget year is over after that day.'),
  ],
};

function noSamrad({ t }: Tongue): string {
  return t(
    'Budgeten får inte fastställas förrän samråd är hållet med alla medlemmar.',
    'The budget may not be adopted until all members have been consulted.',
  );
}
