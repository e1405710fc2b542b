import type { CivilDate } from '../domain/calendar/civil-date';
import type { Finding } from '../domain/charter/charter';
import type { MatrixRow } from '../domain/formation/view/matrix';
import type { Instalment } from '../domain/contributions/events';
import type { Ground } from '../domain/duty';
import type { MailRow, TimelineRow } from '../journal/rows';

/** How a formation stands on a day: what people would see if they looked then. */
export interface Standing {
  on: CivilDate;
  /** Of the last event recorded before. */
  position: number;
  phase: string;
  alerts: readonly string[];
  formed: boolean;
  textVersion: number;
  lastSafeDay: CivilDate | null;
  members: readonly Omit<MatrixRow, 'cells'>[];
  /** The texts that a person may choose, the one proposed first; `needs` is what each member would have to confirm. */
  candidates: readonly {
    choices: readonly { paragraph: string; from: string }[];
    isDefault: boolean;
    rows: readonly { member: string; decided: boolean; needs: readonly string[] }[];
  }[];
  redGates: readonly string[];
}

/** An event of the case, and whether it stands on a date that no document gives. */
export type SimulatedRow = TimelineRow & { day: CivilDate; assumed: boolean };

/** A mail that would have been sent. */
export type SimulatedMail = Pick<MailRow, 'stream' | 'member' | 'role' | 'language' | 'subject' | 'status'> & {
  on: CivilDate;
};

/** What one member owes at one time: how much, by when and why, and the day it was paid in full or last. */
export type SimulatedInstalment = Pick<
  Instalment,
  'id' | 'member' | 'quarter' | 'ore' | 'dueOn' | 'rule' | 'movedBy' | 'reference'
> & {
  stream: string;
  year: number;
  ground: readonly Ground[];
  paidOre: number;
  paidOn?: CivilDate;
  /** The quarter begins after the förbund went into liquidation: it is not owed (0.4 D15). */
  withheld?: true;
};

/** The whole life of a case, as it was played. */
export interface Simulated {
  stream: string;
  forbund: string;
  from: CivilDate;
  to: CivilDate;
  /** The formation's, at the end. */
  phase: string;
  /** The förbund's own, once there is one. */
  forbundPhase?: string;
  /** What the check has to say of the text and its dates. */
  findings: readonly Finding[];
  timeline: readonly SimulatedRow[];
  standings: readonly Standing[];
  /** Of all years that have been played, in the order they are due. */
  instalments: readonly SimulatedInstalment[];
  mails: readonly SimulatedMail[];
  /** Wall time, ms: all of it, and until the two servers stood. */
  elapsedMs: number;
  readyMs: number;
}
