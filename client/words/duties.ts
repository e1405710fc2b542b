import type { CivilDate } from '../../domain/calendar/civil-date';
import { daysBetween } from '../../domain/calendar/civil-date';
import { formatDays } from './dates';
import { budgetDuties } from './duties/budget';
import { contributionDuties } from './duties/contributions';
import { disputeDuties } from './duties/dispute';
import { followUpDuties } from './duties/follow-up';
import { forbundDuties } from './duties/forbund';
import { liquidationDuties } from './duties/liquidation';
import { insatsDuties } from './duties/insats';
import { mandatesDuties } from './duties/mandates';
import { withdrawalDuties } from './duties/withdrawal';
import { trialDuties } from './duties/trial';
import { yearEndDuties } from './duties/year-end';
import { textOf as text, type DutyLike, type SayDuty } from './duties/say';
import type { Language, Names, Tongue } from './tongue';
import { capital, sentences, speak } from './tongue';

export type { DutyLike };

export interface DutyWords {
  /** What to do, as a heading: "Bekräfta § 5 och § 6 i den gemensamma texten". */
  title: string;
  /** The same as a verb inside a sentence: "bekräfta § 5 och § 6 i den gemensamma texten". */
  action: string;
  /** The action as short as a subject line wants it: "bekräfta § 5 och § 6". */
  short: string;
  /** What happens otherwise. */
  consequence: string;
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(text).filter((item) => item !== '') : []);

const notFormed: (tongue: Tongue, duty: DutyLike) => string = ({ t, date }, { dueOn }) =>
  sentences(
    t('Utan svar: förbundet bildas inte.', 'Without an answer: the förbund is not formed.'),
    t(
      `Efter ${date(dueOn)} måste alla medlemmar besluta om en ny dag.`,
      `After ${date(dueOn)} all members must decide on a new date.`,
    ),
    t('Tystnad räknas inte som medgivande.', 'Silence is not consent.'),
  );

const noStart = ({ t }: Tongue): string =>
  t(
    'Förbundet kan inte inleda sin verksamhet. Det visas som ett brutet krav tills det är gjort.',
    'The förbund cannot start operating. It is shown as an unmet requirement until it is done.',
  );

const duties: Record<string, SayDuty> = {
  ...forbundDuties,
  ...followUpDuties,
  ...yearEndDuties,
  ...withdrawalDuties,
  ...disputeDuties,
  ...liquidationDuties,
  ...mandatesDuties,
  ...insatsDuties,
  ...budgetDuties,
  ...contributionDuties,
  ...trialDuties,
  adopt: (tongue, duty) => [tongue.t('besluta om förbundsordningen', 'decide on the charter'), notFormed(tongue, duty)],
  confirm: (tongue, duty) => {
    const paragraphs = tongue.sections(texts(duty.about['paragraphs']));
    const what = paragraphs === '' ? '' : `${paragraphs} ${tongue.t('i', 'of')} `;
    return [
      tongue.t(`bekräfta ${what}den gemensamma texten`, `confirm ${what}the consolidated text`),
      notFormed(tongue, duty),
      paragraphs === '' ? undefined : `${tongue.t('bekräfta', 'confirm')} ${paragraphs}`,
    ];
  },
  stage: (tongue, { owedBy, about }) => {
    const body = tongue.body(owedBy, text(about['body']));
    return [
      tongue.t(`behandla förbundsordningen i ${body}`, `take the charter up in ${body}`),
      tongue.t(
        'Ärendet väntar till nästa sammanträde, och planen håller kanske inte.',
        'The matter waits for the next meeting, and the plan may not hold.',
      ),
    ];
  },
  'send-out': ({ t }) => [
    t('sända ut förbundsordningen för beslut', 'send out the charter for decision'),
    t('Därefter hinner inte alla medlemmar besluta i tid.', 'After that not all members can decide in time.'),
  ],
  plan: ({ t, body }, { owedBy, about }) => [
    t(`nå ${body(owedBy, text(about['body']))} i tid`, `reach ${body(owedBy, text(about['body']))} in time`),
    t('Planen håller inte längre.', 'The plan no longer holds.'),
  ],
  auditors: (tongue) => [tongue.t('utse revisor', 'appoint an auditor'), noStart(tongue)],
  'first-budget': (tongue) => [tongue.t('fastställa den första budgeten', 'adopt the first budget'), noStart(tongue)],
  board: (tongue, { about }) => {
    const by = text(about['appointedBy']);
    const who = by === '' ? '' : tongue.t(` (utses av ${by})`, ` (appointed by ${by})`);
    return [
      tongue.t(`utse ledamöter och ersättare i styrelsen${who}`, `appoint board members and substitutes${who}`),
      noStart(tongue),
    ];
  },
  practical: ({ t }) => [
    t(
      'ordna organisationsnummer, bankkonto och arbetsgivarorganisation',
      'arrange organisation number, bank account and employer organisation',
    ),
    t(
      'Förbundet bildas ändå. Det är ett råd, inget krav.',
      'The förbund is formed all the same. This is advice, not a requirement.',
    ),
  ],
  lapse: ({ t }) => [
    t('bilda förbundet', 'form the förbund'),
    t('Tiden för att bilda förbundet går ut.', 'The time for formation runs out.'),
  ],
  consolidate: (tongue, { about }) => {
    const paragraphs = tongue.sections(texts(about['paragraphs']));
    return [
      tongue.t(
        `välja lydelse av ${paragraphs || 'de omtvistade paragraferna'}`,
        `choose the wording of ${paragraphs || 'the contested paragraphs'}`,
      ),
      tongue.t(
        'Utan vald lydelse finns ingen gemensam text att bekräfta, och förbundet bildas inte.',
        'Without a chosen wording there is no consolidated text to confirm, and the förbund is not formed.',
      ),
    ];
  },
  'last-safe-day': ({ t }) => [
    t('nå alla medlemmars sammanträden i tid', 'reach all members’ meetings in time'),
    t('Därefter hinner inte alla medlemmar besluta i tid.', 'After that not all members can decide in time.'),
  ],
  complete: ({ t }) => [
    t('bilda förbundet', 'form the förbund'),
    t('Förbundet är bildat den dagen.', 'The förbund is formed on that day.'),
  ],
  'operations-start': ({ t }) => [
    t('inleda verksamheten', 'start operations'),
    t('Verksamheten inleds den dagen om inget saknas.', 'Operations start on that day if nothing is missing.'),
  ],
  'trial-end': (tongue) => [tongue.t('avsluta försöket i området', 'end the trial in the area'), noStart(tongue)],
};

/** A duty as people read it: what to do, and what happens otherwise. */
export function dutyWords(duty: DutyLike, lang: Language, names?: Names): DutyWords {
  const say = Object.hasOwn(duties, duty.kind) ? duties[duty.kind] : undefined;
  const [action, consequence, short] = say ? say(speak(lang, naming(duty, names)), duty) : [duty.kind, ''];
  return { title: capital(action), action, short: short ?? action, consequence };
}

/** A duty that carries its body's name needs nobody else to tell it. */
const naming = ({ about }: DutyLike, names?: Names): Names => ({
  memberName: (id) => names?.memberName(id) ?? id,
  bodyName: (member, body) => {
    const own = body === about['body'] ? text(about['bodyName']) : '';
    return own === '' ? (names?.bodyName(member, body) ?? body) : own;
  },
});

/** How far off a day is: "om 8 dagar", "i dag", "1 dag försenad". */
export const dueWords = (dueOn: CivilDate, today: CivilDate, lang: Language): string =>
  formatDays(daysBetween(today, dueOn), lang);
