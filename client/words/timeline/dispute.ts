import type { DisputeEvent } from '../../../domain/dispute/events';
import type { YearlyEvent } from '../../../domain/yearly/yearly';
import { forumWords, outcomeOf, sideOf } from '../dispute';
import { capital } from '../tongue';
import { type Told, written } from './line';

type Own = Exclude<DisputeEvent, YearlyEvent>;

/** Mails say with which member; the timeline stands in that dispute's own process. */
interface Mailed {
  member?: string;
}

/** A dispute, from the day it was raised to what came of it. */
export const disputeLines: Told<Own> = {
  DisputeBegun: ({ t, date, member, lang }, { member: id, subject, raisedOn, forum }) => ({
    tone: 'late',
    sentence: t(
      `Tvist mellan förbundet och ${member(id)}, väckt ${date(raisedOn)}: ${subject}.`,
      `A dispute between the förbund and ${member(id)}, raised on ${date(raisedOn)}: ${subject}.`,
    ),
    soft: t(
      `Enligt förbundsordningen prövas den av ${forumWords(forum, lang)}.`,
      `Under the charter it goes to ${forumWords(forum, lang)}.`,
    ),
  }),
  DisputeNegotiated: ({ t, date }, { decidedOn, evidence }) => ({
    tone: 'plan',
    sentence: t(
      `Förbundet och medlemmen förhandlade ${date(decidedOn)}.`,
      `The förbund and the member negotiated on ${date(decidedOn)}.`,
    ),
    ...written(evidence),
  }),
  DisputeFiled: (tongue, { forum, by, caseNumber, decidedOn, evidence, breach, ...more }) => {
    const { t, date, lang } = tongue;
    const who = capital(sideOf(tongue, by, (more as Mailed).member));
    const number = caseNumber === undefined ? '' : t(`, mål ${caseNumber}`, `, case ${caseNumber}`);
    return {
      tone: breach ? 'late' : 'soon',
      sentence: t(
        `${who} lämnade tvisten till ${forumWords(forum, lang)} ${date(decidedOn)}${number}.`,
        `${who} took the dispute to ${forumWords(forum, lang)} on ${date(decidedOn)}${number}.`,
      ),
      ...(breach && {
        soft: t(
          `Trots att förbundsordningen anger ${forumWords(breach.charterForum, lang)}: ${breach.reason}`,
          `Although the charter says ${forumWords(breach.charterForum, lang)}: ${breach.reason}`,
        ),
      }),
      ...written(evidence),
    };
  },
  DisputeDecided: ({ t, date, lang }, { forum, outcome, decidedOn, evidence }) => ({
    tone: 'done',
    sentence: t(
      `Tvisten avgjordes slutligt av ${forumWords(forum, lang)} ${date(decidedOn)}, ${outcomeOf(outcome, lang)}.`,
      `The dispute was finally decided by ${forumWords(forum, lang)} on ${date(decidedOn)}, ${outcomeOf(outcome, lang)}.`,
    ),
    ...written(evidence),
  }),
  DisputeSettled: ({ t, date }, { decidedOn, evidence }) => ({
    tone: 'done',
    sentence: t(
      `Förbundet och medlemmen kom överens ${date(decidedOn)}.`,
      `The förbund and the member agreed on ${date(decidedOn)}.`,
    ),
    ...written(evidence),
  }),
  DisputeYearPassed: ({ t, date }, { on }) => ({
    tone: 'late',
    sentence: t(
      `Ett år har gått, till ${date(on)}, utan att något har registrerats i tvisten.`,
      `A year has passed, to ${date(on)}, with nothing recorded in the dispute.`,
    ),
  }),
  DisputeClosed: ({ t, date }, { on }) => ({
    tone: 'done',
    sentence: t(`Tvisten avslutades ${date(on)}.`, `The dispute was closed on ${date(on)}.`),
  }),
};
