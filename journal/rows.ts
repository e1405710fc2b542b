import type { CivilDate } from '../domain/calendar/civil-date';
import type { Ground, Moved } from '../domain/duty';

/** One line of every list: a process as it stands. */
export interface ProcessRow {
  /** The stream's name, which is the workflow's id: "formation-haninge-1". */
  stream: string;
  kind: string;
  forbund: string;
  name: string;
  phase: string;
  /** Version of the stream the row is folded to. */
  version: number;
  done: boolean;
  exercise: boolean;
  /** Domain clock minus real time, ms; 0 but for exercises. */
  clockShiftMs: number;
  waitingOn: readonly string[];
  alerts: readonly string[];
  /** When the process must wake next, epoch ms on its own clock. */
  wakeAt: number | null;
  startedAt: number;
  changedAt: number;
}

/** Something owed now: open, or overdue. */
export interface DutyRow {
  stream: string;
  forbund: string;
  /** The förbund's name. */
  name: string;
  exercise: boolean;
  id: string;
  kind: string;
  owedBy: string;
  /** The member's name in words; "office" stays. */
  owedByName: string;
  role: string;
  dueOn: CivilDate;
  dueAt: number;
  overdue: boolean;
  clockOnly: boolean;
  ground: readonly Ground[];
  movedBy: Moved | null;
  about: Readonly<Record<string, unknown>>;
  /** Steps already recorded, of how many; and the next one's instant. */
  step: number;
  steps: number;
  nextReminderAt: number | null;
}

/** Who decided what, when, on which text. */
export interface DecisionRow {
  stream: string;
  position: number;
  type: string;
  member: string;
  body: string;
  decidedOn: CivilDate;
  recordedAt: number;
  evidence: string | null;
  data: Readonly<Record<string, unknown>>;
}

/** One event as people read it; the words are made from type and data. */
export interface TimelineRow {
  stream: string;
  position: number;
  type: string;
  /** The civil day it belongs to: the day of decision where there is one, else the day it was recorded. */
  on: CivilDate;
  /** Instant on the process's clock it was judged by, and real time it was recorded. */
  at: number;
  recordedAt: number;
  actor: string | null;
  data: Readonly<Record<string, unknown>>;
}

export type MailStatus = 'WAITING' | 'OUTBOX' | 'SENT' | 'REFUSED' | 'UNKNOWN' | 'NOT_OWED';

/** What went with a mail; the document store has it by its hash. */
export interface MailAttachment {
  name: string;
  /** Media type, e.g. "application/pdf". */
  type: string;
  sha256: string;
  size: number;
}

/** One mail: a reminder step, an escalation or a notice. Holds personal data; lives outside the journal. */
export interface MailRow {
  messageId: string;
  stream: string;
  effect: string;
  forbund: string;
  member: string;
  role: string;
  address: string | null;
  language: 'sv' | 'en';
  subject: string;
  text: string;
  html: string;
  attachments: readonly MailAttachment[];
  status: MailStatus;
  attempts: number;
  /** Copies handed over to a server that may have taken them. */
  copies: number;
  lastError: string | null;
  createdAt: number;
  sentAt: number | null;
}

export interface ContactRow {
  forbund: string;
  /** A member's id or "office". */
  member: string;
  role: string;
  name: string;
  address: string;
  language: 'sv' | 'en';
}

/** Why a process stands still, as far as Temporal and the journal tell. */
export type ProcessCause =
  /** Temporal has it asleep past the instant that it was to wake at. */
  | 'ASLEEP'
  /** A task of it waits, and no worker takes it. */
  | 'NOT_TAKEN'
  /** The worker fails on it over and over. */
  | 'TASK_FAILING'
  /** The turn fails over and over: the journal, or a rule. */
  | 'TURN_FAILING'
  /** Temporal does not know it, or has it as ended. */
  | 'LOST'
  | 'TEMPORAL_DOWN'
  /** Nobody has looked: no worker runs. */
  | 'UNWATCHED';

/** What could not be done outside. */
export type EffectCause =
  'NO_CONTACT' | 'RECIPIENT_REFUSED' | 'MESSAGE_REFUSED' | 'NOT_STARTED' | 'COMMAND_REFUSED' | 'EFFECT_WAITING';

export type IncidentCause = ProcessCause | EffectCause | 'MAIL_WAITING';

/** Something that stands still or went wrong. Instants are real time, epoch ms. */
export interface IncidentRow {
  /** Null where it has been seen just now, and no watchdog has put it down. */
  no: number | null;
  /** '' where it is about no process. */
  stream: string;
  /** '' where it is the process itself. */
  subject: string;
  cause: IncidentCause;
  since: number;
  details: Readonly<Record<string, unknown>>;
  times: number;
  lastAt: number;
  tried: 'NUDGED' | 'STARTED' | null;
  tries: number;
  triedAt: number | null;
  raisedAt: number;
  resolvedAt: number | null;
  /** "system" where it came right by itself. */
  resolvedBy: string | null;
  /** Of the process; null where it is about none. */
  forbund: string | null;
  name: string | null;
  exercise: boolean;
  /** The present name of the member that mail does not reach. */
  toName: string | null;
}
