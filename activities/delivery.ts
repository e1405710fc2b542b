import type { Outcome } from '../domain/process/take-turn';

/** What came of trying to send all that is pending of a stream. */
export interface Delivered {
  /** Become events, each once. */
  outcomes: readonly Outcome[];
  /** True when something is still to be sent and must be tried again after a pause. */
  again: boolean;
}

export interface DeliveryActivities {
  /** Tries every pending mail of the stream once, within a minute. */
  deliver: (input: { stream: string }) => Promise<Delivered>;
}
