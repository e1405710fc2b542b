import type { TrialEvent } from '../../../domain/trial/events';
import { capital } from '../tongue';
import type { Told } from './line';
import { written } from './written';

export type TrialMatter =
  | 'MandateDelegated'
  | 'StandTaken'
  | 'TrialAgesChanged'
  | 'TrialInsatsRaised'
  | 'TrialInsatsClosed'
  | 'TrialLiquidationEntered';

/** Mandates, whom the trial is for, its insatser, and its own form's end. */
export const trialMatterLines: Told<Extract<TrialEvent, { type: TrialMatter }>> = {
  MandateDelegated: (tongue, data) =>
    written(tongue, data, {
      tone: 'done',
      sentence: tongue.t(
        `${capital(tongue.body(data.member, data.body))} gav ${data.to} mandat: ${data.scope}.`,
        `${capital(tongue.body(data.member, data.body))} gave ${data.to} a mandate: ${data.scope}.`,
      ),
      soft:
        data.until === undefined
          ? ''
          : tongue.t(`Till och med ${tongue.date(data.until)}.`, `Until ${tongue.date(data.until)}.`),
    }),
  StandTaken: (tongue, data) =>
    written(tongue, data, {
      tone: 'done',
      sentence: tongue.t(
        `${capital(tongue.body(data.member, data.body))} beslutade att försöket ska gälla ${data.ages.from}–${data.ages.to} år.`,
        `${capital(tongue.body(data.member, data.body))} decided that the trial is to be for ages ${data.ages.from}–${data.ages.to}.`,
      ),
      soft: tongue.t(
        'Det gäller när alla huvudmän har beslutat detsamma.',
        'It holds when all principals have decided the same.',
      ),
    }),
  TrialAgesChanged: ({ t }, { ages }) => ({
    tone: 'done',
    sentence: t(`Försöket gäller nu ${ages.from}–${ages.to} år.`, `The trial is now for ages ${ages.from}–${ages.to}.`),
  }),
  TrialInsatsRaised: (tongue, data) =>
    written(tongue, data, {
      tone: 'done',
      sentence: tongue.t(
        `Ett behov anmäldes (insats nr ${data.no}): ${data.title}.`,
        `A need was raised (insats no. ${data.no}): ${data.title}.`,
      ),
    }),
  TrialInsatsClosed: ({ t, date }, { stream, on }) => {
    const no = stream.split('-').at(-1) ?? '';
    return {
      tone: 'done',
      sentence: t(`Insats nr ${no} avslutades ${date(on)}.`, `Insats no. ${no} was closed on ${date(on)}.`),
    };
  },
  TrialLiquidationEntered: (tongue, data) =>
    written(tongue, data, {
      tone: 'soon',
      sentence: tongue.t(
        `Beställarförbundet trädde i likvidation ${tongue.date(data.decidedOn)}.`,
        `The beställarförbund went into liquidation on ${tongue.date(data.decidedOn)}.`,
      ),
    }),
};
