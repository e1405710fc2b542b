import type { StageOutcome } from '../../../domain/formation/commands';
import type { TrialEvent } from '../../../domain/trial/events';
import { startWords } from '../trial';
import { capital, sentences } from '../tongue';
import type { Told } from './line';
import { written } from './written';

export type TrialDecision =
  | 'PrincipalStageRecorded'
  | 'PrincipalDecided'
  | 'ClaimNoted'
  | 'RiksdagDecided'
  | 'ExtensionCompleted'
  | 'ExtensionRefused';

const stages: Readonly<Record<StageOutcome, readonly [sv: string, en: string]>> = {
  PROPOSES: ['lade fram ett förslag', 'made a proposal'],
  PREPARED: ['beredde ärendet', 'prepared the matter'],
  INFORMED: ['tog del av information', 'took note of information'],
  RETURNED: ['återremitterade ärendet', 'referred the matter back'],
};

/** What principals and the Riksdag decide on an extension, and what comes of it. */
export const trialDecisionLines: Told<Extract<TrialEvent, { type: TrialDecision }>> = {
  PrincipalStageRecorded: (tongue, data) =>
    written(tongue, data, {
      tone: data.outcome === 'RETURNED' ? 'soon' : 'done',
      sentence: `${capital(tongue.body(data.member, data.body))} ${stages[data.outcome][tongue.lang === 'sv' ? 0 : 1]}.`,
      soft:
        data.outcome === 'PROPOSES'
          ? tongue.t('Ett förslag är inte huvudmannens beslut.', 'A proposal is not the principal’s decision.')
          : '',
    }),
  PrincipalDecided: (tongue, data) => {
    const who = capital(tongue.body(data.member, data.body));
    const until = tongue.date(data.until);
    const { target, late } = data;
    return written(tongue, data, {
      tone: data.outcome === 'REFUSED' || late ? 'late' : 'done',
      sentence:
        data.outcome === 'EXTENDED'
          ? tongue.t(
              `${who} beslutade att förlänga försöket till ${until}.`,
              `${who} decided to extend the trial to ${until}.`,
            )
          : tongue.t(
              `${who} beslutade att inte förlänga försöket till ${until}.`,
              `${who} decided not to extend the trial to ${until}.`,
            ),
      soft: sentences(
        target &&
          tongue.t(
            `Permanent samverkan ska börja ${startWords(tongue, target.on, target.modality)}.`,
            `Permanent cooperation is to begin ${startWords(tongue, target.on, target.modality)}.`,
          ),
        late && tongue.t(`Efter försökets slut: ${late.reason}`, `After the trial had ended: ${late.reason}`),
      ),
    });
  },
  ClaimNoted: (tongue, { members, until, said, documentOn, evidence }) =>
    written(
      tongue,
      { evidence },
      {
        tone: 'soon',
        sentence: tongue.t(
          `En handling av ${tongue.date(documentOn)} uppger att ${tongue.list(members.map(tongue.member))} beslutade (”${said}”) om förlängning till ${tongue.date(until)}.`,
          `A document of ${tongue.date(documentOn)} says that ${tongue.list(members.map(tongue.member))} decided (“${said}”) on an extension to ${tongue.date(until)}.`,
        ),
        soft: tongue.t(
          'Att någon annan uppger ett beslut styrker det inte.',
          'That somebody else reports a decision does not prove it.',
        ),
      },
    ),
  RiksdagDecided: (tongue, data) =>
    written(tongue, data, {
      tone: data.outcome === 'ADOPTED' ? 'done' : 'late',
      sentence:
        data.outcome === 'ADOPTED'
          ? tongue.t(
              `Riksdagen beslutade att försöken får fortsätta till ${tongue.date(data.until)}.`,
              `The Riksdag decided that the trials may go on until ${tongue.date(data.until)}.`,
            )
          : tongue.t(
              `Riksdagen beslutade att försöken inte får fortsätta till ${tongue.date(data.until)}.`,
              `The Riksdag decided that the trials may not go on until ${tongue.date(data.until)}.`,
            ),
    }),
  ExtensionCompleted: ({ t, date }, { until, decidedOn, assumed }) => ({
    tone: 'done',
    sentence: t(`Försöket är förlängt till ${date(until)}.`, `The trial is extended to ${date(until)}.`),
    soft: sentences(
      t(
        `Alla huvudmän har beslutat, den sista ${date(decidedOn)}.`,
        `All principals have decided, the last on ${date(decidedOn)}.`,
      ),
      assumed === true && t('En eller flera av dagarna är antagna.', 'One or more of the dates are assumed.'),
    ),
  }),
  ExtensionRefused: (tongue, { until, by }) => ({
    tone: 'late',
    sentence: tongue.t(
      `Försöket förlängs inte till ${tongue.date(until)}.`,
      `The trial is not extended to ${tongue.date(until)}.`,
    ),
    soft:
      by === 'RIKSDAG'
        ? tongue.t('Riksdagen har sagt nej.', 'The Riksdag has said no.')
        : tongue.t(`${capital(tongue.member(by))} har sagt nej.`, `${capital(tongue.member(by))} has said no.`),
  }),
};
