import type { CivilDate } from '../calendar/civil-date';
import type { Command } from '../command';
import type { Event } from '../decider';
import type { Basis, BasisMember } from '../forbund/basis';
import type { PartyKind } from '../formation/plan';
import type { AdvanceClock, ClockAdvanced } from '../steering/clock';
import type { ReminderAsked, RemindNow } from '../steering/reminder';

// What the processes that follow a förbund through a year or a term have in common.

/** What every such process knows of itself. */
export interface Running {
  basis: Basis;
  clockShiftMs: number;
  /** Members that have left since it began, by the first day that they were none. */
  gone?: Readonly<Record<string, CivilDate>>;
  /** The förbund is in liquidation since that day: no budget and no new contributions, all else goes on (0.4 D15). */
  inLiquidationSince?: CivilDate;
  /** The legal person is no more: nothing is owed. */
  dissolvedOn?: CivilDate;
}

/** One year, closed when all of it is done. */
export interface Yearly extends Running {
  year: number;
  closedOn?: CivilDate;
}

type Standing = Readonly<Pick<Basis, 'members' | 'certainUntil'>>;
type Succession = Readonly<{ predecessor: string; successor: { party: PartyKind; name: string }; from: CivilDate }>;

export type YearlyCommand =
  /** By law, one party in another's place (P21): the member's id stays, with its duties. */
  | Command<'NoteSuccession', Succession>
  /** Who the members are now, and how long it is certain that the förbund goes on with them. */
  | Command<'NoteStanding', Standing & Readonly<{ on: CivilDate }>>
  | Command<'NoteLiquidation', { on: CivilDate }>
  | Command<'NoteLiquidationAnnulled', { on: CivilDate }>
  | Command<'NoteDissolved', { on: CivilDate }>
  | AdvanceClock
  | RemindNow;

/** Nothing more will come of it. */
export const isOver = ({ closedOn, dissolvedOn }: Pick<Yearly, 'closedOn' | 'dissolvedOn'>): boolean =>
  (closedOn ?? dissolvedOn) !== undefined;

const told: readonly string[] = [
  'NoteSuccession',
  'NoteStanding',
  'NoteLiquidation',
  'NoteLiquidationAnnulled',
  'NoteDissolved',
] satisfies YearlyCommand['type'][];

/** What the förbund tells is never refused, however late it comes. */
export const isToldByForbund = (type: string): boolean => told.includes(type);

// Stored for ever: rename nothing, repurpose nothing, add fields only as optional.
export type YearlyEvent =
  | Event<'MemberSucceeded', Succession & Readonly<{ was: { party: PartyKind; name: string } }>>
  /** `members`: who has joined, or is known otherwise than before. */
  | Event<'StandingNoted', Standing & Readonly<{ on: CivilDate; left: readonly string[] }>>
  | Event<'LiquidationNoted', { on: CivilDate }>
  | Event<'LiquidationAnnulmentNoted', { on: CivilDate }>
  | Event<'DissolutionNoted', { on: CivilDate }>
  | ClockAdvanced
  | ReminderAsked;

/** Those that are members now. */
export const membersOf = ({ basis, gone = {} }: Running): readonly BasisMember[] =>
  basis.members.filter(({ id }) => !Object.hasOwn(gone, id));

/** One that is a member, or has been since it began. */
export const memberOf = ({ basis }: Running, id: string): BasisMember | undefined =>
  basis.members.find((member) => member.id === id);

export const memberIds = (state: Running): string[] => membersOf(state).map(({ id }) => id);

/** The last day of which it is known who owes what: how the förbund goes on after it is told when it is known. */
const certainUntil = (state: { status: 'NONE' } | Running): CivilDate | undefined =>
  'basis' in state && state.inLiquidationSince === undefined ? state.basis.certainUntil : undefined;

/** What a process of the förbund's waits for when a day has passed of which it is not certain what comes after it. */
export const followsForbund = { certainUntil, outcomes: ['NoteStanding', 'NoteLiquidation'] } as const;

/** What a record holds of a member; ids come from case files, so names of Object's own are no keys. */
export const of = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

export function evolveYearly<State extends Running>(state: State, event: YearlyEvent): State {
  switch (event.type) {
    case 'MemberSucceeded': {
      const { predecessor, successor } = event.data;
      const members = state.basis.members.map((member) =>
        member.id === predecessor ? { ...member, ...successor } : member,
      );
      return { ...state, basis: { ...state.basis, members } };
    }
    case 'StandingNoted':
      return withStanding(state, event.data);
    case 'LiquidationNoted':
      return { ...state, inLiquidationSince: event.data.on };
    case 'LiquidationAnnulmentNoted': {
      const { inLiquidationSince: _, ...rest } = state;
      return rest as State;
    }
    case 'DissolutionNoted':
      return { ...state, dissolvedOn: event.data.on };
    case 'ClockAdvanced':
      return { ...state, clockShiftMs: event.data.clockShiftMs };
    case 'ReminderAsked':
      return state;
  }
}

function withStanding<State extends Running>(
  state: State,
  { members: news, certainUntil: until, left, on }: Extract<YearlyEvent, { type: 'StandingNoted' }>['data'],
): State {
  const { certainUntil: _, ...basis } = state.basis;
  const known = basis.members.map((member) => news.find(({ id }) => id === member.id) ?? member);
  const members = [...known, ...news.filter(({ id }) => !memberOf(state, id))];
  const stillGone = Object.entries(state.gone ?? {}).filter(([id]) => !news.some((member) => member.id === id));
  const gone = Object.fromEntries([...stillGone, ...left.map((id) => [id, on] as const)]);
  return { ...state, gone, basis: { ...basis, members, ...(until !== undefined && { certainUntil: until }) } };
}

const types: readonly string[] = [
  'MemberSucceeded',
  'StandingNoted',
  'LiquidationNoted',
  'LiquidationAnnulmentNoted',
  'DissolutionNoted',
  'ClockAdvanced',
  'ReminderAsked',
] satisfies YearlyEvent['type'][];

export const isYearly = (event: { type: string }): event is YearlyEvent => types.includes(event.type);
