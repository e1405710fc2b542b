import type { TrialEvent } from '../../../domain/trial/events';
import { differsWords } from '../trial';
import { sentences, type Tongue } from '../tongue';
import type { Line, Told } from './line';
import { trialDecisionLines, type TrialDecision } from './trial-decisions';
import { trialMatterLines, type TrialMatter } from './trial-matters';
import { trialTaskLines, type TrialTask } from './trial-tasks';
import { written } from './written';

type Own = Exclude<TrialEvent, { type: TrialTask | TrialDecision | TrialMatter | 'ClockAdvanced' | 'ReminderAsked' }>;
type Data<Type extends Own['type']> = Extract<Own, { type: Type }>['data'];

function started({ t, date, list }: Tongue, { plan }: Data<'TrialStarted'>): Line {
  const principals = plan.members.filter(({ role }) => role === 'PRINCIPAL').map(({ name }) => name);
  const others = plan.members.filter(({ role }) => role === 'ASSOCIATE').map(({ name }) => name);
  return {
    tone: 'done',
    sentence: t(
      `${plan.name} pågår sedan ${plan.startedOn.slice(0, 4)} och, enligt de beslut som gäller, till och med ${date(plan.until)}.`,
      `${plan.name} has been running since ${plan.startedOn.slice(0, 4)} and, by the decisions that hold, runs until ${date(plan.until)}.`,
    ),
    soft: sentences(
      t(`Huvudmän: ${list(principals)}.`, `Principals: ${list(principals)}.`),
      others.length > 0 && t(`Genom avtal: ${list(others)}.`, `By agreement: ${list(others)}.`),
    ),
  };
}

const byRiksdag = ({ t }: Tongue): string =>
  t('Förlängningen gäller först när riksdagen har beslutat.', 'The extension holds only when the Riksdag has decided.');

const namnd: Pick<
  Told<Own>,
  'ExtensionProposed' | 'NamndDecided' | 'NamndDecisionAdjusted' | 'NamndRecordKept' | 'ExtensionRequested' | 'CopySent'
> = {
  ExtensionProposed: (tongue, data) =>
    written(tongue, data, {
      tone: 'plan',
      sentence: tongue.t(
        `Det föreslogs att försöket förlängs till ${tongue.date(data.until)}.`,
        `It was proposed that the trial be extended to ${tongue.date(data.until)}.`,
      ),
      ...(data.condition && { soft: byRiksdag(tongue) }),
    }),
  NamndDecided: (tongue, data) =>
    written(tongue, data, {
      tone: 'done',
      sentence: tongue.t(
        `Nämnden beslutade ${tongue.date(data.decidedOn)} (nr ${data.no}): ${data.parts.length} ${data.parts.length === 1 ? 'punkt' : 'punkter'}.`,
        `The nämnd decided on ${tongue.date(data.decidedOn)} (no. ${data.no}): ${data.parts.length} ${data.parts.length === 1 ? 'point' : 'points'}.`,
      ),
      soft: sentences(
        ...data.parts.flatMap((part) =>
          part.kind === 'MEASURE'
            ? [
                tongue.t(
                  `Åtgärd: ${part.subject}, till ${tongue.date(part.until)}.`,
                  `Measure: ${part.subject}, until ${tongue.date(part.until)}.`,
                ),
              ]
            : part.kind === 'DIRECTION'
              ? [tongue.t(`Inriktning, inget beslut: ${part.subject}.`, `A direction, no decision: ${part.subject}.`)]
              : [],
        ),
        data.immediate
          ? tongue.t('Paragrafen är omedelbart justerad.', 'The paragraph was approved at once.')
          : tongue.t('Den går ut när protokollet är justerat.', 'It goes out when the minutes are approved.'),
      ),
    }),
  NamndDecisionAdjusted: (tongue, data) =>
    written(tongue, data, {
      tone: 'done',
      sentence: tongue.t(
        `Nämndens beslut nr ${data.decision} justerades ${tongue.date(data.decidedOn)}.`,
        `Decision no. ${data.decision} of the nämnd was approved on ${tongue.date(data.decidedOn)}.`,
      ),
    }),
  NamndRecordKept: (tongue, { decision, document, says, differs, evidence }) => {
    const otherwise = differsWords(tongue, differs);
    const { certifiedOn } = says;
    return written(
      tongue,
      { evidence },
      {
        tone: otherwise.length > 0 ? 'soon' : 'done',
        sentence: tongue.t(
          `En handling till om nämndens beslut nr ${decision}: ${document}.`,
          `One more record of decision no. ${decision} of the nämnd: ${document}.`,
        ),
        soft: sentences(
          certifiedOn !== undefined &&
            tongue.t(`Riktigheten intygad ${tongue.date(certifiedOn)}.`, `Certified on ${tongue.date(certifiedOn)}.`),
          ...otherwise,
        ),
      },
    );
  },
  ExtensionRequested: (tongue, { until, condition }) => ({
    tone: 'soon',
    sentence: tongue.t(
      `Nämnden hemställde hos huvudmännen om förlängning till ${tongue.date(until)}.`,
      `The nämnd asked the principals for an extension to ${tongue.date(until)}.`,
    ),
    soft: sentences(
      tongue.t('Var och en beslutar för sig.', 'Each decides for itself.'),
      condition && byRiksdag(tongue),
    ),
  }),
  CopySent: ({ t, list, member }, { to, subject }) => ({
    tone: 'done',
    sentence: t(
      `För kännedom till ${list(to.map(member))}: ${subject}.`,
      `For information to ${list(to.map(member))}: ${subject}.`,
    ),
    soft: t('Bara huvudmännen tillfrågas.', 'Only the principals are asked.'),
  }),
};

const ends: Pick<
  Told<Own>,
  'TrialRanOut' | 'TrialEndAnnulled' | 'TrialResumed' | 'TrialClosing' | 'TrialBooksClosed' | 'TrialClosed'
> = {
  TrialRanOut: ({ t, date }, { endedOn }) => ({
    tone: 'late',
    sentence: t(`Försöket avslutades ${date(endedOn)}.`, `The trial ended on ${date(endedOn)}.`),
    soft: t('Ingen förlängning gällde den dagen.', 'No extension held on that day.'),
  }),
  TrialEndAnnulled: ({ t, date }, { endedOn, until, decidedOn }) => ({
    tone: 'done',
    sentence: t(
      `Försöket avslutades inte ${date(endedOn)}: det är förlängt till ${date(until)}.`,
      `The trial did not end on ${date(endedOn)}: it is extended to ${date(until)}.`,
    ),
    soft: t(
      `Det sista beslutet fattades i tid, ${date(decidedOn)}, men registrerades i efterhand.`,
      `The last decision was taken in time, on ${date(decidedOn)}, and recorded afterwards.`,
    ),
  }),
  TrialResumed: ({ t, date }, { until, decidedOn, gap, reason }) => ({
    tone: 'late',
    sentence: t(
      `Försöket fortsätter till ${date(until)}, genom beslut ${date(decidedOn)}, efter att det hade avslutats.`,
      `The trial goes on until ${date(until)}, by a decision of ${date(decidedOn)}, after it had ended.`,
    ),
    soft: sentences(
      gap &&
        t(
          `Utan stöd ${date(gap.from)}–${date(gap.to)}.`,
          `No decision supported it from ${date(gap.from)} to ${date(gap.to)}.`,
        ),
      reason,
    ),
  }),
  TrialClosing: ({ t, date }, { endsOn }) => ({
    tone: 'plan',
    sentence: t(
      `Försöket avslutas ${date(endsOn)}. Lagen medger ingen förlängning efter den dagen.`,
      `The trial ends on ${date(endsOn)}. The law allows no extension beyond that day.`,
    ),
  }),
  TrialBooksClosed: ({ t }) => ({
    tone: 'done',
    sentence: t(
      'Det som beslutades i tid har hunnit registreras.',
      'What was decided in time has had time to be recorded.',
    ),
  }),
  TrialClosed: ({ t, date }, { on }) => ({
    tone: 'done',
    sentence: t(`Försökets ärende stängdes ${date(on)}.`, `The process of the trial was closed on ${date(on)}.`),
  }),
};

/** What becomes of a trial, from one extension to the next. */
export const trialLines: Told<Own> & Told<Extract<TrialEvent, { type: TrialTask | TrialDecision | TrialMatter }>> = {
  TrialStarted: started,
  ...namnd,
  ...trialDecisionLines,
  ...ends,
  ...trialTaskLines,
  ...trialMatterLines,
};
