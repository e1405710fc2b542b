import type { CivilDate } from '../../../domain/calendar/civil-date';
import type { Tongue } from '../tongue';

/** What the words need of a duty; a row of the duty list and a duty of the rules both have it. */
export interface DutyLike {
  kind: string;
  owedBy: string;
  dueOn: CivilDate;
  about: Readonly<Record<string, unknown>>;
}

/** What to do, as a verb inside a sentence; what happens otherwise; and the first as short as a subject line wants it. */
export type SayDuty = (
  tongue: Tongue,
  duty: DutyLike,
) => readonly [action: string, consequence: string, short?: string];

export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
