import type { Focus, OnNoWord, Outcome, Registry } from '../../domain/insats/commands';
import type { Direction } from '../../domain/insats/direction';
import type { Lack } from '../../domain/insats/events';
import type { InsatsKind } from '../../domain/insats/kinds';
import type { Organisation } from '../../domain/insats/organisation';
import type { DeadlineView, DirectionsView } from '../../domain/insats/view/insats-view';
import type { PartyKind } from '../../domain/formation/plan';
import { count } from './dates';
import type { Tongue } from './tongue';

type Both = readonly [sv: string, en: string];
const inTongue = ({ lang }: Pick<Tongue, 'lang'>, [sv, en]: Both): string => (lang === 'sv' ? sv : en);

/** "socialtjänsten (Haninge kommun)", "Haninge kommun", "Af-rehab". */
export const organisationWords = ({ member }: Pick<Tongue, 'member'>, { member: id, unit }: Organisation): string => {
  if (id === undefined) return unit ?? '';
  return unit === undefined ? member(id) : `${unit} (${member(id)})`;
};

const listed = (tongue: Tongue, all: readonly Organisation[]): string =>
  tongue.list(all.map((one) => organisationWords(tongue, one)));

const kinds: Record<InsatsKind, Both> = {
  DEVELOPMENT: ['utvecklingsarbete', 'development'],
  COMPETENCE: ['kompetensutveckling', 'training of staff'],
  COORDINATED_ACTIVITIES: ['samordnad verksamhet', 'coordinated activities'],
  STAFF_REINFORCEMENT: ['förstärkning av personal', 'reinforcement of staff'],
  MAPPING: ['kartläggning', 'mapping'],
  ANALYSIS: ['analys', 'analysis'],
  EVALUATION: ['utvärdering', 'evaluation'],
  EARLY_IDENTIFICATION: ['tidig identifiering', 'early identification'],
  PREVENTION: ['förebyggande arbete', 'prevention'],
  GRANT: ['föreningsbidrag', 'a grant to an association'],
};
export const insatsKindWords = (kind: InsatsKind, tongue: Pick<Tongue, 'lang'>): string =>
  inTongue(tongue, kinds[kind]);

const parties: Record<PartyKind, Both> = {
  FK: ['Försäkringskassan', 'Försäkringskassan'],
  LAN: ['länsarbetsnämnden', 'the county labour board'],
  AF: ['Arbetsförmedlingen', 'Arbetsförmedlingen'],
  REGION: ['regionen', 'the region'],
  KOMMUN: ['kommunen', 'the kommun'],
};
export const concernedWords = (concerned: readonly PartyKind[], tongue: Pick<Tongue, 'lang' | 'list'>): string =>
  tongue.list(concerned.map((party) => inTongue(tongue, parties[party])));

const registries: Record<Registry, Both> = {
  SUS: ['SUS', 'SUS'],
  UPPFOLJNING_FINSAM: ['Uppföljning Finsam', 'Uppföljning Finsam'],
};
export const registryWords = (registry: Registry, tongue: Pick<Tongue, 'lang'>): string =>
  inTongue(tongue, registries[registry]);

const focuses: Record<Focus, Both> = {
  INDIVIDUALS: ['för individer', 'for individuals'],
  STRUCTURE: ['för strukturen', 'for the structure'],
};
export const focusWords = (focus: Focus, tongue: Pick<Tongue, 'lang'>): string => inTongue(tongue, focuses[focus]);

const lacks: Record<Lack, Both> = {
  PLAN: ['plan för utvärdering saknas', 'there is no plan for evaluation'],
  GENDER_PERSPECTIVE: ['genusperspektiv i utvärderingsplanen saknas', 'the evaluation plan has no gender perspective'],
  FUNDING: ['beslut om medel saknas', 'there is no decision on money'],
  AGREEMENT: ['överenskommelse saknas', 'there is no agreement'],
  REGISTRATION: ['registrering saknas', 'there is no registration'],
  EVALUATION: ['utvärdering saknas', 'there is no evaluation'],
};
export const lackWords = (all: readonly Lack[], tongue: Pick<Tongue, 'lang' | 'list'>): string =>
  tongue.list(all.map((lack) => inTongue(tongue, lacks[lack])));

const begins: Record<OnNoWord, Both> = {
  ADAPTING: ['anpassningen till kommande ramar', 'adapting to the coming frames'],
  WINDING_DOWN: ['avvecklingen', 'winding down'],
};
/** "avvecklingen": what begins where no word comes. */
export const onNoWordWords = (what: OnNoWord, tongue: Pick<Tongue, 'lang'>): string => inTongue(tongue, begins[what]);

export function outcomeWords(tongue: Tongue, outcome: Outcome): string {
  const { t } = tongue;
  switch (outcome.kind) {
    case 'TAKEN_OVER': {
      const by = organisationWords(tongue, outcome.by);
      return t(`övertas av ${by}`, `taken over by ${by}`);
    }
    case 'INTEGRATED':
      return t(`integreras i ${outcome.into}`, `integrated into ${outcome.into}`);
    case 'EXTENDED': {
      const until = tongue.date(outcome.until);
      return t(`förlängs till och med ${until}`, `extended to the end of ${until}`);
    }
    case 'CLOSED':
      return t('avslutas', 'closed');
  }
}

type Of<Kind extends Direction['kind']> = Extract<Direction, { kind: Kind }>;
type Says = { readonly [Kind in Direction['kind']]: (tongue: Tongue, direction: Of<Kind>) => string };

const awaited: Record<Of<'AWAIT'>['for'][number], Both> = {
  COOPERATION: ['den formaliserade samverkan', 'the formal cooperation'],
  BUDGET_FRAMES: ['budgetramarna', 'the budget frames'],
};

const directions: Says = {
  INTEGRATE: ({ t }, { into, financing }) => {
    const paid = {
      FEES: t(' och betalas med avgifter', ' and is paid for by fees'),
      APPROPRIATION: t(' och betalas med anslag', ' and is paid for by appropriation'),
    };
    return t(`integreras i ${into}`, `is integrated into ${into}`) + (financing === undefined ? '' : paid[financing]);
  },
  TAKE_OVER: (tongue, { by, share }) => {
    const isWhole = share === undefined || share.parts === share.of;
    const part = isWhole ? '' : tongue.t(`, ${share.parts} av ${share.of}`, `, ${share.parts} of ${share.of}`);
    const who = organisationWords(tongue, by);
    return tongue.t(`finansieringen övertas av ${who}${part}`, `the financing is taken over by ${who}${part}`);
  },
  SEEK_JOINT_SOLUTION: (tongue, { with: others, by }) =>
    tongue.t(
      `${organisationWords(tongue, by)} undersöker en gemensam lösning med ${listed(tongue, others)}`,
      `${organisationWords(tongue, by)} explores a joint solution with ${listed(tongue, others)}`,
    ),
  RAISE_IN_FORMATION: ({ t }) =>
    t(
      'fortsatt gemensam finansiering tas upp när den formaliserade samverkan förhandlas',
      'further joint financing is taken up when the formal cooperation is negotiated',
    ),
  AWAIT: (tongue, { for: what, year }) => {
    const on = tongue.list(what.map((one) => inTongue(tongue, awaited[one])));
    const about = year === undefined ? '' : tongue.t(` för ${year}`, ` for ${year}`);
    return tongue.t(`avvakta ställningstagande om ${on}${about}`, `await a position on ${on}${about}`);
  },
  CONTINUE_JOINTLY: (tongue, { by, likelihood }) => {
    const likely = likelihood === 'LIKELY';
    return tongue.t(
      `fortsätter ${likely ? 'sannolikt ' : ''}i gemensam regi: ${listed(tongue, by)}`,
      `${likely ? 'is likely to go on' : 'goes on'} jointly: ${listed(tongue, by)}`,
    );
  },
  CONTINUE_UNTIL: (tongue, { by, until }) =>
    tongue.t(
      `fortsätter minst till och med ${tongue.date(until)}, finansierad av ${organisationWords(tongue, by)}`,
      `goes on at least to the end of ${tongue.date(until)}, financed by ${organisationWords(tongue, by)}`,
    ),
};

/** Where it is to go, inside a sentence. */
export function directionWords(tongue: Tongue, direction: Direction): string {
  const say = directions[direction.kind] as (tongue: Tongue, direction: Direction) => string;
  return say(tongue, direction);
}

/** All of a set, in one line. */
export const directionsWords = (tongue: Tongue, all: readonly Direction[]): string =>
  all.map((one) => directionWords(tongue, one)).join('; ');

/** The same with what it is worth: open, a direction, or decided. */
export function directionsLine(tongue: Tongue, { status, all }: Pick<DirectionsView, 'status' | 'all'>): string {
  if (status === 'OPEN') return tongue.t('ingen angiven', 'none set');
  const said = directionsWords(tongue, all);
  return status === 'DECIDED' ? tongue.t(`${said} (beslutat)`, `${said} (decided)`) : said;
}

type SayDeadline = (tongue: Tongue, deadline: DeadlineView) => string;

const deadlines: Record<DeadlineView['status'], SayDeadline> = {
  AWAITING: (tongue, { onMissed }) => {
    const what = onNoWordWords(onMissed, tongue);
    return tongue.t(`annars börjar ${what}`, `otherwise ${what} begins`);
  },
  GIVEN: ({ t }) => t('besked har kommit', 'word has come'),
  MISSED: (tongue, { onMissed, missedOn = '' }) => {
    const [what, on] = [onNoWordWords(onMissed, tongue), tongue.date(missedOn)];
    return tongue.t(`inget besked, ${what} började ${on}`, `no word, ${what} began on ${on}`);
  },
  ANNULLED: ({ t }) => t('besked kom i tid, registrerat i efterhand', 'word came in time, recorded afterwards'),
  REVERSED: ({ t, lang, list, member }, { daysLate = 0, uninformed }) => {
    const left = list(uninformed.map(member));
    const late = t(`besked kom ${count(daysLate, lang)} för sent`, `word came ${count(daysLate, lang)} late`);
    return left === '' ? late : `${late}, ${t(`att informera: ${left}`, `to be informed: ${left}`)}`;
  },
};

/** What came of a deadline for word. */
export const deadlineStatusWords: SayDeadline = (tongue, deadline) => deadlines[deadline.status](tongue, deadline);
