import type { CivilDate } from './calendar/civil-date';

/** Why a date is what it is. `ref` is the paragraph as people cite it: "8 §", "§ 19", "lag (1930:173) 2 §". */
export interface Ground {
  source: 'law' | 'charter' | 'case-file' | 'calendar' | 'event' | 'practice';
  ref: string;
  /** A reading that no case confirms, e.g. "by reading" (0.4 D4). */
  note?: string;
}

/** A date that a rule moved, and which rule. */
export interface Moved {
  from: CivilDate;
  rule: string;
}

/** What happens by itself when a duty is missed; must never be refused: nobody is there to be told. */
export interface Consequence {
  type: string;
  data: Readonly<Record<string, unknown>>;
}

/** Who owes what, by when, and why. */
export interface Duty {
  /** Contains the day it is due, so that a moved date is a new duty. */
  id: string;
  kind: string;
  /** A member's id, or "office". */
  owedBy: string;
  /** The contact role that is reminded, e.g. "registrar", "office", "chair". */
  role: string;
  /** The last day, inclusive, in Stockholm. */
  dueOn: CivilDate;
  /** The instant after which it is missed, epoch ms on the process's clock: the midnight after `dueOn` (0.4 D6). */
  dueAt: number;
  ground: readonly Ground[];
  movedBy?: Moved;
  /** Ascending instants of the reminder steps, epoch ms on the process's clock, all before `dueAt`. */
  reminders: readonly number[];
  /** Facts that the words about the duty need: paragraphs, body, version. */
  about: Readonly<Record<string, unknown>>;
  onMissed?: Consequence;
  /** Only the clock waits for it: nobody is late (a lapse, a start date). Reminders of it say what is coming. */
  clockOnly?: boolean;
}
