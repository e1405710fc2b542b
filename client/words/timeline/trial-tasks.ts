import type { TrialEvent } from '../../../domain/trial/events';
import { count } from '../dates';
import { dueWordsOf, orderWords, sideWords as who, startWords } from '../trial';
import { capital, sentences } from '../tongue';
import type { Told } from './line';
import { written } from './written';

type Task = Extract<
  TrialEvent,
  {
    type:
      | 'TrialOrderGiven'
      | 'TrialOrderDelivered'
      | 'TrialOrderMissed'
      | 'TargetPlanned'
      | 'ForbundStartNoted'
      | 'ClosureAnnounced'
      | 'ClosureReversed'
      | 'ReversalTold'
      | 'TrialEvaluated'
      | 'TrialEvaluationMissed'
      | 'TrialEvaluationBreachAnnulled';
  }
>;
export type TrialTask = Task['type'];

const orders: Pick<Told<Task>, 'TrialOrderGiven' | 'TrialOrderDelivered' | 'TrialOrderMissed'> = {
  TrialOrderGiven: (tongue, data) => {
    const { no, kind, by, to, subject, due } = data;
    const [asked, what] = [tongue.list(to.map((one) => who(tongue, one))), orderWords(kind, tongue)];
    const given =
      by === 'EXTENSION'
        ? tongue.t(
            `Under förlängningen ska ${asked} ${what}`,
            `During the extension ${asked} ${to.length === 1 ? 'is' : 'are'} to ${what}`,
          )
        : tongue.t(
            `${capital(who(tongue, by))} gav ${asked} i uppdrag att ${what}`,
            `${capital(who(tongue, by))} asked ${asked} to ${what}`,
          );
    return written(tongue, data, {
      tone: 'plan',
      sentence: `${given}, ${dueWordsOf(tongue, due)} (${tongue.t('nr', 'no.')}\u00a0${no}).`,
      soft: subject === '' ? '' : `${capital(subject)}.`,
    });
  },
  TrialOrderDelivered: (tongue, data) =>
    written(tongue, data, {
      tone: data.daysLate > 0 ? 'soon' : 'done',
      sentence: tongue.t(
        `Uppdrag nr ${data.no} (${orderWords(data.kind, tongue)}) utfördes av ${who(tongue, data.to)} ${tongue.date(data.decidedOn)}.`,
        `Commission no. ${data.no} (to ${orderWords(data.kind, tongue)}) was carried out by ${who(tongue, data.to)} on ${tongue.date(data.decidedOn)}.`,
      ),
      soft:
        data.daysLate > 0
          ? tongue.t(`${count(data.daysLate, 'sv')} för sent.`, `${count(data.daysLate, 'en')} late.`)
          : '',
    }),
  TrialOrderMissed: (tongue, { no, kind, to, subject, dueOn }) => ({
    tone: 'late',
    sentence: tongue.t(
      `Uppdrag nr ${no} är försenat: ${who(tongue, to)} skulle ${orderWords(kind, tongue)} senast ${tongue.date(dueOn)}.`,
      `Commission no. ${no} is late: ${who(tongue, to)} was to ${orderWords(kind, tongue)} by ${tongue.date(dueOn)}.`,
    ),
    soft: sentences(
      subject !== '' && `${capital(subject)}.`,
      kind === 'PREPARATION' &&
        tongue.t(
          'Det som skulle förberedas kan inte genomföras som tänkt.',
          'What was to be prepared cannot be done as planned.',
        ),
    ),
  }),
};

const starts: Pick<Told<Task>, 'TargetPlanned' | 'ForbundStartNoted'> = {
  TargetPlanned: (tongue, data) => {
    const now = startWords(tongue, data.on, data.modality);
    const { was, moved } = data;
    return written(tongue, data, {
      tone: was ? 'soon' : 'plan',
      sentence: was
        ? tongue.t(
            `Den planerade starten för ett förbund är ändrad: ${now}, tidigare ${startWords(tongue, was.on, was.modality)}.`,
            `The planned start of a förbund has been changed: ${now}, before ${startWords(tongue, was.on, was.modality)}.`,
          )
        : tongue.t(`Ett förbund planeras börja ${now}.`, `A förbund is planned to start ${now}.`),
      soft: sentences(
        ...moved.map(({ owedBy, order, from, to }) =>
          tongue.t(
            `${capital(who(tongue, owedBy))}${order === undefined ? '' : `, uppdrag nr ${order}`}: ${tongue.date(from)} blev ${tongue.date(to)}.`,
            `${capital(who(tongue, owedBy))}${order === undefined ? '' : `, commission no. ${order}`}: ${tongue.date(from)} became ${tongue.date(to)}.`,
          ),
        ),
      ),
    });
  },
  ForbundStartNoted: ({ t, date }, { on, formed }) => ({
    tone: 'done',
    sentence: formed
      ? t(
          `Ett förbund är bildat och inleder sin verksamhet ${date(on)}.`,
          `A förbund is formed, and starts operating on ${date(on)}.`,
        )
      : t(
          `Ett förbund som bildas ska inleda sin verksamhet ${date(on)}.`,
          `A förbund that is being formed is to start operating on ${date(on)}.`,
        ),
  }),
};

const closures: Pick<Told<Task>, 'ClosureAnnounced' | 'ClosureReversed' | 'ReversalTold'> = {
  ClosureAnnounced: (tongue, data) =>
    written(tongue, data, {
      tone: 'soon',
      sentence: tongue.t(
        `Besked gavs om att försöket avslutas ${tongue.date(data.endsOn)}.`,
        `It was announced that the trial ends on ${tongue.date(data.endsOn)}.`,
      ),
      soft: tongue.t(
        `Till ${tongue.list(data.told.map(tongue.member))}.`,
        `To ${tongue.list(data.told.map(tongue.member))}.`,
      ),
    }),
  ClosureReversed: (tongue, { endsOn, until, told }) => ({
    tone: 'soon',
    sentence: tongue.t(
      `Avvecklingen ${tongue.date(endsOn)} är återtagen: försöket fortsätter till ${tongue.date(until)}.`,
      `The closure of ${tongue.date(endsOn)} is called off: the trial goes on until ${tongue.date(until)}.`,
    ),
    soft: tongue.t(
      `Särskild information ska ges till ${tongue.list(told.map(tongue.member))}.`,
      `Special information is to be given to ${tongue.list(told.map(tongue.member))}.`,
    ),
  }),
  ReversalTold: (tongue, data) =>
    written(tongue, data, {
      tone: 'done',
      sentence: tongue.t(
        `Särskild information gavs om att försöket fortsätter: ${tongue.list(data.to.map(tongue.member))}.`,
        `Special information was given that the trial goes on: ${tongue.list(data.to.map(tongue.member))}.`,
      ),
    }),
};

const evaluations: Pick<Told<Task>, 'TrialEvaluated' | 'TrialEvaluationMissed' | 'TrialEvaluationBreachAnnulled'> = {
  TrialEvaluated: (tongue, data) =>
    written(tongue, data, {
      tone: 'done',
      sentence: tongue.t(
        `Utvärderingen av försöket avslutades ${tongue.date(data.decidedOn)}.`,
        `The evaluation of the trial was finished on ${tongue.date(data.decidedOn)}.`,
      ),
    }),
  TrialEvaluationMissed: ({ t }) => ({
    tone: 'late',
    sentence: t(
      'Försöket avslutades utan en avslutad utvärdering, i strid med 4 § lag (2003:1217).',
      'The trial ended without a finished evaluation, against lag (2003:1217) 4 §.',
    ),
  }),
  TrialEvaluationBreachAnnulled: ({ t, date }, { decidedOn }) => ({
    tone: 'done',
    sentence: t(
      `Utvärderingen avslutades i tid, ${date(decidedOn)}, men registrerades i efterhand.`,
      `The evaluation was finished in time, on ${date(decidedOn)}, and recorded afterwards.`,
    ),
  }),
};

/** What is to be done by a day, what is told to whom, and what the trial sets going. */
export const trialTaskLines: Told<Task> = {
  ...orders,
  ...starts,
  ...closures,
  ...evaluations,
};
