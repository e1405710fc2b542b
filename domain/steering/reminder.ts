import type { Command, Decided } from '../command';
import type { Event } from '../decider';
import type { Duty } from '../duty';
import type { MailEffect } from '../effect';

/** A person asks for a reminder now, to those who still owe: all members, or one, or the office where it is named. */
export type RemindNow = Command<'RemindNow', { member?: string }>;

export type ReminderAsked = Event<
  'ReminderAsked',
  { members: readonly string[]; duties: readonly string[]; /** Epoch ms on the process's clock. */ at: number }
>;

/** Only those who still owe something get one, for what is late and what comes next. Whether there is such a member, the process knows. */
export function reminderAsked(
  { data: { member }, at }: Pick<Decided<RemindNow>, 'data' | 'at'>,
  duties: readonly Duty[],
): ReminderAsked[] {
  const asked = duties.filter(
    ({ clockOnly, owedBy }) => clockOnly !== true && (member === undefined ? owedBy !== 'office' : owedBy === member),
  );
  const owing = asked.filter((duty) => isNearest(duty, asked, at));
  if (owing.length === 0) return [];
  const members = [...new Set(owing.map(({ owedBy }) => owedBy))];
  return [{ type: 'ReminderAsked', data: { members, duties: owing.map(({ id }) => id), at } }];
}

/** Late, or the next of its kind: whoever is asked for the quarter that comes need not hear of the one after it. */
const isNearest = ({ kind, owedBy, dueAt }: Duty, duties: readonly Duty[], at: number): boolean =>
  dueAt <= at ||
  !duties.some((other) => other.kind === kind && other.owedBy === owedBy && other.dueAt > at && other.dueAt < dueAt);

/** One mail for each duty. `at` makes it one of its kind; the first of them were stored without. */
export function askedReminders(
  { duties: asked, at = 0 }: Pick<ReminderAsked['data'], 'duties'> & { at?: number },
  duties: readonly Duty[],
): MailEffect[] {
  return duties
    .filter(({ id }) => asked.includes(id))
    .map(({ id, kind, owedBy, role, dueOn, reminders, about }) => ({
      kind: 'mail',
      id: `${id}@${at}`,
      template: 'reminder',
      to: { member: owedBy, role },
      duty: { id, kind, owedBy, dueOn, step: 0, of: reminders.length, skipped: 0 },
      about,
    }));
}
