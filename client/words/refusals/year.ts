import { opinionWords, partWords, verdictWords } from '../year-end';
import type { AuditOpinion, Verdict } from '../../../domain/year-end/commands';
import { aboutFollowUps } from './follow-up';
import { both, day, text, texts, type Details, type Say } from './say';
import { shut, standingOf } from './standing';

const year = (details: Details): string => text(details['year']);

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
      `Den dagen fanns inget beslut av ${member(text(details['member']))} att inte bevilja ansvarsfrihet.`,
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

export const aboutTheYear: Record<string, Say> = { ...aboutFollowUps, ...yearEnd };
