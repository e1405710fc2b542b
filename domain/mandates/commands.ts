import type { CivilDate } from '../calendar/civil-date';
import type { Command } from '../command';
import type { Basis } from '../forbund/basis';
import type { YearlyCommand } from '../yearly/yearly';
import type { Term } from './terms';

export type Office = 'BOARD' | 'AUDITORS';

/** In what order substitutes are called in (12 § 3 st., 15 §): each for its own seat, or all in one order. */
export type CallInOrder = { by: 'PERSONAL' } | { by: 'ORDERED'; seats: readonly string[] };

/** Kommun and region: denied discharge, or convicted (kommunallagen 4:9). FK and AF: the employment has ended (16 §). */
export type RecallGround = 'DISCHARGE_DENIED' | 'CONVICTED' | 'EMPLOYMENT_ENDED';

/** Who is appointed to a seat: a contact's role, never a person's name. */
export type Appointee = { seat: string; holder?: string };

export type Beginning = {
  basis: Basis;
  office: Office;
  term: Term;
  /** By member: what was appointed while the förbund was being formed. */
  appointed?: Readonly<Record<string, { members: number; substitutes: number }>>;
  clockShiftMs?: number;
};

export type MandatesCommand =
  | Command<'BeginMandates', Beginning>
  /**
   * Without `seats`, all that are vacant of the member's. `body` only where another than the one the law names is claimed
   * to have decided. `breach`: why the appointment stands although the law says otherwise (0.4 D9).
   */
  | Command<
      'AppointSeats',
      {
        member: string;
        body?: string;
        seats?: readonly Appointee[];
        order?: CallInOrder;
        breach?: string;
        assumed?: boolean;
      }
    >
  | Command<'DecideCallInOrder', { member: string; order: CallInOrder; assumed?: boolean }>
  /** `decidedOn` is the day from which the seat is empty. */
  | Command<'ResignSeat', { seat: string; assumed?: boolean }>
  | Command<'RecallSeat', { seat: string; ground: RecallGround; assumed?: boolean }>
  /** Told by the förbund: appointed by the member's body, and recorded where the formation asked for it. */
  | Command<'NoteAppointed', { member: string; members: number; substitutes: number; decidedOn: CivilDate }>
  | YearlyCommand
  /* What follows by itself from a date: never refused. */
  | Command<'BeginQuorumWatch', { on: CivilDate }>
  | Command<'BeginTerm', { on: CivilDate }>
  | Command<'EndTerm', { on: CivilDate }>;
