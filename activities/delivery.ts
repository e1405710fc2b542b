import type { Outcome } from '../domain/process/take-turn';

/** What came of trying to send all that is pending of a stream. */
export interface Delivered {
  /** Become events, each once. */
  outcomes: readonly Outcome[];
  /** True when something was not taken and must be tried again after a pause. */
  again: boolean;
  /** Effects whose own recipient the server would not take yet: each has a pause of its own, and holds up no other. */
  later?: readonly string[];
}

export interface DeliveryActivities {
  /** Tries every pending mail of the stream once, within a minute; those whose effect is in `notYet` it leaves alone. */
  deliver: (input: { stream: string; notYet?: readonly string[] }) => Promise<Delivered>;
}
