import type { BudgetEvent } from '../../../domain/budget/events';
import type { Tongue } from '../tongue';
import { sentences } from '../tongue';
import type { Told } from './line';

type Adopting = Extract<
  BudgetEvent,
  {
    type: 'BudgetAdopted' | 'BudgetRevised' | 'MemberAdoptedBudget' | 'BudgetBreachEstablished' | 'BudgetBreachCured';
  }
>;
type Data<Type extends Adopting['type']> = Extract<Adopting, { type: Type }>['data'];

const shares = ({ list, member, kronor }: Tongue, contributions: Data<'BudgetAdopted'>['contributions']): string =>
  list(
    Object.entries(contributions)
      .filter(([, ore]) => ore > 0)
      .map(([id, ore]) => `${member(id)} ${kronor(ore)}`),
  );

const adoption = (tongue: Tongue, { adoptedOn, contributions, byMembers, late }: Data<'BudgetAdopted'>): string =>
  sentences(
    byMembers
      ? tongue.t(
          `Medlemmarnas sista beslut fattades ${tongue.date(adoptedOn)}.`,
          `The members’ last decision was taken on ${tongue.date(adoptedOn)}.`,
        )
      : tongue.t(`Styrelsen beslutade ${tongue.date(adoptedOn)}.`, `The board decided on ${tongue.date(adoptedOn)}.`),
    late && tongue.t('För sent.', 'Late.'),
    tongue.t(`Att betala: ${shares(tongue, contributions)}.`, `To pay: ${shares(tongue, contributions)}.`),
  );

/** How a budget came to be adopted, changed, and held against the rules. */
export const budgetLinesOfAdoption: Told<Adopting> = {
  BudgetAdopted: (tongue, data) => ({
    tone: data.late ? 'late' : 'done',
    sentence: tongue.t(
      `Budgeten för ${data.year} är fastställd: ${tongue.kronor(data.totalOre)}.`,
      `The budget for ${data.year} is adopted: ${tongue.kronor(data.totalOre)}.`,
    ),
    soft: adoption(tongue, data),
  }),
  BudgetRevised: (tongue, data) => ({
    tone: 'done',
    sentence: tongue.t(
      `Budgeten för ${data.year} är ändrad, revidering ${data.revision}: ${tongue.kronor(data.totalOre)}.`,
      `The budget for ${data.year} is changed, revision ${data.revision}: ${tongue.kronor(data.totalOre)}.`,
    ),
    soft: data.sharesChanged
      ? adoption(tongue, data)
      : tongue.t('Ingen medlems andel ändras.', 'No member’s share changes.'),
  }),
  MemberAdoptedBudget: (tongue, { member, totalOre }) => ({
    tone: 'done',
    sentence: tongue.t(
      `${tongue.member(member)} fastställde budgeten: ${tongue.kronor(totalOre)}.`,
      `${tongue.member(member)} adopted the budget: ${tongue.kronor(totalOre)}.`,
    ),
  }),
  BudgetBreachEstablished: (tongue, { grounds, members, reason }) => ({
    tone: 'late',
    sentence: tongue.t(
      `Styrelsen beslutade i strid med en regel: ${grounds.map((ground) => against[ground][0]).join(', ')}.`,
      `The board decided against a rule: ${grounds.map((ground) => against[ground][1]).join(', ')}.`,
    ),
    soft: sentences(
      members.length > 0 &&
        tongue.t(
          `Samråd saknas med ${tongue.list(members.map(tongue.member))}.`,
          `No samråd with ${tongue.list(members.map(tongue.member))}.`,
        ),
      tongue.t(`Skäl: ${reason}`, `Reason: ${reason}`),
    ),
  }),
  BudgetBreachCured: ({ t }, { revision }) => ({
    tone: 'done',
    sentence: t(`Bristen är avhjälpt genom revidering ${revision}.`, `The breach is cured by revision ${revision}.`),
  }),
};

const against: Record<Data<'BudgetBreachEstablished'>['grounds'][number], readonly [string, string]> = {
  NOT_QUORATE: ['styrelsen var inte beslutför', 'the board was not quorate'],
  SAMRAD_MISSING: ['samråd saknades', 'samråd was missing'],
  NOT_PUBLISHED: ['sammanträdet eller förslaget var inte kungjort', 'the meeting or the draft was not made public'],
  BEYOND_FRAME: ['ramen överskreds', 'the frame was exceeded'],
};
