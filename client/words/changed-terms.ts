import type { ChangedTerms } from '../../domain/forbund/changed-terms';
import type { SideSplit } from '../../domain/forbund/charter-terms';
import type { EndTerms } from '../../domain/forbund/end-terms';
import { mostMonths } from '../../domain/forbund/notice';
import { formatMonthDay } from './dates';
import { forumWords } from './dispute';
import { sentences, type Tongue } from './tongue';

type Ends = NonNullable<ChangedTerms['ends']>;
type Office = NonNullable<ChangedTerms['board'] & ChangedTerms['auditors']>;

/** What a charter changes of its terms, one sentence each. */
export function changedTermsLines(tongue: Tongue, terms: ChangedTerms): string[] {
  const { ends = {}, split = {}, board, auditors } = terms;
  return [
    ...endsLines(tongue, ends),
    ...(split.kommun ? [splitLine(tongue, ['Kommunernas', 'the kommuner'], split.kommun)] : []),
    ...(split.region ? [splitLine(tongue, ['Regionernas', 'the regions'], split.region)] : []),
    ...(board ? officeLines(tongue, ['Styrelsens', 'the board'], board) : []),
    ...(auditors ? officeLines(tongue, ['Revisorernas', 'the auditors'], auditors) : []),
    ...yearLines(tongue, terms),
  ];
}

/** The same as running text, and what does not change with it. */
export const changedTermsWords = (tongue: Tongue, terms: ChangedTerms | undefined): string =>
  terms === undefined
    ? ''
    : sentences(
        ...changedTermsLines(tongue, terms),
        tongue.t('Allt annat gäller som förut.', 'All else holds as before.'),
        (terms.ends?.noticeMonths ?? terms.ends?.effect) !== undefined &&
          tongue.t(
            'En uppsägning som är mottagen dessförinnan följer den tidigare lydelsen.',
            'A notice received before then follows the wording before.',
          ),
      );

function endsLines(tongue: Tongue, ends: Ends): string[] {
  const { t, date, lang } = tongue;
  const { noticeMonths, effect, sunsetOn, disputes, archiveSupervisor } = ends;
  const lines = [
    noticeMonths !== undefined && noticeWords(tongue, noticeMonths),
    effect !== undefined && effectWords(tongue, effect),
    sunsetOn === null && t('Förbundet gäller utan någon sista dag.', 'The förbund has no last day.'),
    typeof sunsetOn === 'string' &&
      t(`Förbundets sista dag är ${date(sunsetOn)}.`, `The last day of the förbund is ${date(sunsetOn)}.`),
    disputes !== undefined &&
      t(`Tvister prövas av ${forumWords(disputes, lang)}.`, `Disputes go to ${forumWords(disputes, lang)}.`),
    archiveSupervisor !== undefined &&
      t(
        `Tillsynen över arkivet har ${archiveSupervisor}.`,
        `The archive is under the supervision of ${archiveSupervisor}.`,
      ),
  ];
  return [...lines.filter((line) => line !== false), ...afterDissolution(tongue, ends)];
}

function afterDissolution({ t }: Tongue, { archiveMonths, claimMonths }: Ends): string[] {
  const lines = [
    archiveMonths !== undefined &&
      t(
        `Arkivet lämnas över inom ${archiveMonths} månader från upplösningen.`,
        `The archive is handed over within ${archiveMonths} months of the dissolution.`,
      ),
    claimMonths === 0 &&
      t('Ett upplöst förbund tas inte upp igen.', 'A förbund that has been dissolved is not taken up again.'),
    claimMonths !== undefined &&
      claimMonths > 0 &&
      t(
        `Det kan tas upp igen inom ${claimMonths} månader från upplösningen.`,
        `It can be taken up again within ${claimMonths} months of the dissolution.`,
      ),
  ];
  return lines.filter((line) => line !== false);
}

/** A longer time than the law's binds nobody (27 §, 0.4 D17). */
const noticeWords = ({ t }: Tongue, months: number): string =>
  sentences(
    t(`Uppsägningstiden är ${months} månader.`, `The notice period is ${months} months.`),
    months > mostMonths &&
      t(
        `Lagen medger högst ${mostMonths} (27\u00a0§): längre än så löper ingen uppsägning.`,
        `The Act allows ${mostMonths} at most (27\u00a0§): no notice runs longer than that.`,
      ),
  );

const effectWords = ({ t }: Tongue, effect: EndTerms['effect']): string =>
  effect === 'DISSOLVE'
    ? t('Förbundet upplöses när en medlem har lämnat det.', 'The förbund is dissolved when a member has left it.')
    : t(
        'När en medlem lämnar består förbundet om alla kvarvarande medlemmar beslutar det i tid.',
        'When a member leaves the förbund continues if all remaining members so decide in time.',
      );

function splitLine(tongue: Tongue, [sv, en]: readonly [string, string], { by, shares }: SideSplit): string {
  const { t, list, member, kronor } = tongue;
  const all = list(
    Object.entries(shares).map(([id, share]) => `${member(id)} ${by === 'FIXED' ? kronor(share) : share}`),
  );
  return t(`${sv} fördelning av sin del är ${all}.`, `The split among ${en} of their part is ${all}.`);
}

function officeLines(tongue: Tongue, [sv, en]: readonly [string, string], office: Office): string[] {
  const { t, lang } = tongue;
  const { anchor, years, substitutes } = office;
  const day = anchor === undefined ? '' : formatMonthDay(anchor, lang);
  const begins = [
    `${sv} mandattid börjar den ${day} året efter ett val.`,
    `The term of ${en} begins on ${day} after an election.`,
  ] as const;
  return [
    ...(anchor === undefined ? [] : [t(...begins)]),
    ...(years === undefined ? [] : [t(`${sv} mandattid är ${years} år.`, `The term of ${en} is ${years} years.`)]),
    ...either(tongue, substitutes, {
      yes: ['Varje revisor har en ersättare.', 'Each auditor has a substitute.'],
      no: ['Revisorerna har inga ersättare.', 'The auditors have no substitutes.'],
    }),
  ];
}

function yearLines(tongue: Tongue, { quorumOfParties, hardCap, followUpPeriods, insats }: ChangedTerms): string[] {
  return [
    ...either(tongue, quorumOfParties, {
      yes: [
        'Styrelsen är beslutför när samtliga parter är tjänstgörande.',
        'The board is quorate when all parties are serving.',
      ],
      no: ['Styrelsens beslutförhet kräver inte alla parter.', 'The board may be quorate without all parties.'],
    }),
    ...either(tongue, hardCap, {
      yes: ['Budgetramen gäller även om målen inte nås.', 'The frame of the budget holds even where goals are missed.'],
      no: ['Budgetramen är inget absolut tak.', 'The frame of the budget is no absolute cap.'],
    }),
    ...(followUpPeriods ? [periodsLine(tongue, followUpPeriods)] : []),
    ...either(tongue, insats?.required, {
      yes: ['Insatser registreras innan de startar.', 'Insatser are registered before they start.'],
      no: ['Insatser behöver inte registreras innan de startar.', 'Insatser need not be registered before they start.'],
    }),
    ...(insats?.registration === undefined ? [] : [registrationWords(tongue, insats.registration)]),
  ];
}

/** Of what is not named, nothing. */
const either = (
  { t }: Tongue,
  is: boolean | undefined,
  { yes, no }: Record<'yes' | 'no', readonly [string, string]>,
): string[] => (is === undefined ? [] : [t(...(is ? yes : no))]);

function periodsLine({ t, list, lang }: Tongue, ends: readonly string[]): string {
  const days = list(ends.map((end) => formatMonthDay(end, lang)));
  return t(`Uppföljning görs per ${days}.`, `Follow-ups are made as of ${days}.`);
}

const registers = { SUS: 'SUS', UPPFOLJNING_FINSAM: 'Uppföljning Finsam' } as const;

const registrationWords = ({ t }: Tongue, registration: keyof typeof registers | 'NONE'): string =>
  registration === 'NONE'
    ? t('Insatser registreras inte.', 'Insatser are not registered.')
    : t(`Insatser registreras i ${registers[registration]}.`, `Insatser are registered in ${registers[registration]}.`);
