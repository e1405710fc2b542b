import type { CivilDate } from './calendar/civil-date';

/** A document by its content: where the minutes say it. The file itself lies in the document store. */
export interface Evidence {
  /** SHA-256 of the file, lower-case hex. */
  sha256: string;
  /** The file's name as it was handed in; never a path. */
  name?: string;
  /** The minutes' paragraph, e.g. "§ 18". */
  paragraph?: string;
}

/** What somebody asks for. `id` is the caller's: the same command twice is one command. */
export interface Command<Type extends string = string, Data = Readonly<Record<string, unknown>>> {
  id: string;
  type: Type;
  data: Data;
  /** Role and id, never a person: "admin:local", "member:HAN", "system". */
  actor: string;
  onBehalfOf?: string;
  evidence?: Evidence;
  /** Civil date in Stockholm of the real-world decision; deadlines are judged by it (0.4 D1). */
  decidedOn?: CivilDate;
}

/** A command as `decide` sees it: `at` is the instant it was received, on the process's own clock, epoch ms. */
export type Decided<C extends Command = Command> = C & { at: number };
