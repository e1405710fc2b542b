import { headingWords } from '../budget-headings';
import { opinionWords, partWords, verdictWords } from '../year-end';
import type { AuditOpinion, Verdict } from '../../../domain/year-end/commands';
import { both, day, text, texts, type Details, type Say } from './say';

const year = (details: Details): string => text(details['year']);
const standingOf = (details: Details): Details => (details['standing'] ?? {}) as Details;

const shut: Say = (tongue, { closedOn }) => [
  tongue.t(`Ärendet stängdes ${day(tongue, closedOn)}.`, `The process was closed on ${day(tongue, closedOn)}.`),
  tongue.t('Se ärendet för hur det slutade.', 'See the process for how it ended.'),
];

/** About the follow-ups of a year. */
const followUp: Record<string, Say> = {
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

/** About the annual report, the audit and what each member decides. */
const yearEnd: Record<string, Say> = {
  YEAR_END_NOT_BEGUN: both(
    ['Räkenskapsåret är inte slut.', 'Bokslutet öppnas av sig självt den 1 januari.'],
    ['The fiscal year is not over.', 'The year-end is opened by itself on 1 January.'],
  ),
  YEAR_END_CLOSED: shut,
  REPORT_NOT_DRAFTED: both(
    ['Det finns ingen årsredovisning än.', 'Registrera den först, med handlingen.'],
    ['There is no annual report yet.', 'Record it first, with the document.'],
  ),
  REPORT_INCOMPLETE: ({ t, list, lang }, details) => {
    const lacks = list(texts(details['lacks']).map((part) => partWords(part, lang)));
    return [
      t(`Årsredovisningen saknar ${lacks} (24 § lagen).`, `The annual report has no ${lacks} (24 § of the Act).`),
      t(
        'Komplettera den. Har styrelsen ändå fastställt den: säg varför.',
        'Complete it. If the board has adopted it all the same, say why.',
      ),
    ];
  },
  ADOPTED_BEFORE_YEAR_END: ({ t }, details) => [
    t(`Dagen ligger inte efter ${year(details)}.`, `The day is not after ${year(details)}.`),
    t('Ange dagen då det gjordes.', 'Give the day it was done.'),
  ],
  ALREADY_ADOPTED: (tongue, details) => [
    tongue.t(
      `Årsredovisningen fastställdes ${day(tongue, standingOf(details)['decidedOn'])}.`,
      `The annual report was adopted on ${day(tongue, standingOf(details)['decidedOn'])}.`,
    ),
    tongue.t('Det beslutet står fast.', 'That decision stands.'),
  ],
  REPORT_NOT_SIGNED: both(
    ['Styrelsen har inte undertecknat årsredovisningen.', 'Registrera underskrifterna, eller säg varför de saknas.'],
    ['The board has not signed the annual report.', 'Record the signatures, or say why there are none.'],
  ),
  AUDIT_BEFORE_REPORT: ({ t }, details) => [
    t(
      `Årsredovisningen för ${year(details)} var inte fastställd den dagen (25 § lagen).`,
      `The annual report of ${year(details)} was not adopted on that day (25 § of the Act).`,
    ),
    t('Registrera fastställandet först.', 'Record the adoption first.'),
  ],
  NOT_ONE_AUDITOR: both(
    [
      'Försäkringskassan och Arbetsförmedlingen har en gemensam revisor, och ingen annan delar den (25 § lagen).',
      'Registrera en revisionsberättelse för statens sida, och andra för kommuner och regioner.',
    ],
    [
      'Försäkringskassan and Arbetsförmedlingen have one auditor in common, and nobody else shares it (25 § of the Act).',
      'Record one audit report for the state side, and others for kommuner and regions.',
    ],
  ),
  ALREADY_AUDITED: (tongue, details) => {
    const { accounts, decidedOn, opinion } = standingOf(details);
    const whose = tongue.list(texts(accounts).map(tongue.member));
    const says = text(opinion) && `: ${opinionWords(text(opinion) as AuditOpinion, tongue.lang)}`;
    return [
      tongue.t(
        `Det finns redan en revisionsberättelse för ${whose}, ${day(tongue, decidedOn)}${says}.`,
        `There already is an audit report for ${whose}, ${day(tongue, decidedOn)}${says}.`,
      ),
      tongue.t('Den står fast.', 'It stands.'),
    ];
  },
  NO_AUDIT_REPORT: ({ t }, details) => [
    t(
      `Det fanns ingen revisionsberättelse för ${year(details)} den dagen (26 § lagen).`,
      `There was no audit report of ${year(details)} on that day (26 § of the Act).`,
    ),
    t('Registrera revisionsberättelsen först.', 'Record the audit report first.'),
  ],
  NO_REFUSAL: ({ t, member }, details) => [
    t(
      `${member(text(details['member']))} hade inte nekat ansvarsfrihet den dagen.`,
      `${member(text(details['member']))} had not refused discharge on that day.`,
    ),
    t('Registrera beslutet om ansvarsfrihet först.', 'Record the decision on discharge first.'),
  ],
  EVIDENCE_NOT_ITS_OWN: both(
    [
      'Beslutet om skadeståndstalan är ett annat än det om ansvarsfrihet.',
      'Ange dess egen handling eller egna paragraf i protokollet.',
    ],
    [
      'The decision on damages is another than the one on discharge.',
      'Give its own document, or its own paragraph of the minutes.',
    ],
  ),
  EVIDENCE_REQUIRED: both(
    ['En handling måste visa det.', 'Bifoga protokollet, brevet eller kvittot.'],
    ['A document must show it.', 'Attach the minutes, the letter or the receipt.'],
  ),
  UNKNOWN_YEAR: ({ t }, { forbund, years }) => [
    t(`Det finns inget sådant år för ${text(forbund)}.`, `There is no such year of ${text(forbund)}.`),
    texts(years).length > 0
      ? t(`Ange ett av ${texts(years).join(', ')}.`, `Give one of ${texts(years).join(', ')}.`)
      : t('Året öppnas av sig självt.', 'The year is opened by itself.'),
  ],
};

/** The verdict that stands, after who decided and when. */
export const verdictThatStands: Say = (tongue, details) => {
  const { member, decidedOn, verdict, claim } = standingOf(details);
  const who = tongue.member(text(member));
  const said =
    typeof claim === 'boolean'
      ? tongue.t(`beslutade om skadeståndstalan`, `decided on damages`)
      : verdictWords(text(verdict) as Verdict, tongue.lang);
  return [
    tongue.t(`${who} ${said} den ${day(tongue, decidedOn)}.`, `${who} ${said} on ${day(tongue, decidedOn)}.`),
    tongue.t('Det beslutet står fast. Se ärendet.', 'That decision stands. See the process.'),
  ];
};

export const aboutTheYear: Record<string, Say> = { ...followUp, ...yearEnd };
