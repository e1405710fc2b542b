import type { CaseFile } from './case-file';
import { problem, type CaseProblem } from './problem';

/** The last day cannot lie before the text goes out; before operations start it may (A10, a finding and no error). */
export function datesAreInOrder({ dates, charter, exercise, trial }: CaseFile): CaseProblem[] {
  const { lastDay, sendOutOn, formedOn, operationsStartOn } = dates;
  return [
    ...lastDayBefore(lastDay, charter.datedOn, 'the day of the text'),
    ...lastDayBefore(lastDay, sendOutOn, 'the day the text goes out'),
    ...lastDayBefore(lastDay, exercise?.clock, 'the day the exercise begins'),
    ...sentOutBeforeText(sendOutOn, charter.datedOn),
    ...formedAfterStart(formedOn, operationsStartOn),
    ...overlapsTrial(operationsStartOn, trial?.endsOn),
  ];
}

function lastDayBefore(lastDay: string, day: string | undefined, what: string): CaseProblem[] {
  if (day === undefined || lastDay >= day) return [];
  return [
    problem('LAST_DAY_BEFORE_TEXT', ['dates', 'lastDay'], `the last day, ${lastDay}, lies before ${what}, ${day}`),
  ];
}

function sentOutBeforeText(sendOutOn: string | undefined, datedOn: string): CaseProblem[] {
  if (sendOutOn === undefined || sendOutOn >= datedOn) return [];
  const message = `the text would go out on ${sendOutOn}, before it existed, ${datedOn}`;
  return [problem('SENT_OUT_BEFORE_TEXT', ['dates', 'sendOutOn'], message)];
}

function formedAfterStart(formedOn: string | undefined, operationsStartOn: string): CaseProblem[] {
  if (formedOn === undefined || formedOn <= operationsStartOn) return [];
  const message = `operations would start on ${operationsStartOn}, before the förbund is formed, ${formedOn}`;
  return [problem('FORMED_AFTER_START', ['dates', 'formedOn'], message)];
}

/** Not both at once in one area (lag 2003:1217 1 § 2 st., C18). */
function overlapsTrial(operationsStartOn: string, endsOn: string | undefined): CaseProblem[] {
  if (endsOn === undefined || operationsStartOn > endsOn) return [];
  const message = `operations would start on ${operationsStartOn}, while the trial in the area runs until ${endsOn}`;
  return [problem('OVERLAPS_TRIAL', ['dates', 'operationsStartOn'], message)];
}
