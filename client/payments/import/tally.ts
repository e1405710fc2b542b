import type { BookedPayment, ContributionsEvent, HeldBecause } from '../../../domain/contributions/events';
import type { Event } from '../../../domain/decider';

/** What became of rows that were not known before. */
export interface Tally {
  recorded: number;
  /** Booked on an instalment, all of it. */
  matched: number;
  /** Booked as far as anything was owed; the rest is held. */
  tooMuch: number;
  /** Paid by somebody else than the debtor; held. */
  otherPayer: number;
  /** Held: no reference of ours. */
  unmatched: number;
  byStream: Record<string, number>;
  /** The first of what is held. */
  held: { stream: string; entry: string; ore: number; bookedOn: string; because: HeldBecause }[];
}

const MOST_HELD = 200;

export const noTally = (): Tally => ({
  recorded: 0,
  matched: 0,
  tooMuch: 0,
  otherPayer: 0,
  unmatched: 0,
  byStream: {},
  held: [],
});

/** Adds what a command's events say. */
export function count(tally: Tally, stream: string, events: readonly Event[]): void {
  for (const event of events) {
    if (event.type !== 'PaymentsRecorded') continue;
    const { payments } = (event as Extract<ContributionsEvent, { type: 'PaymentsRecorded' }>).data;
    for (const payment of payments) countOne(tally, stream, payment);
  }
}

function countOne(tally: Tally, stream: string, { entry, ore, bookedOn, parts, held }: BookedPayment): void {
  tally.recorded += 1;
  tally[placeOf(held)] += 1;
  tally.byStream[stream] = (tally.byStream[stream] ?? 0) + 1;
  if (held === undefined || tally.held.length >= MOST_HELD) return;
  const booked = parts.reduce((sum, part) => sum + part.ore, 0);
  tally.held.push({ stream, entry, ore: ore - booked, bookedOn, because: held });
}

function placeOf(held: HeldBecause | undefined): 'matched' | 'tooMuch' | 'otherPayer' | 'unmatched' {
  if (held === undefined) return 'matched';
  if (held === 'TOO_MUCH') return 'tooMuch';
  return held === 'OTHER_PAYER' ? 'otherPayer' : 'unmatched';
}
