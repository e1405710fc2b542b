import type { InsatsEvent } from '../../../domain/insats/events';
import { count } from '../dates';
import { directionsWords, onNoWordWords, organisationWords } from '../insats';
import { capital, sentences } from '../tongue';
import { type Told, written } from './line';

type WindDown = Extract<
  InsatsEvent,
  {
    type:
      | 'DirectionsSet'
      | 'NoticeDeadlineSet'
      | 'NoticeDeadlineMissed'
      | 'WordRecorded'
      | 'InsatsReversed'
      | 'MissedNoticeAnnulled'
      | 'ReversalInformed'
      | 'InsatsOwnerExtended'
      | 'InsatsAuthorityNoted';
  }
>;

/** Where an insats is to go, and the word that is waited for. */
export const insatsWindDownLines: Told<WindDown> = {
  DirectionsSet: (tongue, { directions, decided, from, otherwise, assuming, evidence }) => {
    const { t } = tongue;
    const all = directionsWords(tongue, directions);
    return {
      tone: 'plan',
      sentence:
        decided === true
          ? t(`Beslutat: ${all}.`, `Decided: ${all}.`)
          : t(`Inriktning angiven: ${all}.`, `Direction set: ${all}.`),
      soft: sentences(
        from !== undefined && t(`Gäller från ${tongue.date(from)}.`, `Holds from ${tongue.date(from)}.`),
        otherwise !== undefined &&
          t(
            `Annars riskerar ${onNoWordWords(otherwise, tongue)} att börja.`,
            `Otherwise ${onNoWordWords(otherwise, tongue)} may begin.`,
          ),
        assuming !== undefined &&
          t(
            'Utgångspunkten är att ingen ny formaliserad samverkan finns.',
            'It is assumed that there is no new formal cooperation.',
          ),
      ),
      ...written(evidence),
    };
  },
  NoticeDeadlineSet: (tongue, { on, by, onMissed, requestCountsAsWord, evidence }) => ({
    tone: 'soon',
    sentence: tongue.t(
      `${capital(organisationWords(tongue, by))} behöver besked senast den ${tongue.date(on)}.`,
      `${capital(organisationWords(tongue, by))} needs word by ${tongue.date(on)}.`,
    ),
    soft: sentences(
      tongue.t(
        `Annars börjar ${onNoWordWords(onMissed, tongue)} dagen efter.`,
        `Otherwise ${onNoWordWords(onMissed, tongue)} begins on the day after.`,
      ),
      requestCountsAsWord === true
        ? tongue.t('Även en hemställan räknas som besked.', 'A request counts as word, too.')
        : tongue.t('Bara ett beslut räknas som besked.', 'Only a decision counts as word.'),
    ),
    ...written(evidence),
  }),
  NoticeDeadlineMissed: (tongue, { by, deadline, on, becomes }) => ({
    tone: 'late',
    sentence: tongue.t(
      `Inget besked kom till ${organisationWords(tongue, by)} senast den ${tongue.date(deadline)}.`,
      `No word came to ${organisationWords(tongue, by)} by ${tongue.date(deadline)}.`,
    ),
    soft: tongue.t(
      `${capital(onNoWordWords(becomes, tongue))} började ${tongue.date(on)}.`,
      `${capital(onNoWordWords(becomes, tongue))} began on ${tongue.date(on)}.`,
    ),
  }),
  WordRecorded: ({ t, date }, { kind, decidedOn, evidence }) => ({
    tone: kind === 'DECISION' ? 'done' : 'plan',
    sentence:
      kind === 'DECISION'
        ? t(
            `Besked: insatsen fortsätter, beslut ${date(decidedOn)}.`,
            `Word: the insats goes on, decided on ${date(decidedOn)}.`,
          )
        : t(`Hemställan ${date(decidedOn)}.`, `Request made on ${date(decidedOn)}.`),
    ...(kind === 'REQUEST' && { soft: t('En hemställan är inget beslut.', 'A request is no decision.') }),
    ...written(evidence),
  }),
  InsatsReversed: (tongue, { deadline, decidedOn, daysLate, was }) => ({
    tone: 'late',
    sentence: tongue.t(
      `Beskedet kom ${tongue.date(decidedOn)}, ${count(daysLate, 'sv')} efter sista dagen, ${tongue.date(deadline)}: insatsen fortsätter.`,
      `Word came on ${tongue.date(decidedOn)}, ${count(daysLate, 'en')} after the last day, ${tongue.date(deadline)}: the insats goes on.`,
    ),
    soft: tongue.t(
      `${capital(onNoWordWords(was, tongue))} återtas. Alla som fick veta att den börjat ska få veta att insatsen fortsätter.`,
      `${capital(onNoWordWords(was, tongue))} is called off. All who were told that it had begun are to be told that the insats goes on.`,
    ),
  }),
  MissedNoticeAnnulled: (tongue, { decidedOn, was }) => ({
    tone: 'done',
    sentence: tongue.t(
      `Beskedet kom i tid, ${tongue.date(decidedOn)}: insatsen fortsätter, och ${onNoWordWords(was, tongue)} gäller inte.`,
      `Word came in time, on ${tongue.date(decidedOn)}: the insats goes on, and ${onNoWordWords(was, tongue)} does not hold.`,
    ),
    soft: tongue.t('Beslutet fattades i tid men registrerades i efterhand.', 'Decided in time, recorded afterwards.'),
  }),
  ReversalInformed: ({ t, date, list, member }, { to, decidedOn, evidence }) => ({
    tone: 'done',
    sentence: t(
      `Informerade ${date(decidedOn)} om att insatsen fortsätter: ${list(to.map(member))}.`,
      `Informed on ${date(decidedOn)} that the insats goes on: ${list(to.map(member))}.`,
    ),
    ...written(evidence),
  }),
  InsatsOwnerExtended: ({ t, date }, { decidedOn, until }) => ({
    tone: 'done',
    sentence: t(
      `Försöket är förlängt till och med ${date(until)}, genom det sista beslutet, ${date(decidedOn)}.`,
      `The trial is extended to the end of ${date(until)}, by the last decision, on ${date(decidedOn)}.`,
    ),
    soft: t(
      'Den som har väntat på besked har därmed fått det: insatsen fortsätter.',
      'Whoever has awaited word has it by that: the insats goes on.',
    ),
  }),
  InsatsAuthorityNoted: ({ t, date }, { until }) => ({
    tone: 'plan',
    sentence: t(
      `Nämnden har beslutanderätt till och med ${date(until)}.`,
      `The nämnd has power to decide to the end of ${date(until)}.`,
    ),
  }),
};
