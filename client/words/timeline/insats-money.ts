import type { InsatsEvent } from '../../../domain/insats/events';
import { lackWords, organisationWords } from '../insats';
import { capital, sentences } from '../tongue';
import { type Told, written } from './line';

type Money = Extract<
  InsatsEvent,
  {
    type: 'InsatsFunded' | 'PaymentRequisitioned' | 'RequisitionRejected' | 'RequisitionPaid' | 'FundsReallocated';
  }
>;

/** What is decided for an insats, asked for and paid out. */
export const insatsMoneyLines: Told<Money> = {
  InsatsFunded: (tongue, { year, ore, financing = [], plan, decidedOn, evidence, breach }) => ({
    tone: breach ? 'late' : 'done',
    sentence: tongue.t(
      `${tongue.kronor(ore)} för ${year} beslutades ${tongue.date(decidedOn)}.`,
      `${tongue.kronor(ore)} for ${year} was decided on ${tongue.date(decidedOn)}.`,
    ),
    soft: sentences(
      financing.length > 0 &&
        `${capital(tongue.list(financing.map((one) => `${organisationWords(tongue, one.by)} ${tongue.kronor(one.ore)}`)))}.`,
      plan?.genderPerspective === true &&
        tongue.t('Utvärderingsplanen nämner genusperspektivet.', 'The evaluation plan names the gender perspective.'),
      breach &&
        tongue.t(
          `Trots att ${lackWords(breach.lacks, tongue)}: ${breach.reason}`,
          `Although ${lackWords(breach.lacks, tongue)}: ${breach.reason}`,
        ),
    ),
    ...written(evidence),
  }),
  PaymentRequisitioned: (tongue, { no, by, ore, period, evidence }) => ({
    tone: 'plan',
    sentence: tongue.t(
      `${capital(organisationWords(tongue, by))} rekvirerade ${tongue.kronor(ore)} (rekvisition ${no}).`,
      `${capital(organisationWords(tongue, by))} requisitioned ${tongue.kronor(ore)} (requisition ${no}).`,
    ),
    soft: tongue.t(
      `För tiden ${tongue.date(period.from)}–${tongue.date(period.to)}.`,
      `For ${tongue.date(period.from)}–${tongue.date(period.to)}.`,
    ),
    ...written(evidence),
  }),
  RequisitionRejected: (tongue, { no, by, ore, reason, evidence }) => ({
    tone: 'soon',
    sentence: tongue.t(
      `Rekvisition ${no} från ${organisationWords(tongue, by)} på ${tongue.kronor(ore)} är återsänd.`,
      `Requisition ${no} of ${organisationWords(tongue, by)} for ${tongue.kronor(ore)} was sent back.`,
    ),
    soft: reason,
    ...written(evidence),
  }),
  RequisitionPaid: (tongue, { no, by, ore, decidedOn, evidence }) => ({
    tone: 'done',
    sentence: tongue.t(
      `${tongue.kronor(ore)} betalades ut till ${organisationWords(tongue, by)} ${tongue.date(decidedOn)} (rekvisition ${no}).`,
      `${tongue.kronor(ore)} was paid out to ${organisationWords(tongue, by)} on ${tongue.date(decidedOn)} (requisition ${no}).`,
    ),
    ...written(evidence),
  }),
  FundsReallocated: ({ t, kronor, date }, { ore, year, decidedOn, evidence }) => ({
    tone: 'done',
    sentence: t(
      `Nämnden omfördelade ${date(decidedOn)} ${ore === undefined ? 'medel' : kronor(ore)} från anslaget för sjukpenning till det administrativa anslaget${year === undefined ? '' : ` för ${year}`}.`,
      `The nämnd moved ${ore === undefined ? 'money' : kronor(ore)} on ${date(decidedOn)} from the appropriation for sickness benefit to the administrative one${year === undefined ? '' : ` for ${year}`}.`,
    ),
    soft: t('Bara försöket fick göra det.', 'Only the trial was allowed to do that.'),
    ...written(evidence),
  }),
};
