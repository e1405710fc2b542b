import type { YearlyEvent } from '../../../domain/yearly/yearly';
import type { BudgetEvent } from '../../../domain/budget/events';
import { budgetLinesOfAdoption } from './budget-adoption';
import { budgetLinesOfSamrad } from './budget-samrad';
import { headingWords } from '../budget-headings';
import { lastDayWords } from '../last-day';
import { sentences } from '../tongue';
import type { Told } from './line';

type Own = Exclude<BudgetEvent, YearlyEvent | { type: 'CommitmentRecorded' }>;

const preparation: Pick<
  Told<Own>,
  | 'BudgetBegun'
  | 'ChangedTermsNoted'
  | 'NeedsIdentified'
  | 'StateAllocationKnown'
  | 'BudgetDrafted'
  | 'BudgetMeetingAnnounced'
  | 'BudgetDraftPublished'
> = {
  BudgetBegun: ({ t }, { year }) => ({
    tone: 'plan',
    sentence: t(`Arbetet med budgeten för ${year} har börjat.`, `Work on the budget for ${year} has begun.`),
  }),
  ChangedTermsNoted: ({ t, date }, { version, from }) => ({
    tone: 'done',
    sentence: t(
      `Medlemmarna har ändrat förbundsordningen: version ${version} gäller från ${date(from)}, och budgeten följer den.`,
      `The members have changed the charter: version ${version} holds from ${date(from)}, and the budget follows it.`,
    ),
  }),
  NeedsIdentified: ({ t }) => ({
    tone: 'done',
    sentence: t(
      'Behoven är kartlagda och verksamhetsplanen skriven.',
      'The needs are identified and the plan of activities drafted.',
    ),
  }),
  StateAllocationKnown: ({ t, kronor }, { ore, certainty }) => ({
    tone: certainty === 'FINAL' ? 'done' : 'plan',
    sentence: t(
      `Försäkringskassan lämnade ${certainty === 'FINAL' ? 'slutligt' : 'preliminärt'} besked om ${kronor(ore)}.`,
      `Försäkringskassan gave ${certainty === 'FINAL' ? 'final' : 'preliminary'} word of ${kronor(ore)}.`,
    ),
  }),
  BudgetDrafted: (tongue, { totalOre, number, revision, headings, deficit, samrad }) => ({
    tone: deficit ? 'late' : 'done',
    sentence: tongue.t(
      `${revision > 0 ? 'Ändringsförslag' : 'Budgetförslag'} ${number}: ${tongue.kronor(totalOre)}.`,
      `${revision > 0 ? 'Draft of a change' : 'Draft budget'} ${number}: ${tongue.kronor(totalOre)}.`,
    ),
    soft: sentences(
      `${tongue.list(Object.entries(headings).map(([id, ore]) => `${headingWords(id, tongue.lang)} ${tongue.kronor(ore)}`))}.`,
      samrad === true && tongue.t('Kräver nytt samråd.', 'Calls for a new samråd.'),
      deficit &&
        tongue.t(
          `Underskott ${deficit.years.join(', ')}. Skäl: ${deficit.reason}`,
          `Deficit in ${deficit.years.join(', ')}. Reason: ${deficit.reason}`,
        ),
    ),
  }),
  BudgetMeetingAnnounced: ({ t, date }, { meetingOn }) => ({
    tone: 'done',
    sentence: t(
      `Budgetsammanträdet ${date(meetingOn)} är kungjort.`,
      `The budget meeting of ${date(meetingOn)} is announced.`,
    ),
  }),
  BudgetDraftPublished: ({ t }) => ({
    tone: 'done',
    sentence: t('Budgetförslaget är publicerat på webbplatsen.', 'The draft budget is published on the website.'),
  }),
};

const course: Omit<
  Told<Own>,
  keyof typeof preparation | keyof typeof budgetLinesOfAdoption | keyof typeof budgetLinesOfSamrad
> = {
  AppropriationFellShort: (tongue, { members, totalOre, maxTotalOre, byMembers }) => ({
    tone: 'late',
    sentence: tongue.t(
      `${tongue.list(members.map(tongue.member))} har anslagit mindre än sin andel: budgeten kan vara högst ${tongue.kronor(maxTotalOre)}.`,
      `${tongue.list(members.map(tongue.member))} appropriated less than its share: the budget can be at most ${tongue.kronor(maxTotalOre)}.`,
    ),
    soft: sentences(
      tongue.t(
        `Budgeten är ${tongue.kronor(totalOre)}, och andelarna är lagens.`,
        `The budget is ${tongue.kronor(totalOre)}, and the shares are the law’s.`,
      ),
      byMembers
        ? tongue.t('Medlemmarna fastställer den på nytt.', 'The members adopt it again.')
        : tongue.t('Styrelsen fastställer den på nytt.', 'The board adopts it again.'),
    ),
  }),
  ShortfallResolved: ({ t, kronor }, { totalOre }) => ({
    tone: 'done',
    sentence: t(
      `Medlemmarnas anslag räcker till budgeten på ${kronor(totalOre)}.`,
      `The members’ appropriations carry the budget of ${kronor(totalOre)}.`,
    ),
  }),
  ExpenseDecided: ({ t, kronor, lang }, { heading, ore, financing, beyondOre }) => ({
    tone: beyondOre === undefined ? 'done' : 'late',
    sentence: t(
      `Styrelsen beslutade om ${kronor(ore)} till ${headingWords(heading, lang)}.`,
      `The board decided ${kronor(ore)} for ${headingWords(heading, lang)}.`,
    ),
    soft: sentences(
      beyondOre !== undefined && t(`${kronor(beyondOre)} utöver ramen.`, `${kronor(beyondOre)} beyond the frame.`),
      financing !== undefined && t(`Finansiering: ${financing}`, `Financing: ${financing}`),
    ),
  }),
  BudgetOverdue: (tongue, { year, lastDay, nominal }) => ({
    tone: 'late',
    sentence: tongue.t(`Budgeten för ${year} är inte fastställd.`, `The budget for ${year} is not adopted.`),
    soft: tongue.t(
      `Sista dag enligt 23 § lagen var ${lastDayWords(tongue, { dueOn: lastDay, about: { nominal } })}.`,
      `The last day by 23 § of the Act was ${lastDayWords(tongue, { dueOn: lastDay, about: { nominal } })}.`,
    ),
  }),
  BudgetOverdueAnnulled: ({ t, date }, { year, adoptedOn }) => ({
    tone: 'done',
    sentence: t(`Budgeten för ${year} fastställdes i tid.`, `The budget for ${year} was adopted in time.`),
    soft: t(
      `Beslutet fattades ${date(adoptedOn)} men registrerades i efterhand.`,
      `Decided on ${date(adoptedOn)}, recorded afterwards.`,
    ),
  }),
  BudgetInForce: ({ t, date }, { year, on }) => ({
    tone: 'done',
    sentence: t(
      `Budgeten för ${year} gäller från ${date(on)}.`,
      `The budget for ${year} is in force from ${date(on)}.`,
    ),
  }),
  BudgetClosed: ({ t }, { year, adopted }) => ({
    tone: adopted ? 'done' : 'late',
    sentence: adopted
      ? t(`Budgetåret ${year} är avslutat.`, `The budget year ${year} is closed.`)
      : t(
          `Budgetåret ${year} är slut utan att någon budget fastställts.`,
          `The year ${year} is over without a budget.`,
        ),
  }),
};

/** What happens to a year's budget. */
export const budgetLines = { ...preparation, ...budgetLinesOfSamrad, ...budgetLinesOfAdoption, ...course };
