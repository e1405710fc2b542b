import type { AnyDecider } from '../domain/decider';
import type { Process, Recorded } from '../domain/process/process';
import { projectDecision } from './projections/decisions';
import { projectDuties } from './projections/duties';
import { projectProcess } from './projections/processes';
import { projectTimeline } from './projections/timeline';

/** A process folded to some version, and the events whose rows are not yet written. */
export interface Folded {
  stream: string;
  decider: AnyDecider;
  process: Process;
  /** The last events of the stream, up to the process's version. */
  events: readonly Recorded[];
}

/** The arguments of forbund_project, in its order. */
export function rowsOf({ stream, decider, process, events }: Folded): string[] {
  const first = process.version - events.length + 1;
  const decisions = events.flatMap((recorded, index) => projectDecision(stream, first + index, recorded) ?? []);
  const timeline = events.map((recorded, index) => projectTimeline(stream, first + index, recorded));
  const row = projectProcess(stream, decider, process);
  return [row, process, projectDuties(stream, decider, process), decisions, timeline].map((part) =>
    JSON.stringify(part),
  );
}
