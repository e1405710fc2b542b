import { capital } from '../tongue';
import { notItsMember } from './insats';
import { both, day, text, texts, type Say } from './say';
import { standingOf } from './standing';
import { aboutTrialTasks } from './trial-tasks';
import { aboutTrialTime } from './trial-time';

const notAsked: Say = (tongue, { member, principals }) => [
  tongue.t(
    `${capital(tongue.member(text(member)))} är inte huvudman: den samverkar genom avtal och får handlingar för kännedom.`,
    `${capital(tongue.member(text(member)))} is no principal: it works with the trial by agreement, and gets copies for information.`,
  ),
  tongue.t(
    `Huvudmän är ${tongue.list(texts(principals).map(tongue.member))}.`,
    `The principals are ${tongue.list(texts(principals).map(tongue.member))}.`,
  ),
];

/** About who decides on a trial, and what shows it. */
const aboutDecisions: Record<string, Say> = {
  UNKNOWN_PARTICIPANT: ({ t, list }, { member, members }) => [
    t(`${text(member)} har ingen del i försöket.`, `${text(member)} has no part in the trial.`),
    t(`Ange ett av ${list(texts(members))}.`, `Give one of ${list(texts(members))}.`),
  ],
  NOT_A_PRINCIPAL: (tongue, details) =>
    details['member'] === undefined ? notItsMember(tongue, details) : notAsked(tongue, details),
  NO_EXTENSION: (tongue, { until, asked }) => [
    tongue.t(
      `Ingen har föreslagit att försöket förlängs till ${day(tongue, until)}.`,
      `Nobody has proposed to extend the trial to ${day(tongue, until)}.`,
    ),
    texts(asked).length > 0
      ? tongue.t(
          `Föreslaget: ${tongue.list(texts(asked).map(tongue.date))}.`,
          `Proposed: ${tongue.list(texts(asked).map(tongue.date))}.`,
        )
      : tongue.t('Registrera nämndens hemställan först.', 'Record the nämnd’s request first.'),
  ],
  PRINCIPAL_HAS_DECIDED: (tongue, details) => {
    const { member, decidedOn } = standingOf(details);
    return [
      tongue.t(
        `${capital(tongue.member(text(member)))} beslutade redan ${day(tongue, decidedOn)}.`,
        `${capital(tongue.member(text(member)))} already decided on ${day(tongue, decidedOn)}.`,
      ),
      tongue.t('Det beslutet står fast.', 'That decision stands.'),
    ];
  },
  RIKSDAG_HAS_DECIDED: (tongue, details) => [
    tongue.t(
      `Riksdagen beslutade redan ${day(tongue, standingOf(details)['decidedOn'])}.`,
      `The Riksdag already decided on ${day(tongue, standingOf(details)['decidedOn'])}.`,
    ),
    tongue.t('Det beslutet står fast.', 'That decision stands.'),
  ],
  DECIDED_BEFORE_REQUEST: (tongue, { asked }) => [
    tongue.t(`Huvudmännen tillfrågades ${day(tongue, asked)}.`, `The principals were asked on ${day(tongue, asked)}.`),
    tongue.t('Ange dagen för beslutet i den frågan.', 'Give the day of the decision in that matter.'),
  ],
  DECIDED_AFTER_END: (tongue, { lastDay }) => [
    tongue.t(
      `Beslutet fattades efter försökets sista dag, ${day(tongue, lastDay)}: det förlänger inget.`,
      `The decision was taken after the trial’s last day, ${day(tongue, lastDay)}: it extends nothing.`,
    ),
    tongue.t(
      'Har försöket ändå fortsatt: säg varför. Dagarna däremellan visas då som en avvikelse.',
      'If the trial went on all the same, say why. The days between are then shown as a breach.',
    ),
  ],
  CLAIM_IS_NO_EVIDENCE: both(
    [
      'Handlingen uppger bara att andra har beslutat.',
      'Bifoga huvudmannens eget protokoll, eller markera beslutet som antaget.',
    ],
    [
      'The document only says that others have decided.',
      'Attach the principal’s own minutes, or mark the decision as assumed.',
    ],
  ),
  EVIDENCE_OF_ANOTHER: (tongue, { other }) => [
    tongue.t(
      `Samma paragraf visar beslutet av ${tongue.member(text(other))}.`,
      `The same paragraph shows the decision of ${tongue.member(text(other))}.`,
    ),
    tongue.t(
      'Varje huvudman har ett eget beslut: ange dess protokoll.',
      'Each principal decides for itself: give its own minutes.',
    ),
  ],
  NO_CONDITION: (tongue, { until }) => [
    tongue.t(
      `Ingen förlängning till ${day(tongue, until)} väntar på riksdagen.`,
      `No extension to ${day(tongue, until)} waits for the Riksdag.`,
    ),
    tongue.t('Sedan 2004 räcker huvudmännens beslut.', 'Since 2004 the principals’ decisions are enough.'),
  ],
};

export const aboutTrials: Record<string, Say> = { ...aboutDecisions, ...aboutTrialTime, ...aboutTrialTasks };
