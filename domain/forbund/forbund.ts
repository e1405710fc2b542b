import type { Command, Decided } from '../command';
import type { Decider, Event } from '../decider';
import type { HandOver } from '../formation/events';
import { Rejected } from '../rejected';

export type ForbundCommand = Command<'BeginForbund', { handOver: HandOver; clockShiftMs?: number; exercise?: boolean }>;

// Stored for ever: rename nothing, repurpose nothing, add fields only as optional.
export type ForbundEvent = Event<'ForbundBegun', { handOver: HandOver; clockShiftMs?: number; exercise?: boolean }>;

export type ForbundState = { status: 'NONE' } | { status: 'BEGUN'; handOver: HandOver; exercise: boolean };

/** A formed förbund: its members, charter, seats, first budget and dates in force. It lives until it is dissolved. */
export const forbund: Decider<ForbundState, ForbundCommand, ForbundEvent> = {
  kind: 'forbund',
  initialState: () => ({ status: 'NONE' }),
  decide: begin,
  evolve: (state, { type, data }) =>
    // Events of the machine's own reach every process.
    (type as string) === 'ForbundBegun'
      ? { status: 'BEGUN', handOver: data.handOver, exercise: data.exercise ?? false }
      : state,
  duties: () => [],
  effects: () => [],
  isTerminal: () => false,
  summary: (state) =>
    state.status === 'NONE'
      ? { forbund: '', name: '', phase: 'IDEA', waitingOn: [], alerts: [] }
      : { forbund: state.handOver.forbund, name: state.handOver.name, phase: 'FORMED', waitingOn: [], alerts: [] },
};

function begin({ data }: Decided<ForbundCommand>, state: ForbundState): ForbundEvent[] {
  if (state.status === 'NONE') return [{ type: 'ForbundBegun', data }];
  if (state.handOver.formation === data.handOver.formation) return [];
  const { formation } = state.handOver;
  throw new Rejected('ALREADY_BEGUN', `the förbund was formed by ${formation}`, { formation });
}
