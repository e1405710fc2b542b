import type { AnyDecider } from '../../domain/decider';
import { wakeAt } from '../../domain/process/due';
import type { Process } from '../../domain/process/process';
import { summaryOf } from '../../domain/process/reckoned';
import type { ProcessRow } from '../rows';

/** Nothing more will happen: no command counts, and nothing is left to be done outside. */
export const isDone = (decider: AnyDecider, { state, pending }: Process): boolean =>
  decider.isTerminal(state) && Object.keys(pending).length === 0;

export function projectProcess(stream: string, decider: AnyDecider, process: Process): ProcessRow {
  const { forbund, name, phase, waitingOn, alerts } = summaryOf(decider, process);
  const { version, exercise, clockShiftMs, startedAt, changedAt } = process;
  return {
    stream,
    kind: decider.kind,
    forbund,
    name,
    phase,
    version,
    done: isDone(decider, process),
    exercise,
    clockShiftMs,
    waitingOn,
    alerts,
    wakeAt: wakeAt(decider, process) ?? null,
    startedAt,
    changedAt,
  };
}
