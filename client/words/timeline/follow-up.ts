import type { FollowUpEvent } from '../../../domain/follow-up/events';
import type { YearlyEvent } from '../../../domain/yearly/yearly';
import { headingWords } from '../budget-headings';
import type { Language, Tongue } from '../tongue';
import { sentences } from '../tongue';
import { type Told, written } from './line';

type Own = Exclude<FollowUpEvent, YearlyEvent>;

const inSentence = (heading: string, lang: Language): string =>
  headingWords(heading, lang).replace(/^./, (first) => first.toLocaleLowerCase('sv'));

const lackWords: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  FORECAST_MISSING: ['helårsprognos saknas', 'there is no forecast for the whole year'],
  OUTCOME_MISSING: ['verksamhetens utfall saknas', 'there is no outcome of operations'],
};
const lacking = (
  { lang, t, list }: Tongue,
  breach: { lacks: readonly string[]; reason: string } | undefined,
): string => {
  if (!breach) return '';
  const lacks = list(breach.lacks.map((lack) => lackWords[lack]?.[lang === 'sv' ? 0 : 1] ?? lack));
  return t(`Trots att ${lacks}: ${breach.reason}`, `Although ${lacks}: ${breach.reason}`);
};

/** How a year was followed up. */
export const followUpLines: Told<Own> = {
  FollowUpBegun: ({ t, date, list }, { year, periods }) => ({
    tone: 'done',
    sentence: t(`Uppföljningen av ${year} har börjat.`, `The follow-up of ${year} has begun.`),
    soft:
      periods.length === 0
        ? t('Ingen period slutar efter verksamhetens start i år.', 'No period ends after the start of operations.')
        : t(`Perioder till ${list(periods.map(date))}.`, `Periods to ${list(periods.map(date))}.`),
  }),
  FollowUpBudgetNoted: ({ t, kronor }, { totalOre, revision }) => ({
    tone: 'done',
    sentence: t(
      `Uppföljningen hålls mot ${revision > 0 ? `den ändrade budgeten (ändring ${revision})` : 'den fastställda budgeten'}: ${kronor(totalOre)}.`,
      `The follow-up is held against ${revision > 0 ? `the revised budget (revision ${revision})` : 'the adopted budget'}: ${kronor(totalOre)}.`,
    ),
  }),
  PeriodClosed: ({ t, date }, { period }) => ({
    tone: 'plan',
    sentence: t(`Perioden till ${date(period)} är slut.`, `The period to ${date(period)} is over.`),
  }),
  FollowUpDrafted: (tongue, { period, version, breach }) => ({
    tone: breach ? 'late' : 'done',
    sentence: tongue.t(
      `Uppföljningen till ${tongue.date(period)} är framtagen${version > 1 ? `, version ${version}` : ''}.`,
      `The follow-up to ${tongue.date(period)} is made${version > 1 ? `, version ${version}` : ''}.`,
    ),
    ...(breach && { soft: lacking(tongue, breach) }),
  }),
  FollowUpHandled: ({ t, date }, { period, decidedOn, evidence }) => ({
    tone: 'done',
    sentence: t(
      `Styrelsen behandlade uppföljningen till ${date(period)} den ${date(decidedOn)}.`,
      `The board dealt with the follow-up to ${date(period)} on ${date(decidedOn)}.`,
    ),
    ...written(evidence),
  }),
  FollowUpSent: (tongue, { period, to, decidedOn, evidence, breach }) => ({
    tone: breach ? 'late' : 'done',
    sentence: tongue.t(
      `Uppföljningen till ${tongue.date(period)} sändes ${tongue.date(decidedOn)} till ${tongue.list(to.map(tongue.member))}.`,
      `The follow-up to ${tongue.date(period)} was sent on ${tongue.date(decidedOn)} to ${tongue.list(to.map(tongue.member))}.`,
    ),
    ...(breach && { soft: lacking(tongue, breach) }),
    ...written(evidence),
  }),
  ForecastAboveTotal: ({ t, date, kronor }, { period, forecastOre, budgetOre, overOre, hardCap }) => ({
    tone: 'late',
    sentence: t(
      `Helårsprognosen till ${date(period)} är ${kronor(overOre)} över budgeten.`,
      `The full-year forecast to ${date(period)} is ${kronor(overOre)} above the budget.`,
    ),
    soft: sentences(
      t(
        `Prognos ${kronor(forecastOre)}, budget ${kronor(budgetOre)}.`,
        `Forecast ${kronor(forecastOre)}, budget ${kronor(budgetOre)}.`,
      ),
      hardCap &&
        t(
          'Ramen gäller även om målen inte helt kan nås.',
          'The frame holds even where the goals cannot be wholly reached.',
        ),
    ),
  }),
  HeadingsAboveBudget: ({ t, date, kronor, list, lang }, { period, headings }) => ({
    tone: 'soon',
    sentence: t(
      `Prognosen till ${date(period)} är över budgeten för ${list(headings.map(({ heading }) => inSentence(heading, lang)))}.`,
      `The forecast to ${date(period)} is above the budget for ${list(headings.map(({ heading }) => inSentence(heading, lang)))}.`,
    ),
    soft: headings.map(({ heading, overOre }) => `${inSentence(heading, lang)}: ${kronor(overOre)}`).join(', '),
  }),
  EvaluationRecorded: ({ t, date }, { of, genderPerspective, decidedOn, evidence }) => ({
    tone: of === 'ACTIVITIES' && !genderPerspective ? 'soon' : 'done',
    sentence: t(
      `${of === 'ACTIVITIES' ? 'Verksamheten' : 'Förbundet'} utvärderades ${date(decidedOn)}.`,
      `${of === 'ACTIVITIES' ? 'The activities were' : 'The förbund was'} evaluated on ${date(decidedOn)}.`,
    ),
    ...(!genderPerspective && { soft: t('Utan genusperspektiv.', 'Without a gender perspective.') }),
    ...written(evidence),
  }),
  FollowUpYearEnded: ({ t }, { year }) => ({
    tone: 'plan',
    sentence: t(`${year} är slut.`, `${year} is over.`),
  }),
  FollowUpClosed: ({ t, date }, { on }) => ({
    tone: 'done',
    sentence: t(`Årets uppföljning stängdes ${date(on)}.`, `The year’s follow-up was closed on ${date(on)}.`),
  }),
};
