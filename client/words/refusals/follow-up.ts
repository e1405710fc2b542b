import { headingWords } from '../budget-headings';
import { both, day, text, texts, type Say } from './say';
import { shut, standingOf } from './standing';

/** About the follow-ups of a year. */
export const aboutFollowUps: Record<string, Say> = {
  FOLLOW_UP_NOT_BEGUN: both(
    ['Året har inte börjat.', 'Uppföljningen öppnas av sig själv den 1 januari.'],
    ['The year has not begun.', 'The follow-up is opened by itself on 1 January.'],
  ),
  FOLLOW_UP_CLOSED: shut,
  UNKNOWN_PERIOD: ({ t, list, date }, { period, periods }) => [
    t(`Ingen period slutar ${date(text(period))}.`, `No period ends on ${date(text(period))}.`),
    t(`Ange ${list(texts(periods).map(date))}.`, `Give ${list(texts(periods).map(date))}.`),
  ],
  PERIOD_NOT_OVER: (tongue, { period }) => [
    tongue.t(
      `Perioden pågår till och med ${day(tongue, period)}.`,
      `The period runs to ${day(tongue, period)} inclusive.`,
    ),
    tongue.t('Uppföljningen görs när den är slut.', 'It is followed up when it is over.'),
  ],
  FORECAST_MISSING: ({ t, list, lang }, { missing }) => {
    const kinds: Readonly<Record<string, string>> = {
      operations: t('verksamheten', 'operations'),
      economy: t('ekonomin', 'the economy'),
      report: t('perioden: det finns ingen rapport', 'the period: there is no report'),
    };
    const what = list(texts(missing).map((one) => kinds[one] ?? headingWords(one, lang)));
    return [
      t(
        `Helårsprognos saknas${what && ` för ${what}`}. Förbundsordningen kräver den.`,
        `There is no forecast for the whole year${what && ` of ${what}`}. The charter asks for one.`,
      ),
      t(
        'Komplettera uppföljningen. Har den ändå sänts så: säg varför.',
        'Complete the follow-up. If it has been sent like this all the same, say why.',
      ),
    ];
  },
  OUTCOME_MISSING: both(
    ['Uppföljningen säger inte hur verksamheten har gått.', 'Lägg till verksamhetens utfall som handling.'],
    ['The follow-up does not say how operations have gone.', 'Add the outcome of operations as a document.'],
  ),
  HEADING_TWICE: ({ t, lang }, { heading }) => [
    t(
      `Posten ${headingWords(text(heading), lang)} står två gånger.`,
      `The heading ${headingWords(text(heading), lang)} is given twice.`,
    ),
    t('Ange varje post en gång.', 'Give each heading once.'),
  ],
  ALREADY_SENT: (tongue, { period }) => [
    tongue.t(
      `Uppföljningen till ${day(tongue, period)} är redan sänd till alla medlemmar.`,
      `The follow-up to ${day(tongue, period)} has already been sent to all members.`,
    ),
    tongue.t('Det som är nytt tas med i nästa uppföljning.', 'What is new goes into the next follow-up.'),
  ],
  ALREADY_HANDLED: (tongue, details) => [
    tongue.t(
      `Styrelsen behandlade uppföljningen ${day(tongue, standingOf(details)['decidedOn'])}.`,
      `The board dealt with the follow-up on ${day(tongue, standingOf(details)['decidedOn'])}.`,
    ),
    tongue.t('Det beslutet står fast.', 'That decision stands.'),
  ],
  HANDLED_BEFORE_PERIOD_END: (tongue, { period }) => [
    tongue.t(
      `Dagen ligger före periodens slut, ${day(tongue, period)}.`,
      `The day is before the end of the period, ${day(tongue, period)}.`,
    ),
    tongue.t('Ange dagen för styrelsens sammanträde.', 'Give the day of the board’s meeting.'),
  ],
  NOT_HANDLED: both(
    ['Styrelsen har inte behandlat uppföljningen.', 'Registrera styrelsens behandling först.'],
    ['The board has not dealt with the follow-up.', 'Record first that it has.'],
  ),
};
