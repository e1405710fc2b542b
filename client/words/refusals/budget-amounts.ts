import type { Tongue } from '../tongue';
import { both, text, texts, type Say } from './say';

/** Öre as people read them; what is no amount, as it stands. */
export const amount = ({ kronor }: Tongue, ore: unknown): string => (typeof ore === 'number' ? kronor(ore) : text(ore));

/** What a budget holds: its headings, its plan, its frame and the members' shares. */
export const budgetAmounts: Record<string, Say> = {
  UNKNOWN_HEADING: (tongue, { heading }) => [
    tongue.t(`Budgeten har ingen rubrik ${text(heading)}.`, `A budget has no heading ${text(heading)}.`),
    tongue.t(
      'Använd activities, surveys, information eller office.',
      'Use activities, surveys, information or office.',
    ),
  ],
  HEADINGS_DO_NOT_SUM: (tongue, { totalOre }) => [
    tongue.t(
      `Rubrikernas belopp blir inte totalen ${amount(tongue, totalOre)}.`,
      `The headings do not sum to the total, ${amount(tongue, totalOre)}.`,
    ),
    tongue.t('Rätta beloppen.', 'Correct the amounts.'),
  ],
  AMOUNT_MALFORMED: both(
    ['Beloppet är inget helt antal ören.', 'Ange ett belopp i kronor, noll eller mer, med högst två decimaler.'],
    ['The amount is no whole number of öre.', 'Give an amount in kronor, zero or more, with two decimals at most.'],
  ),
  PLAN_NOT_THREE_YEARS: ({ t, list }, { years }) => [
    t(`Planen ska omfatta ${list(texts(years))}.`, `The plan is to cover ${list(texts(years))}.`),
    t('Ange alla tre åren.', 'Give all three years.'),
  ],
  PLAN_WITHOUT_BUDGET: both(
    ['Planens första år är inte budgetens belopp.', 'Planens första år ska vara budgeten.'],
    ['The plan’s first year is not the amount of the budget.', 'The first year of the plan carries the budget.'],
  ),
  DEFICIT_WITHOUT_REASON: ({ t, list }, { years }) => [
    t(
      `Kostnaderna är större än intäkterna ${list(texts(years))} (21 § lagen).`,
      `Costs exceed revenues in ${list(texts(years))} (21 § of the Act).`,
    ),
    t('Ange skälet till underskottet.', 'Give the reason for the deficit.'),
  ],
  BEYOND_FRAME: (tongue, { beyondOre }) => [
    tongue.t(
      `Beslutet går ${amount(tongue, beyondOre)} utöver ramen, som håller även om målen inte nås.`,
      `The decision goes ${amount(tongue, beyondOre)} beyond the frame, which holds even where the goals are not reached.`,
    ),
    tongue.t('Minska beloppet, eller ändra budgeten.', 'Lower the amount, or change the budget.'),
  ],
  FINANCING_MISSING: both(
    ['Beslutet går utöver ramen och säger inte hur det finansieras.', 'Ange finansieringen (kommunallagen 11:15).'],
    ['The decision goes beyond the frame without its financing.', 'Give the financing (kommunallagen 11:15).'],
  ),
  SHARE_MISSING: (tongue, { member }) => [
    tongue.t(
      `${tongue.member(text(member))} saknas i medlemmarnas fördelning.`,
      `${tongue.member(text(member))} is missing in the members’ agreement on shares.`,
    ),
    tongue.t('Ange alla medlemmar på den sidan.', 'Give all members of that side.'),
  ],
  SHARE_UNKNOWN: (tongue, { member }) => [
    tongue.t(
      `${tongue.member(text(member))} hör inte till den sida som fördelas.`,
      `${tongue.member(text(member))} does not belong to the side that is shared out.`,
    ),
    tongue.t('Ange bara sidans egna medlemmar.', 'Give only that side’s own members.'),
  ],
  SHARES_DO_NOT_SUM: (tongue, { partOre }) => [
    tongue.t(
      `De avtalade beloppen blir inte sidans del, ${amount(tongue, partOre)} (5 § lagen).`,
      `The amounts agreed do not sum to the side’s part, ${amount(tongue, partOre)} (5 § of the Act).`,
    ),
    tongue.t('Ange en fördelning som passar budgeten.', 'Give an agreement that fits the budget.'),
  ],
  SHARES_ALL_ZERO: both(
    ['Alla andelar i fördelningen är noll.', 'Ange andelar.'],
    ['All shares of the agreement are zero.', 'Give shares.'],
  ),
};
