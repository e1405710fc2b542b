import type { YearlyEvent } from '../../../domain/yearly/yearly';
import type { MandatesEvent } from '../../../domain/mandates/events';
import { sideWords } from '../refusals/mandates';
import { capital, sentences, type Tongue } from '../tongue';
import type { Line, Told } from './line';
import { written } from './written';

type Own = Exclude<MandatesEvent, YearlyEvent>;
type Data<Type extends Own['type']> = Extract<Own, { type: Type }>['data'];

const office = ({ t }: Tongue, { office: which }: Data<'MandatesBegun'>): string =>
  which === 'BOARD' ? t('styrelsen', 'the board') : t('revisorerna', 'the auditors');

function appointed(tongue: Tongue, data: Data<'SeatsAppointed'>): Line {
  const { t, date, member, list } = tongue;
  const seats = list(data.seats.map(({ seat }) => seat));
  // A council is its member's; Riksrevisionen is nobody's.
  const isCouncil = data.body.endsWith('fullmäktige');
  const who = capital(isCouncil ? tongue.body(data.member, data.body) : data.body);
  const sentence = t(
    `${who} utsåg till ${seats} för ${member(data.member)}.`,
    `${who} appointed to ${seats} for ${member(data.member)}.`,
  );
  const { breach } = data;
  const soft = breach
    ? t(
        `I strid med 14 § lagen: nyvalda fullmäktige tillträder ${date(breach.newCouncilsFrom)}. Skäl: ${breach.reason}`,
        `Against 14 § of the Act: the new council takes office on ${date(breach.newCouncilsFrom)}. Reason: ${breach.reason}`,
      )
    : t(`Gäller från ${date(data.from)}.`, `Holds from ${date(data.from)}.`);
  return written(tongue, data, { tone: breach ? 'late' : 'done', sentence, soft });
}

function ordered(tongue: Tongue, data: Data<'CallInOrderDecided'>): Line {
  const { t, member, list } = tongue;
  const { order } = data;
  const how =
    order.by === 'PERSONAL'
      ? t('var och en för sin ledamot', 'each for its own board member')
      : t(`i ordningen ${list(order.seats)}`, `in the order ${list(order.seats)}`);
  const sentence = t(
    `Ersättarna för ${member(data.member)} kallas in ${how}.`,
    `The substitutes of ${member(data.member)} are called in ${how}.`,
  );
  return written(tongue, data, { tone: 'done', sentence });
}

const grounds: Readonly<Record<Data<'SeatRecalled'>['ground'], readonly [sv: string, en: string]>> = {
  DISCHARGE_DENIED: ['ansvarsfrihet vägrades', 'discharge was denied'],
  CONVICTED: ['dom för brott', 'a conviction'],
  EMPLOYMENT_ENDED: ['anställningen har upphört', 'the employment has ended'],
};

const seats: Pick<
  Told<Own>,
  'SeatsAppointed' | 'CallInOrderDecided' | 'SeatResigned' | 'SeatRecalled' | 'SubstituteMovedUp'
> = {
  SeatsAppointed: appointed,
  CallInOrderDecided: ordered,
  SeatResigned: (tongue, data) =>
    written(tongue, data, {
      tone: 'soon',
      sentence: tongue.t(
        `Den som hade platsen ${data.seat} avgick ${tongue.date(data.decidedOn)}.`,
        `Whoever held the seat ${data.seat} resigned on ${tongue.date(data.decidedOn)}.`,
      ),
    }),
  SeatRecalled: (tongue, data) =>
    written(tongue, data, {
      tone: 'soon',
      sentence: tongue.t(
        `${capital(tongue.member(data.member))} återkallade uppdraget på platsen ${data.seat} ${tongue.date(data.decidedOn)}.`,
        `${capital(tongue.member(data.member))} recalled the seat ${data.seat} on ${tongue.date(data.decidedOn)}.`,
      ),
      soft: tongue.t(`Grund: ${grounds[data.ground][0]}.`, `Ground: ${grounds[data.ground][1]}.`),
    }),
  SubstituteMovedUp: ({ t }, { seat, substitute, by }) => ({
    tone: 'done',
    sentence: t(
      `Ersättaren ${substitute} går in på platsen ${seat} för resten av mandattiden (15 § lagen).`,
      `The substitute ${substitute} takes the seat ${seat} for the rest of the term (15 § of the Act).`,
    ),
    soft: sentences(
      t('En ny ersättare ska utses.', 'A new substitute is to be appointed.'),
      by === 'NOT_DECIDED' && t('Ingen ordning var bestämd.', 'No order had been decided.'),
    ),
  }),
};

/** What happens to the seats of a board or of the auditors during a term. */
export const mandatesLines: Told<Own> = {
  ...seats,
  MandatesBegun: (tongue, data) => ({
    tone: 'done',
    sentence: tongue.t(
      `Valet till ${office(tongue, data)} för ${tongue.date(data.term.from)}–${tongue.date(data.term.to)} har börjat.`,
      `Appointments of ${office(tongue, data)} for ${tongue.date(data.term.from)}–${tongue.date(data.term.to)} have begun.`,
    ),
  }),
  QuorumWatchBegun: ({ t, date }, { on }) => ({
    tone: 'plan',
    sentence: t(
      `Från ${date(on)} bevakas att styrelsen kan fatta beslut.`,
      `From ${date(on)} it is watched whether the board can decide.`,
    ),
  }),
  QuorumAtRisk: (tongue, { absent, serving, seats: all, needed }) => ({
    tone: 'late',
    sentence:
      absent.length > 0
        ? tongue.t(
            `Styrelsen riskerar att inte kunna fatta beslut: ingen är utsedd för ${tongue.list(absent.map((side) => sideWords(tongue, side)))}.`,
            `The board may not be able to decide: nobody is appointed for ${tongue.list(absent.map((side) => sideWords(tongue, side)))}.`,
          )
        : tongue.t(
            'Styrelsen riskerar att inte kunna fatta beslut: för få är utsedda.',
            'The board may not be able to decide: too few are appointed.',
          ),
    soft: tongue.t(
      `${serving} av ${all} platser kan tjänstgöra, ${needed} krävs.`,
      `${serving} of ${all} seats can serve, ${needed} are needed.`,
    ),
  }),
  QuorumSecured: ({ t }) => ({
    tone: 'done',
    sentence: t('Styrelsen kan fatta beslut igen.', 'The board can decide again.'),
  }),
  TermBegun: ({ t, date, list }, { on, vacant }) => ({
    tone: vacant.length > 0 ? 'late' : 'done',
    sentence: t(`Mandattiden började ${date(on)}.`, `The term began on ${date(on)}.`),
    ...(vacant.length > 0 && { soft: t(`Tomma platser: ${list(vacant)}.`, `Empty seats: ${list(vacant)}.`) }),
  }),
  TermEnded: ({ t, date }, { on }) => ({
    tone: 'done',
    sentence: t(`Mandattiden tog slut ${date(on)}.`, `The term ended on ${date(on)}.`),
  }),
};
