import { both, text, type Say } from './say';

/** What a förbund's end stands in the way of, and what a notice needs. */
export const aboutItsEnd: Record<string, Say> = {
  IN_LIQUIDATION: (tongue, { enteredOn }) => [
    tongue.t(
      `Förbundet är i likvidation sedan ${tongue.date(text(enteredOn))}.`,
      `The förbund has been in liquidation since ${tongue.date(text(enteredOn))}.`,
    ),
    tongue.t('Det som återstår görs i likvidationen.', 'What is left to do is done in the liquidation.'),
  ],
  FORBUND_DISSOLVED: (tongue, { dissolvedOn }) => [
    tongue.t(
      `Förbundet upplöstes ${tongue.date(text(dissolvedOn))}.`,
      `The förbund was dissolved on ${tongue.date(text(dissolvedOn))}.`,
    ),
    tongue.t('Det kan inte fatta fler beslut.', 'It can take no more decisions.'),
  ],
  NOTICE_RUNNING: (tongue, { member, receivedOn, expiresOn }) => [
    tongue.t(
      `Uppsägningstiden för ${tongue.member(text(member))} löper redan: uppsägningen är mottagen den ${tongue.date(text(receivedOn))}, och tiden löper till och med den ${tongue.date(text(expiresOn))}.`,
      `The notice period of ${tongue.member(text(member))} is running already: the notice was received on ${tongue.date(text(receivedOn))}, and the period runs to the end of ${tongue.date(text(expiresOn))}.`,
    ),
    tongue.t('En andra uppsägning ändrar inget.', 'A second notice changes nothing.'),
  ],
  NOTICE_BEFORE_MEMBERSHIP: (tongue, { member, receivedOn, joinedOn }) => [
    tongue.t(
      `${tongue.member(text(member))} blev medlem ${tongue.date(text(joinedOn))}, efter ${tongue.date(text(receivedOn))}.`,
      `${tongue.member(text(member))} became a member on ${tongue.date(text(joinedOn))}, after ${tongue.date(text(receivedOn))}.`,
    ),
    tongue.t('Ange dagen då uppsägningen togs emot.', 'Give the day the notice was received.'),
  ],
  COMPOSITION_WHOLE: both(
    ['Förbundet har de medlemmar som lagen kräver (3 §).', 'Likvidation kräver då att medlemmarna är överens.'],
    [
      'The förbund has the members that the law requires (3 §).',
      'Liquidation then takes an agreement among the members.',
    ],
  ),
  LIQUIDATION_BEFORE_DECISION: (tongue, { from, decidedOn }) => [
    tongue.t(
      `Likvidationen kan inte börja ${tongue.date(text(from))}, före beslutet ${tongue.date(text(decidedOn))}.`,
      `A liquidation cannot begin on ${tongue.date(text(from))}, before the decision of ${tongue.date(text(decidedOn))}.`,
    ),
    tongue.t('Ange en senare dag.', 'Give a later day.'),
  ],
  NOT_A_KOMMUN: (tongue, { member }) => [
    tongue.t(
      `${tongue.member(text(member))} är ingen kommun: arkivmyndigheten i en medlemskommun har tillsynen (20 § lagen).`,
      `${tongue.member(text(member))} is not a kommun: the archive authority of a member kommun supervises (20 § of the Act).`,
    ),
    tongue.t('Ange en kommun som är medlem.', 'Give a kommun that is a member.'),
  ],
};
