import type { Decider as EmmettDecider } from '@event-driven-io/emmett';
import type { CivilDate } from './calendar/civil-date';
import type { Command, Decided } from './command';
import type { Duty } from './duty';
import type { Effect } from './effect';

/** A fact. Stored for ever: types are never renamed or repurposed, fields only added as optional. */
export interface Event<Type extends string = string, Data = Readonly<Record<string, unknown>>> {
  type: Type;
  data: Data;
}

/** What every list shows of a process, whatever its kind. */
export interface Summary {
  forbund: string;
  /** The förbund's name as its charter has it. */
  name: string;
  phase: string;
  /** Members (or "office") that something is waited for from, in case-file order. */
  waitingOn: readonly string[];
  /** Conditions that people must see: "LAST_SAFE_DAY_PASSED", "PLAN_BROKEN", "BREACH". */
  alerts: readonly string[];
}

/** A process as pure functions: Emmett's decider, and what is owed. No clock, no I/O. */
export interface Decider<State, C extends Command, E extends Event> extends EmmettDecider<State, Decided<C>, E> {
  kind: string;
  /** Commands that only the passing of time gives, as what follows from a missed duty: nobody may send them. */
  own?: readonly string[];
  /** Raised when what is folded reads otherwise than before: rows folded by another number are folded again. Default: 1. */
  fold?: number;
  decide: (command: Decided<C>, state: State) => E[];
  duties: (state: State) => readonly Duty[];
  /** The last day of which it is known what is owed: for what is later it waits to be told. Default: all days. */
  certainUntil?: (state: State) => CivilDate | undefined;
  /** Commands that tell it what came of that day: taken as of its end, however late they come. */
  outcomes?: readonly string[];
  /** What an event sets going outside; `state` is the state after it. */
  effects: (event: E, state: State) => readonly Effect[];
  isTerminal: (state: State) => boolean;
  summary: (state: State) => Summary;
}

/** Any decider, where the host does not care which. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the host hosts every process alike
export type AnyDecider = Decider<any, any, any>;
