import type { AnyDecider } from '../../../domain/decider';
import { blank, evolveProcess, type Process, type Recorded } from '../../../domain/process/process';

/** What only says what has happened outside, or that time has passed: it settles nothing that is owed. */
const settlesNothing = new Set(['ReminderDue', 'EffectDone', 'EffectFailed', 'EffectUnknown']);

interface Ended {
  duty: string;
  by: string;
}

/**
 * The duties that a process's record lets go without a reason: gone with an event that settles nothing, or with a miss
 * that is none of theirs and no consequence followed. Whatever else ends a duty fulfils or withdraws it.
 */
export function justGone(decider: AnyDecider, recorded: readonly Recorded[]): Ended[] {
  let process: Process = blank(decider);
  return recorded.flatMap((one) => {
    const before = idsOf(decider, process);
    process = evolveProcess(decider, process, one);
    const after = new Set(idsOf(decider, process));
    const gone = before.filter((id) => !after.has(id));
    const { type, data } = one.event;
    const isUnsettled = (id: string): boolean =>
      settlesNothing.has(type) || (type === 'DutyMissed' && data.duty !== id);
    return gone.filter(isUnsettled).map((duty) => ({ duty, by: type }));
  });
}

/** The duties whose day is over and whose miss nobody has recorded, by an instant (epoch ms, the process's clock). */
export const unsettled = (decider: AnyDecider, process: Process, at: number): string[] =>
  decider
    .duties(process.state)
    .filter(({ id, dueAt }) => dueAt <= at && !(id in process.missed))
    .map(({ id }) => id);

const idsOf = (decider: AnyDecider, { state }: Process): string[] => decider.duties(state).map(({ id }) => id);
