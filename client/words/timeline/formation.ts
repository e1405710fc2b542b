import type { FormationEvent } from '../../../domain/formation/events';
import type { FormationPlan } from '../../../domain/formation/plan';
import { gateWords, practicalWords } from '../decisions';
import type { Tongue } from '../tongue';
import { capital, sentences } from '../tongue';
import type { ByABody } from './decisions';
import type { Line, Told } from './line';

type OfTheWhole = Exclude<FormationEvent, ByABody>;

const started = ({ t, date, list }: Tongue, plan: FormationPlan): Line => ({
  tone: 'done',
  sentence: t(
    `Bildandet av ${plan.name} började med ett utkast till förbundsordning.`,
    `The formation of ${plan.name} began with a draft charter.`,
  ),
  soft: sentences(
    t(
      `Medlemmar: ${list(plan.members.map(({ name }) => name))}.`,
      `Members: ${list(plan.members.map(({ name }) => name))}.`,
    ),
    t(`Sista dag är ${date(plan.dates.lastDay)}.`, `The last day is ${date(plan.dates.lastDay)}.`),
  ),
});

const gatesIn = ({ lang, list }: Tongue, gates: readonly Parameters<typeof gateWords>[0][]): string =>
  list(gates.map((gate) => gateWords(gate, lang).replace(/^./, (first) => first.toLowerCase())));

/** What was prepared and sent out. */
const texts: Pick<
  Told<OfTheWhole>,
  'FormationStarted' | 'CharterSentOut' | 'TextConsolidated' | 'CharterAdoptedByAll'
> = {
  FormationStarted: (tongue, { plan }) => started(tongue, plan),
  CharterSentOut: ({ t, date }, { version, on, reason }) => ({
    tone: 'done',
    sentence: t(
      `Förbundsordningen, version ${version}, sändes ut för beslut ${date(on)}.`,
      `The charter, version ${version}, was sent out for decision on ${date(on)}.`,
    ),
    ...(reason !== undefined && {
      soft: t(
        `Trots anmärkningar som hindrar utsändning: ${reason}`,
        `Despite findings that block sending out: ${reason}`,
      ),
    }),
  }),
  TextConsolidated: (tongue, { charter, chosen }) => ({
    tone: 'soon',
    sentence: tongue.t(
      `Den gemensamma texten är sammanställd: version ${charter.version}, med vald lydelse av ${tongue.sections(chosen.map(({ paragraph }) => paragraph))}.`,
      `The consolidated text is put together: version ${charter.version}, with a chosen wording of ${tongue.sections(chosen.map(({ paragraph }) => paragraph))}.`,
    ),
    soft: chosen.map(({ paragraph, from }) => `${tongue.sections([paragraph])}: ${wordingOf(tongue, from)}.`).join(' '),
  }),
  CharterAdoptedByAll: ({ t, date }, { version, adoptedOn }) => ({
    tone: 'done',
    sentence: t('Förbundsordningen är fastställd av samtliga medlemmar.', 'Charter adopted by all members.'),
    soft: t(
      `Version ${version}. Sista beslutet fattades ${date(adoptedOn)}.`,
      `Version ${version}. The last decision was taken on ${date(adoptedOn)}.`,
    ),
  }),
};

function wordingOf({ t, member }: Tongue, from: string): string {
  if (from === 'base') return t('grundtextens lydelse', 'the wording of the base text');
  if (from === 'new') return t('ny lydelse', 'a new wording');
  return t(`lydelsen från ${member(from)}`, `the wording from ${member(from)}`);
}

/** How it ends, and how an end is undone. */
const ends: Pick<
  Told<OfTheWhole>,
  'ForbundFormed' | 'FormationLapsed' | 'LapseAnnulled' | 'FormationWithdrawn' | 'FormationRetargeted'
> = {
  ForbundFormed: (tongue, { formedOn, redGates }) => ({
    tone: 'done',
    sentence: tongue.t(
      `Förbundet är bildat ${tongue.date(formedOn)}.`,
      `The förbund is formed on ${tongue.date(formedOn)}.`,
    ),
    ...(redGates.length > 0 && {
      soft: tongue.t(`Återstår: ${gatesIn(tongue, redGates)}.`, `Remaining: ${gatesIn(tongue, redGates)}.`),
    }),
  }),
  FormationLapsed: (tongue, { lastDay, owing }) => ({
    tone: 'late',
    sentence: tongue.t('Tiden för att bilda förbundet har gått ut.', 'The time for formation has run out.'),
    soft: tongue.t(
      `Sista dag var ${tongue.date(lastDay)}. Beslut saknas från ${tongue.list(owing.map(tongue.member))}.`,
      `The last day was ${tongue.date(lastDay)}. Decisions are missing from ${tongue.list(owing.map(tongue.member))}.`,
    ),
  }),
  LapseAnnulled: ({ t, member, date }, data) => ({
    tone: 'done',
    sentence: t('Förfallet gäller inte längre.', 'The lapse no longer holds.'),
    soft: t(
      `${capital(member(data.member))} beslutade ${date(data.decidedOn)}. Beslutet fattades i tid men registrerades i efterhand.`,
      `${capital(member(data.member))} decided on ${date(data.decidedOn)}. Decided in time, recorded afterwards.`,
    ),
  }),
  FormationWithdrawn: ({ t }, { reason }) => ({
    tone: 'late',
    sentence: t('Förslaget är återkallat.', 'The proposal is withdrawn.'),
    ...(reason !== '' && { soft: t(`Skäl: ${reason}`, `Reason: ${reason}`) }),
  }),
  FormationRetargeted: ({ t, date }, { lastDay, operationsStartOn }) => ({
    tone: 'done',
    sentence: t(
      `Alla medlemmar har beslutat om en ny sista dag: ${date(lastDay)}.`,
      `All members have decided on a new last day: ${date(lastDay)}.`,
    ),
    ...(operationsStartOn !== undefined && {
      soft: t(`Verksamheten inleds ${date(operationsStartOn)}.`, `Operations start on ${date(operationsStartOn)}.`),
    }),
  }),
};

/** Requirements, warnings and the rest. */
const others: Omit<Told<OfTheWhole>, keyof typeof texts | keyof typeof ends> = {
  OperationsStarted: ({ t, date }, { on }) => ({
    tone: 'done',
    sentence: t('Förbundet har inlett sin verksamhet.', 'The förbund is operating.'),
    soft: t(`Från ${date(on)}.`, `From ${date(on)}.`),
  }),
  BreachEstablished: (tongue, { gates }) => ({
    tone: 'late',
    sentence: tongue.t(
      `Startdagen har kommit, men detta saknas: ${gatesIn(tongue, gates)}.`,
      `The day of starting has come, but this is missing: ${gatesIn(tongue, gates)}.`,
    ),
    soft: tongue.t('Verksamheten inleds när det är gjort.', 'Operations start when it is done.'),
  }),
  BreachCured: (tongue, { gates }) => ({
    tone: 'done',
    sentence: tongue.t(
      `Det som saknades är gjort: ${gatesIn(tongue, gates)}.`,
      `What was missing is done: ${gatesIn(tongue, gates)}.`,
    ),
  }),
  TrialGoesOn: ({ t, date }, { until, noted }) => ({
    tone: 'soon',
    sentence: t(
      `Försöket i området fortsätter till ${date(until)}.`,
      `The trial in the area goes on until ${date(until)}.`,
    ),
    soft: noted
      ? t('Från dess egen akt. Den säger också när det upphör.', 'From its own record, which also says when it ends.')
      : t('Beskedet om att det upphört gäller inte längre.', 'The message that it had ended no longer holds.'),
  }),
  TrialEnded: ({ t, date }, { endedOn }) => ({
    tone: 'done',
    // Told ahead of its day where nothing can move it any more (decision 0028), so it is said in no tense.
    sentence: t(
      `Försöket i området har ${date(endedOn)} som sista dag.`,
      `The last day of the trial in the area is ${date(endedOn)}.`,
    ),
  }),
  PracticalItemRecorded: ({ t, lang }, { item }) => ({
    tone: 'done',
    sentence: t(`${practicalWords(item, lang)}: klart.`, `${practicalWords(item, lang)}: done.`),
  }),
  LastSafeDayPassed: ({ t, date }, { lastSafeDay }) => ({
    tone: 'late',
    sentence:
      lastSafeDay === null
        ? t('Det finns ingen säker dag att sända ut texten.', 'There is no safe day to send out the text.')
        : t(
            `Sista dag att sända ut texten var ${date(lastSafeDay)}.`,
            `The last safe day to send out the text was ${date(lastSafeDay)}.`,
          ),
    soft: t(
      'Alla medlemmar hinner inte besluta på sina planerade sammanträden.',
      'Not all members can decide at their planned meetings.',
    ),
  }),
  PlanBroken: (tongue, { member, body, nextMeeting }) => {
    const who = tongue.body(member, body);
    return {
      tone: 'late',
      sentence:
        nextMeeting === null
          ? tongue.t(
              `Planen håller inte längre: ${who} har inget planerat sammanträde.`,
              `The plan no longer holds: ${who} has no meeting planned.`,
            )
          : tongue.t(
              `Planen håller inte längre: ${who} sammanträder först ${tongue.date(nextMeeting)}.`,
              `The plan no longer holds: ${who} does not meet until ${tongue.date(nextMeeting)}.`,
            ),
    };
  },
  ClockAdvanced: ({ t, date }, { to }) => ({
    tone: 'plan',
    sentence: t(
      `Övningens klocka ställdes fram till ${date(to)}.`,
      `The clock of the exercise was moved to ${date(to)}.`,
    ),
  }),
  ReminderAsked: (tongue, { members }) => ({
    tone: 'plan',
    sentence: tongue.t(
      `En påminnelse begärdes till ${tongue.list(members.map(tongue.member))}.`,
      `A reminder was asked for to ${tongue.list(members.map(tongue.member))}.`,
    ),
  }),
};

export const formationLines: Told<OfTheWhole> = { ...texts, ...ends, ...others };
