import type { CivilDate } from '../calendar/civil-date';
import type { Command } from '../command';
import type { Event } from '../decider';
import type { Basis, BasisMember } from '../forbund/basis';
import type { PartyKind } from '../formation/plan';

// What the processes that follow one year of a förbund have in common.

/** What every such process knows of itself. */
export interface Yearly {
  basis: Basis;
  year: number;
  clockShiftMs: number;
  closedOn?: CivilDate;
}

type Succession = Readonly<{ predecessor: string; successor: { party: PartyKind; name: string }; from: CivilDate }>;

export type YearlyCommand =
  /** By law, one party in another's place (P21): the member's id stays, with its duties. */
  | Command<'NoteSuccession', Succession>
  /** Exercises only: the process's clock stands later from now on. */
  | Command<'AdvanceClock', { clockShiftMs: number }>
  /** A person asks for a reminder now, to those who still owe (all, or one member). */
  | Command<'RemindNow', { member?: string }>;

// Stored for ever: rename nothing, repurpose nothing, add fields only as optional.
export type YearlyEvent =
  | Event<'MemberSucceeded', Succession & Readonly<{ was: { party: PartyKind; name: string } }>>
  | Event<'ClockAdvanced', { clockShiftMs: number; to: CivilDate }>
  | Event<'ReminderAsked', { members: readonly string[]; duties: readonly string[]; at: number }>;

export const membersOf = ({ basis }: Yearly): readonly BasisMember[] => basis.members;

export const memberOf = ({ basis }: Yearly, id: string): BasisMember | undefined =>
  basis.members.find((member) => member.id === id);

export const memberIds = ({ basis }: Yearly): string[] => basis.members.map(({ id }) => id);

/** What a record holds of a member; ids come from case files, so names of Object's own are no keys. */
export const of = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

export function evolveYearly<State extends Yearly>(state: State, event: YearlyEvent): State {
  switch (event.type) {
    case 'MemberSucceeded': {
      const { predecessor, successor } = event.data;
      const members = state.basis.members.map((member) =>
        member.id === predecessor ? { ...member, ...successor } : member,
      );
      return { ...state, basis: { ...state.basis, members } };
    }
    case 'ClockAdvanced':
      return { ...state, clockShiftMs: event.data.clockShiftMs };
    case 'ReminderAsked':
      return state;
  }
}

const types: readonly string[] = ['MemberSucceeded', 'ClockAdvanced', 'ReminderAsked'] satisfies YearlyEvent['type'][];

export const isYearly = (event: { type: string }): event is YearlyEvent => types.includes(event.type);
