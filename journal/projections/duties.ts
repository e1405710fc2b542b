import type { AnyDecider } from '../../domain/decider';
import type { Duty } from '../../domain/duty';
import { left } from '../../domain/process/due';
import type { Process } from '../../domain/process/process';
import { dutiesOf, summaryOf } from '../../domain/process/reckoned';
import type { DutyRow } from '../rows';

/** All that is owed now, overdue or not. */
export function projectDuties(stream: string, decider: AnyDecider, process: Process): DutyRow[] {
  const { forbund, name } = summaryOf(decider, process);
  const { exercise } = process;
  return dutiesOf(decider, process).map((duty) => ({ stream, forbund, name, exercise, ...projectDuty(process, duty) }));
}

function projectDuty(process: Process, duty: Duty): Omit<DutyRow, 'stream' | 'forbund' | 'name' | 'exercise'> {
  const { id, kind, owedBy, role, dueOn, dueAt, ground, about } = duty;
  const steps = duty.reminders.length;
  return {
    id,
    kind,
    owedBy,
    owedByName: process.names[owedBy] ?? owedBy,
    role,
    dueOn,
    dueAt,
    overdue: id in process.missed,
    clockOnly: duty.clockOnly ?? false,
    ground,
    movedBy: duty.movedBy ?? null,
    about,
    step: Math.min(process.reached[id] ?? 0, steps),
    steps,
    nextReminderAt: left(process, duty).find((at) => at < dueAt) ?? null,
  };
}
