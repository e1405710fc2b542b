import type { InsatsEvent } from '../../../domain/insats/events';
import type { YearlyEvent } from '../../../domain/yearly/yearly';
import {
  concernedWords,
  focusWords,
  insatsKindWords,
  lackWords,
  organisationWords,
  outcomeWords,
  registryWords,
} from '../insats';
import { capital, sentences, type Tongue } from '../tongue';
import { insatsWindDownLines } from './insats-wind-down';
import { insatsMoneyLines } from './insats-money';
import { type Line, type Told, written } from './line';

type InsatsOwn = Exclude<InsatsEvent, YearlyEvent>;
type DataOf<Type extends InsatsOwn['type']> = Extract<InsatsOwn, { type: Type }>['data'];

/** "Trots att ...": what was done although something was missing. */
const breachWords = (tongue: Tongue, breach: DataOf<'InsatsStarted'>['breach']): string | false =>
  breach !== undefined &&
  tongue.t(
    `Trots att ${lackWords(breach.lacks, tongue)}: ${breach.reason}`,
    `Although ${lackWords(breach.lacks, tongue)}: ${breach.reason}`,
  );

type Lifecycle =
  | 'InsatsBegun'
  | 'InsatsProposed'
  | 'InsatsPrepared'
  | 'InsatsAgreed'
  | 'InsatsRegistered'
  | 'InsatsStarted'
  | 'InsatsFollowedUp'
  | 'InsatsEvaluated'
  | 'InsatsEndDecided'
  | 'InsatsEnded'
  | 'InsatsClosed';

const lifecycle: Pick<Told<InsatsOwn>, Lifecycle> = {
  InsatsBegun: ({ t, date }, { title, neededOn, authorityUntil }) => ({
    tone: 'done',
    sentence: t(
      `Behovet av ${title} anmäldes ${date(neededOn)}.`,
      `The need for ${title} was raised on ${date(neededOn)}.`,
    ),
    ...(authorityUntil !== undefined && {
      soft: t(
        `Nämnden har ingen beslutanderätt efter den ${date(authorityUntil)}.`,
        `The nämnd has no power to decide after ${date(authorityUntil)}.`,
      ),
    }),
  }),
  InsatsProposed: (tongue, { kinds, concerned, carriedOutBy, decidedOn, evidence }) => ({
    tone: 'done',
    sentence: tongue.t(
      `Insatsen föreslogs ${tongue.date(decidedOn)}: ${tongue.list(kinds.map((kind) => insatsKindWords(kind, tongue)))}.`,
      `The insats was proposed on ${tongue.date(decidedOn)}: ${tongue.list(kinds.map((kind) => insatsKindWords(kind, tongue)))}.`,
    ),
    soft: tongue.t(
      `Den berör ${concernedWords(concerned, tongue)} och utförs av ${tongue.list(carriedOutBy.map((by) => organisationWords(tongue, by)))}.`,
      `It concerns ${concernedWords(concerned, tongue)} and is carried out by ${tongue.list(carriedOutBy.map((by) => organisationWords(tongue, by)))}.`,
    ),
    ...written(evidence),
  }),
  InsatsPrepared: ({ t, date }, { body, decidedOn, evidence }) => ({
    tone: 'done',
    sentence: t(
      `Insatsen bereddes av ${body} ${date(decidedOn)}.`,
      `The insats was prepared by ${body} on ${date(decidedOn)}.`,
    ),
    ...written(evidence),
  }),
  InsatsAgreed: (tongue, { with: by, decidedOn, evidence }) => ({
    tone: 'done',
    sentence: tongue.t(
      `Överenskommelse träffades med ${organisationWords(tongue, by)} ${tongue.date(decidedOn)}.`,
      `An agreement was made with ${organisationWords(tongue, by)} on ${tongue.date(decidedOn)}.`,
    ),
    ...written(evidence),
  }),
  InsatsRegistered: (tongue, { registry, focus, decidedOn, evidence }) => ({
    tone: 'done',
    sentence: tongue.t(
      `Insatsen registrerades i ${registryWords(registry, tongue)} ${tongue.date(decidedOn)}, ${focusWords(focus, tongue)}.`,
      `The insats was registered in ${registryWords(registry, tongue)} on ${tongue.date(decidedOn)}, ${focusWords(focus, tongue)}.`,
    ),
    ...written(evidence),
  }),
  InsatsStarted: (tongue, { decidedOn, evidence, breach }) => ({
    tone: breach ? 'late' : 'done',
    sentence: tongue.t(
      `Insatsen startade ${tongue.date(decidedOn)}.`,
      `The insats started on ${tongue.date(decidedOn)}.`,
    ),
    soft: sentences(breachWords(tongue, breach)),
    ...written(evidence),
  }),
  InsatsFollowedUp: ({ t, date }, { upTo, evidence }) => ({
    tone: 'done',
    sentence: t(
      `Insatsen är uppföljd till och med ${date(upTo)}.`,
      `The insats has been followed up to the end of ${date(upTo)}.`,
    ),
    ...written(evidence),
  }),
  InsatsEvaluated: ({ t, date }, { genderPerspective, decidedOn, evidence }) => ({
    tone: genderPerspective ? 'done' : 'soon',
    sentence: t(`Insatsen utvärderades ${date(decidedOn)}.`, `The insats was evaluated on ${date(decidedOn)}.`),
    ...(!genderPerspective && { soft: t('Utan genusperspektiv.', 'Without a gender perspective.') }),
    ...written(evidence),
  }),
  InsatsEndDecided: (tongue, { endsOn, outcome, decidedOn, evidence, breach }) => ({
    tone: breach ? 'late' : 'plan',
    sentence: tongue.t(
      `Beslut ${tongue.date(decidedOn)}: insatsens sista dag är ${tongue.date(endsOn)}.`,
      `Decided on ${tongue.date(decidedOn)}: the last day of the insats is ${tongue.date(endsOn)}.`,
    ),
    soft: sentences(
      tongue.t(`Därefter: ${outcomeWords(tongue, outcome)}.`, `After that: ${outcomeWords(tongue, outcome)}.`),
      breachWords(tongue, breach),
    ),
    ...written(evidence),
  }),
  InsatsEnded: (tongue, { on, outcome }) => ({
    tone: 'done',
    sentence: tongue.t(`Insatsen avslutades ${tongue.date(on)}.`, `The insats ended on ${tongue.date(on)}.`),
    soft: `${capital(outcomeWords(tongue, outcome))}.`,
  }),
  InsatsClosed: ({ t, date }, { on }) => ({
    tone: 'done',
    sentence: t(`Ärendet stängdes ${date(on)}.`, `The process was closed on ${date(on)}.`),
  }),
};

const all: Told<InsatsOwn> = { ...lifecycle, ...insatsWindDownLines, ...insatsMoneyLines };

type Say = (tongue: Tongue, data: Readonly<Record<string, unknown>>) => Line;

/** Mails carry which insats they are about; the timeline stands in that insats's own process. */
const titled =
  (say: Say): Say =>
  (tongue, data) => {
    const line = say(tongue, data);
    return typeof data['title'] === 'string' ? { ...line, sentence: `${data['title']}: ${line.sentence}` } : line;
  };

/** An insats, from the need to its end or its handing over. */
export const insatsLines = {
  ...Object.fromEntries(Object.entries(all).map(([type, say]) => [type, titled(say as Say)])),
  InsatsBegun: all.InsatsBegun,
} as Told<InsatsOwn>;
