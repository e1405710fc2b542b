import { formationCommands } from '../../bench/formation-plan';
import { civilDateAt } from '../../domain/calendar/stockholm';
import type { Command } from '../../domain/command';
import type { Journal } from '../../journal/journal';

const DAY = 86_400_000;

/** A formation of four members whose clock can be moved on; no document in it is real. */
export interface Exercise {
  forbund: string;
  stream: string;
  start: Command;
  /** One of each member, of the text as it stands. */
  approvals: readonly Command[];
  /** The clock stands so many days after today. */
  advanceTo: (days: number) => Command;
  /** Asks for a reminder of all that is owed, in a command of its own each time. */
  remind: () => Command;
}

/** The members meet after 120 days, and the last day is 300 days from today. */
export function exercise(forbund: string): Exercise {
  const { start, approvals } = formationCommands(forbund, civilDateAt(Date.now()));
  const { plan } = start.data as { plan: object };
  const actor = 'admin:test';
  let reminders = 0;
  return {
    forbund,
    stream: `formation-${forbund}-1`,
    start: { ...start, data: { ...start.data, plan: { ...plan, exercise: true } } },
    approvals,
    advanceTo: (days) => ({
      id: `${forbund}-day-${days}`,
      type: 'AdvanceClock',
      actor,
      data: { clockShiftMs: days * DAY },
    }),
    remind: () => ({ id: `${forbund}-remind-${++reminders}`, type: 'RemindNow', actor, data: {} }),
  };
}

/** Everybody who may get a mail of it can be reached. */
export async function giveContacts({ contacts }: Journal, { forbund }: Exercise): Promise<void> {
  for (const member of ['FK', 'AF', 'RS', 'KN', 'office']) {
    await contacts.set({
      forbund,
      member,
      role: member === 'office' ? 'office' : 'registrar',
      name: `Person of ${member}`,
      address: `${member.toLowerCase()}@${forbund}.example`,
      language: member === 'FK' ? 'en' : 'sv',
    });
  }
}
