import type { Tongue } from '../tongue';
import { both, day, type Details, type Say } from './say';

/** Days that cannot be. */
export const aboutDates: Record<string, Say> = {
  DECIDED_BEFORE_TEXT: (tongue, { from, datedOn }) => {
    const since = day(tongue, from ?? datedOn);
    return [
      since === ''
        ? tongue.t(
            'Beslutsdatum ligger före den dag då texten fanns.',
            'The date of decision is before the text existed.',
          )
        : tongue.t(
            `Beslutsdatum ligger före ${since}, då texten fanns att besluta om.`,
            `The date of decision is before ${since}, when the text was there to decide on.`,
          ),
      tongue.t('Ange dagen för det nya beslutet.', 'Give the date of the new decision.'),
    ];
  },
  WAIVED_BEFORE_CONDITION: (tongue, { from }) => [
    tongue.t(
      `Beslutsdatum ligger före ${day(tongue, from)}, då villkoret ställdes.`,
      `The date of decision is before ${day(tongue, from)}, when the condition was put.`,
    ),
    tongue.t('Ange dagen då medlemmen avstod från villkoret.', 'Give the day the member waived the condition.'),
  ],
  DECIDED_IN_FUTURE: both(
    ['Beslutsdatum ligger efter i dag i Stockholm.', 'Ange dagen då beslutet fattades.'],
    ['The date of decision is later than today in Stockholm.', 'Give the day the decision was taken.'],
  ),
  DECIDED_TOO_LATE: (tongue, { lastDay }) => [
    tongue.t(
      `Beslutet fattades efter sista dagen${lastDay === undefined ? '' : `, ${day(tongue, lastDay)}`}.`,
      `The decision was taken after the last day${lastDay === undefined ? '' : `, ${day(tongue, lastDay)}`}.`,
    ),
    tongue.t('Alla medlemmar måste besluta om en ny dag.', 'All members must decide on a new date.'),
  ],
  DECIDED_ON_MISSING: both(
    ['Beslutsdatum saknas.', 'Ange dagen då beslutet fattades.'],
    ['The date of decision is missing.', 'Give the day the decision was taken.'],
  ),
  LAST_DAY_PASSED: (tongue, { lastDay }) => [
    tongue.t(
      `Sista dagen ${day(tongue, lastDay)} har redan passerat.`,
      `The last day ${day(tongue, lastDay)} has already passed.`,
    ),
    tongue.t(
      'Ändra sista dagen i ärendefilen och i förbundsordningen.',
      'Change the last day in the case file and in the charter.',
    ),
  ],
  NEW_DATE_DIFFERS: (tongue, { proposed }) => [
    tongue.t(
      `Den nya dagen eller dess lydelse skiljer sig från den som redan är beslutad (${lastDayOf(tongue, proposed)}).`,
      `The new date or its wording differs from the one already decided (${lastDayOf(tongue, proposed)}).`,
    ),
    tongue.t(
      'Alla medlemmar måste besluta om samma dag och samma lydelse.',
      'All members must decide on the same date and the same wording.',
    ),
  ],
  NEW_DATE_PASSED: (tongue, { lastDay }) => [
    tongue.t(
      `Den nya dagen ${day(tongue, lastDay)} har redan passerat.`,
      `The new date ${day(tongue, lastDay)} has already passed.`,
    ),
    tongue.t('Ange en dag som inte har passerat.', 'Give a date that has not passed.'),
  ],
  SENT_OUT_BEFORE_TEXT: (tongue, { datedOn }) => [
    tongue.t(
      `Texten är daterad ${day(tongue, datedOn)} och fanns inte den dagen.`,
      `The text is dated ${day(tongue, datedOn)} and was not there on that day.`,
    ),
    tongue.t('Ange dagen då texten sändes ut.', 'Give the day the text was sent out.'),
  ],
  SENT_OUT_IN_FUTURE: both(
    ['Dagen för utsändningen ligger efter i dag i Stockholm.', 'Ange dagen då texten sändes ut.'],
    ['The day of sending out is later than today in Stockholm.', 'Give the day the text was sent out.'],
  ),
  DATED_IN_FUTURE: both(
    ['Texten är daterad efter i dag i Stockholm.', 'Ange dagen då texten skrevs.'],
    ['The text is dated later than today in Stockholm.', 'Give the day the text was written.'],
  ),
  LAW_NOT_IN_FORCE: (tongue, { date }) => [
    tongue.t(`Lagen gällde inte ${day(tongue, date)}.`, `The Act was not in force on ${day(tongue, date)}.`),
    tongue.t('Rätta dagen i ärendefilen.', 'Correct the day in the case file.'),
  ],
};

const lastDayOf = (tongue: Tongue, proposed: unknown): string =>
  day(tongue, (proposed as Details | undefined)?.['lastDay']);
