import type { CivilDate } from '../calendar/civil-date';
import type { Evidence } from '../command';
import type { Event } from '../decider';
import type { PartyKind } from '../formation/plan';
import type { YearlyEvent } from '../yearly/yearly';
import type { Appointee, Beginning, CallInOrder, RecallGround } from './commands';

/** What every decision on a seat carries; `recordedOn` is the day it became known (0.4 D1). */
export type Decision = {
  member: string;
  decidedOn: CivilDate;
  recordedOn: CivilDate;
  evidence?: Evidence;
  assumed?: boolean;
};

/** An appointment by a council whose time was over: recorded, and shown until the new council has appointed (14 §). */
export type AppointmentBreach = { kind: 'OLD_COUNCIL'; reason: string; newCouncilsFrom: CivilDate };

// Stored for ever: rename nothing, repurpose nothing, add fields only as optional.
export type MandatesEvent =
  | Event<'MandatesBegun', Beginning & { on: CivilDate }>
  | Event<
      'SeatsAppointed',
      Decision & { body: string; seats: readonly Appointee[]; from: CivilDate; breach?: AppointmentBreach }
    >
  | Event<'CallInOrderDecided', Decision & { order: CallInOrder }>
  | Event<'SeatResigned', Decision & { seat: string }>
  | Event<'SeatRecalled', Decision & { seat: string; ground: RecallGround }>
  /** The substitute of the same member serves for the rest of the term (15 §). */
  | Event<
      'SubstituteMovedUp',
      {
        member: string;
        seat: string;
        substitute: string;
        on: CivilDate;
        recordedOn: CivilDate;
        by: 'PERSONAL' | 'ORDERED' | 'NOT_DECIDED';
      }
    >
  | Event<'QuorumWatchBegun', { on: CivilDate }>
  /** So few are appointed that the board cannot decide: sides with nobody, or too few heads. */
  | Event<
      'QuorumAtRisk',
      { on: CivilDate; absent: readonly PartyKind[]; serving: number; seats: number; needed: number }
    >
  | Event<'QuorumSecured', { on: CivilDate }>
  | Event<'TermBegun', { on: CivilDate; vacant: readonly string[] }>
  | Event<'TermEnded', { on: CivilDate }>
  | YearlyEvent;
