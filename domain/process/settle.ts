import type { Decided } from '../command';
import type { Event } from '../decider';
import { Rejected } from '../rejected';
import type { Draft } from './draft';
import { firstFallen, type Fallen } from './due';
import { decidedAt } from './process';

/**
 * Records what fell due by `until` (epoch ms on the process's own clock), in order of time, each with what follows
 * from it: as if somebody had been awake all the while. `recordedAt` is real time.
 */
export function settle(draft: Draft, until: number, recordedAt: number): void {
  for (;;) {
    const fallen = firstFallen(draft.rules.decider, draft.process, until);
    if (!fallen) return;
    const at = Math.max(fallen.at, decidedAt(draft.process));
    for (const event of eventsOf(draft, fallen, at)) draft.record(event, { actor: 'system', at, recordedAt });
  }
}

function eventsOf(draft: Draft, fallen: Fallen, at: number): Event[] {
  const { duty, step, of, skipped, missed } = fallen;
  const { id, kind, owedBy, role, dueOn, movedBy } = duty;
  const about = movedBy ? { ...duty.about, movedBy } : duty.about;
  const clockOnly = duty.clockOnly ?? false;
  if (missed) {
    return [
      { type: 'DutyMissed', data: { duty: id, kind, owedBy, role, dueOn, step, clockOnly, about } },
      ...consequences(draft, fallen, at),
    ];
  }
  return [{ type: 'ReminderDue', data: { duty: id, kind, owedBy, role, dueOn, step, of, skipped, about } }];
}

/** Nobody is there to be refused: a refusal here means that nothing follows. */
function consequences({ rules, process, stream }: Draft, { duty }: Fallen, at: number): Event[] {
  if (!duty.onMissed) return [];
  const command: Decided = { ...duty.onMissed, id: `${stream}/${duty.id}!`, actor: 'system', at };
  try {
    return rules.decider.decide(command, process.state) as Event[];
  } catch (error) {
    if (error instanceof Rejected) return [];
    throw error;
  }
}
