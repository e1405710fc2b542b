import type { CivilDate } from '../calendar/civil-date';
import type { PartyKind } from '../formation/plan';
import type { Running } from '../yearly/yearly';
import type { CallInOrder, Office } from './commands';
import type { AppointmentBreach } from './events';
import type { Term } from './terms';

export type SeatStatus = 'VACANT' | 'APPOINTED' | 'ACTIVE' | 'TERM_ENDED';

export interface Seat {
  /** "HAN-1" for a member of the office, "HAN-1s" for a substitute. */
  id: string;
  member: string;
  kind: 'MEMBER' | 'SUBSTITUTE';
  status: SeatStatus;
  /** A contact's role. */
  holder?: string;
  appointedOn?: CivilDate;
  /** The day it has been held from: of the appointment, the term, or when the substitute moved up. */
  since?: CivilDate;
  breach?: AppointmentBreach;
  /** Of an empty seat: how it became so, and when that was known. */
  vacated?: Vacated;
  /** Each time somebody left it. */
  left: readonly Pick<Vacated, 'by' | 'on'>[];
}

export interface Vacated {
  by: 'RESIGNED' | 'RECALLED' | 'MOVED_UP' | 'JOINED';
  on: CivilDate;
  recordedOn: CivilDate;
}

export interface Risk {
  on: CivilDate;
  absent: readonly PartyKind[];
  serving: number;
  seats: number;
  needed: number;
}

export interface Begun extends Running {
  status: 'BEGUN';
  office: Office;
  term: Term;
  openedOn: CivilDate;
  seats: readonly Seat[];
  /** By member. */
  orders: Readonly<Record<string, CallInOrder>>;
  watching: boolean;
  risk?: Risk;
  /** How many times the quorum has been at risk. */
  risks: number;
  inTerm: boolean;
  endedOn?: CivilDate;
}

export type MandatesState = { status: 'NONE' } | Begun;

export const isFilled = ({ status }: Seat): boolean => status === 'APPOINTED' || status === 'ACTIVE';

export const seatOf = ({ seats }: Pick<Begun, 'seats'>, id: string): Seat | undefined =>
  seats.find((seat) => seat.id === id);

export const seatsOf = ({ seats }: Pick<Begun, 'seats'>, member: string): Seat[] =>
  seats.filter((seat) => seat.member === member);

/** Member ids come from case files, so names of Object's own are no keys. */
export const orderOf = ({ orders }: Begun, member: string): CallInOrder | undefined =>
  Object.hasOwn(orders, member) ? orders[member] : undefined;
