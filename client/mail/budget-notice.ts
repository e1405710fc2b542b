import type { Ground } from '../../domain/duty';
import type { Language } from '../words/tongue';

const law = (...refs: string[]): Ground[] => refs.map((ref) => ({ source: 'law', ref }));
const never = { sv: 'Inget. Beskedet är för kännedom.', en: 'Nothing. This is for your information.' };
const question = { sv: 'Frågor: svara på det här mejlet.', en: 'Questions: reply to this mail.' };

/** What follows from news about a budget. */
export const budgetFollows: Readonly<Record<string, Record<'now' | 'otherwise', Record<Language, string>>>> = {
  SamradInvited: {
    now: {
      sv: 'Kom till samrådet, eller svara på det här mejlet om ni tillstyrker eller avstyrker förslaget.',
      en: 'Come to the samråd, or reply to this mail saying whether you support the draft or are against it.',
    },
    otherwise: {
      sv: 'Styrelsen kan fastställa budgeten när samrådet är hållet, även utan svar.',
      en: 'The board can adopt the budget when the samråd is held, also without an answer.',
    },
  },
  BudgetAdopted: { now: question, otherwise: never },
  BudgetRevised: { now: question, otherwise: never },
  AppropriationFellShort: {
    now: {
      sv: 'Den medlem som kan anslå mer beslutar om det. Annars fastställs budgeten på nytt till det högsta beloppet.',
      en: 'The member that can appropriate more decides so. Otherwise the budget is adopted again, at the highest amount.',
    },
    otherwise: {
      sv: 'Budgeten har inte täckning i medlemmarnas egna budgetar.',
      en: 'The budget is not covered by the members’ own budgets.',
    },
  },
  ShortfallResolved: { now: question, otherwise: never },
  BudgetBreachEstablished: {
    now: {
      sv: 'Gör det som saknas och låt styrelsen besluta på nytt. Bristen visas tills det är gjort.',
      en: 'Do what is missing and let the board decide again. The breach is shown until that is done.',
    },
    otherwise: {
      sv: 'Beslutet kan överklagas (28 § lagen).',
      en: 'The decision can be appealed (28 § of the Act).',
    },
  },
  BudgetOverdue: {
    now: {
      sv: 'Styrelsen fastställer budgeten snarast. Ett beslut som fattades i tid räknas även om det registreras nu.',
      en: 'The board adopts the budget as soon as possible. A decision taken in time counts even if it is recorded now.',
    },
    otherwise: {
      sv: 'Utan budget kan inga bidrag betalas in och inga insatser beviljas för året.',
      en: 'Without a budget no contributions can be paid and no insatser funded for the year.',
    },
  },
  BudgetOverdueAnnulled: {
    now: {
      sv: 'Beskedet om att budgeten var försenad gäller inte längre.',
      en: 'The message that the budget was overdue no longer holds.',
    },
    otherwise: never,
  },
};

/** The paragraph each duty and each piece of news about a budget rests on. */
export const budgetGrounds: Readonly<Record<string, readonly Ground[]>> = {
  'budget-needs': [{ source: 'practice', ref: 'budgetåret' }],
  'budget-draft': law('21 §'),
  'budget-samrad-invite': law('23 §'),
  'budget-samrad-hold': law('23 §'),
  'budget-publish': law('19 §', '21 §'),
  'budget-adopt': law('23 §'),
  'budget-overdue-chair': law('23 §'),
  'budget-overdue-all': law('23 §'),
  'budget-member-adopt': law('23 §'),
  'budget-readopt': law('5 §', '23 §'),
  SamradInvited: law('23 §'),
  BudgetAdopted: law('23 §'),
  BudgetRevised: law('23 §'),
  AppropriationFellShort: law('5 §'),
  ShortfallResolved: law('5 §'),
  BudgetBreachEstablished: law('19 §', '21 §', '23 §'),
  BudgetOverdue: law('23 §'),
  BudgetOverdueAnnulled: law('23 §'),
};
