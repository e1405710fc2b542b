import { capital } from '../tongue';
import { both, day, text, texts, type Details, type Say } from './say';

const agesIn = (value: unknown): string => {
  const { from, to } = (value ?? {}) as Details;
  return `${text(from)}–${text(to)}`;
};

/** About what is to be done, and who is to be told. */
export const aboutTrialTasks: Record<string, Say> = {
  UNKNOWN_DECISION: ({ t }, { no }) => [
    t(`Nämnden har inte fattat något beslut nr ${text(no)}.`, `The nämnd has taken no decision no. ${text(no)}.`),
    t('Ange numret som det står i tidslinjen.', 'Give the number as the timeline has it.'),
  ],
  ADJUSTED_BEFORE_DECISION: (tongue, { decidedOn }) => [
    tongue.t(`Nämnden beslutade ${day(tongue, decidedOn)}.`, `The nämnd decided on ${day(tongue, decidedOn)}.`),
    tongue.t('Protokollet justeras tidigast den dagen.', 'The minutes are approved on that day at the earliest.'),
  ],
  CERTIFIED_BEFORE_DECISION: (tongue, { decidedOn }) => [
    tongue.t(`Nämnden beslutade ${day(tongue, decidedOn)}.`, `The nämnd decided on ${day(tongue, decidedOn)}.`),
    tongue.t('Ett utdrag kan inte vara äldre än beslutet.', 'An extract cannot be older than the decision.'),
  ],
  UNKNOWN_ORDER: ({ t }, { no }) => [
    t(`Det finns inget uppdrag nr ${text(no)}.`, `There is no commission no. ${text(no)}.`),
    t('Ange numret som det står i tidslinjen.', 'Give the number as the timeline has it.'),
  ],
  NOT_ADDRESSED: (tongue, { no, to }) => [
    tongue.t(`Uppdrag nr ${text(no)} har andra adressater.`, `Commission no. ${text(no)} is for others.`),
    tongue.t(
      `Ange vem som har utfört det: ${tongue.list(texts(to).map(tongue.member))}.`,
      `Say who has carried it out: ${tongue.list(texts(to).map(tongue.member))}.`,
    ),
  ],
  DELIVERED_BEFORE_ORDER: (tongue, { givenOn }) => [
    tongue.t(`Uppdraget gavs ${day(tongue, givenOn)}.`, `The commission was given on ${day(tongue, givenOn)}.`),
    tongue.t('Ange en dag som inte ligger före den.', 'Give a day that is not before it.'),
  ],
  NOTHING_CALLED_OFF: both(
    ['Ingen avveckling har aviserats och återtagits.', 'Ingen särskild information behövs.'],
    ['No closure has been announced and called off.', 'No special information is needed.'],
  ),
  WAS_NOT_TOLD: (tongue, { to, told }) => [
    tongue.t(
      `${capital(tongue.member(text(to)))} fick inte beskedet om avvecklingen.`,
      `${capital(tongue.member(text(to)))} was not told of the closure.`,
    ),
    tongue.t(
      `De som fick det: ${tongue.list(texts(told).map(tongue.member))}.`,
      `Those who were: ${tongue.list(texts(told).map(tongue.member))}.`,
    ),
  ],
  TOLD_BEFORE_DECISION: (tongue, { decidedOn }) => [
    tongue.t(
      `Förlängningen var klar först ${day(tongue, decidedOn)}.`,
      `The extension was complete on ${day(tongue, decidedOn)} at the earliest.`,
    ),
    tongue.t('Ange dagen då informationen gavs.', 'Give the day the information was given.'),
  ],
  OUTSIDE_TARGET_GROUP: ({ t }, { asked, agreed }) => [
    t(
      `Försöket gäller ${agesIn(agreed)} år, insatsen ${agesIn(asked)} år.`,
      `The trial is for ages ${agesIn(agreed)}, the insats for ages ${agesIn(asked)}.`,
    ),
    t(
      'Huvudmännen måste först ta ny ställning, alla lika.',
      'The principals must first take a new position, all alike.',
    ),
  ],
  AGES_BACKWARDS: ({ t }, { from, to }) => [
    t(`${text(from)} är mer än ${text(to)}.`, `${text(from)} is more than ${text(to)}.`),
    t('Ange den lägre åldern först.', 'Give the lower age first.'),
  ],
  INSATS_NUMBER_TAKEN: ({ t }, { no, title }) => [
    t(`Insats nr ${text(no)} är ${text(title)}.`, `Insats no. ${text(no)} is ${text(title)}.`),
    t('Ange ett annat nummer, eller inget.', 'Give another number, or none.'),
  ],
  NO_BESTALLARFORBUND: both(
    ['Så vitt känt drivs försöket inte av ett beställarförbund.', 'Inget behöver registreras.'],
    ['As far as is known, no beställarförbund runs the trial.', 'Nothing needs to be recorded.'],
  ),
};
