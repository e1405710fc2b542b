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

type Succession = Readonly<{ predecessor: string; successor: { party: PartyKind; name: string }; from: CivilDate }>;

export type YearlyCommand =
  /** By law, one party in another's place (P21): the member's id stays, with its duties. */
  | Command<'NoteSuccession', Succession>
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
  'NoteLiquidation',
  'NoteLiquidationAnnulled',
  'NoteDissolved',
] satisfies YearlyCommand['type'][];

/** What the förbund tells is never refused, however late it comes. */
export const isToldByForbund = (type: string): boolean => told.includes(type);

// Stored for ever: rename nothing, repurpose nothing, add fields only as optional.
export type YearlyEvent =
  | Event<'MemberSucceeded', Succession & Readonly<{ was: { party: PartyKind; name: string } }>>
  | Event<'LiquidationNoted', { on: CivilDate }>
  | Event<'LiquidationAnnulmentNoted', { on: CivilDate }>
  | Event<'DissolutionNoted', { on: CivilDate }>
  | ClockAdvanced
  | ReminderAsked;

export const membersOf = ({ basis }: Running): readonly BasisMember[] => basis.members;

export const memberOf = ({ basis }: Running, id: string): BasisMember | undefined =>
  basis.members.find((member) => member.id === id);

export const memberIds = ({ basis }: Running): string[] => basis.members.map(({ id }) => id);

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

const types: readonly string[] = [
  'MemberSucceeded',
  'LiquidationNoted',
  'LiquidationAnnulmentNoted',
  'DissolutionNoted',
  'ClockAdvanced',
  'ReminderAsked',
] satisfies YearlyEvent['type'][];

export const isYearly = (event: { type: string }): event is YearlyEvent => types.includes(event.type);
