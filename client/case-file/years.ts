import type { CaseFile } from '../../contracts/case-file/case-file';
import type { CaseMember } from '../../contracts/case-file/member';
import type { CaseException, CaseYearStep } from '../../contracts/case-file/years';
import type { CivilDate } from '../../domain/calendar/civil-date';

type Named = CaseYearStep['do'];
type Dated = Exclude<CaseYearStep, { do: 'pay' }>;

/** Something that people do on one day of one year, on one process. */
export interface YearStep {
  do: Exclude<Named, 'pay'>;
  /** The day it is done, and the day it is recorded. */
  on: CivilDate;
  recordedOn: CivilDate;
  /** The process's year: a budget's is the next one, an annual report's the one before. */
  year: number;
  member?: string;
  kronor?: number;
  headings?: Readonly<Record<string, number>>;
  period?: string;
  /** Taken only in years before a term begins. */
  office?: 'BOARD' | 'AUDITORS';
}

/** When a member pays an instalment; its day follows from the instalment's own. */
export interface PayRule {
  bankingDaysBefore: number;
  never: boolean;
  on?: CivilDate;
  recordedOn?: CivilDate;
}

/** The days to play: those after `after`, to `until`; and the first year in which the förbund operates. */
export interface Span {
  after: CivilDate;
  until: CivilDate;
  firstYear: number;
}

/** What is done after one day and until another, in the order in which it is recorded. */
export function yearSteps(file: CaseFile, { after, until, firstYear }: Span): YearStep[] {
  const steps: YearStep[] = [];
  for (let year = Number(after.slice(0, 4)); year <= Number(until.slice(0, 4)); year += 1) {
    for (const step of file.years?.ordinary ?? []) if (step.do !== 'pay') steps.push(...inYear(file, step, year));
  }
  const isPlayed = ({ recordedOn, year }: YearStep): boolean =>
    recordedOn > after && recordedOn <= until && year >= firstYear;
  return steps.filter(isPlayed).sort(inOrder);
}

const inOrder = (a: YearStep, b: YearStep): number =>
  a.recordedOn < b.recordedOn ? -1 : +(a.recordedOn > b.recordedOn);

function inYear(file: CaseFile, step: Dated, calendarYear: number): YearStep[] {
  return membersOf(file, step).flatMap((member) => {
    const asked = { ...step, year: calendarYear, member };
    const exception = exceptionTo(file, asked);
    return exception.never ? [] : [stepOn(step, { calendarYear, member, exception })];
  });
}

interface Place {
  calendarYear: number;
  member: string | undefined;
  exception: Change;
}

function stepOn(step: Dated, { calendarYear, member, exception }: Place): YearStep {
  const { do: name, on: monthDay, member: _, ...rest } = { member: undefined, ...step };
  const on = exception.on ?? dayIn(calendarYear, monthDay);
  const { recordedOn = on, kronor } = exception;
  return {
    ...rest,
    do: name,
    on,
    recordedOn,
    year: processYear(step, calendarYear),
    ...(member !== undefined && { member }),
    ...(kronor !== undefined && { kronor }),
  };
}

const dayIn = (year: number, monthDay: string): CivilDate => `${year}-${monthDay}`;

const ofYearBefore: ReadonlySet<Named> = new Set(['annual-report', 'audit', 'send-audits', 'discharge']);
const ofOwnYear: ReadonlySet<Named> = new Set(['inform', 'evaluate']);

/** A budget is the next year's; a report is of the year before, and so is the follow-up of a period not yet over. */
function processYear(step: Dated, calendarYear: number): number {
  if (step.do === 'follow-up') return step.period > step.on ? calendarYear - 1 : calendarYear;
  if (ofYearBefore.has(step.do)) return calendarYear - 1;
  return ofOwnYear.has(step.do) ? calendarYear : calendarYear + 1;
}

const stateWithoutMoney: readonly CaseMember['party'][] = ['AF', 'LAN'];

/** Whose step it is; a step that is nobody's own is taken once. */
function membersOf({ members }: CaseFile, step: Dated): (string | undefined)[] {
  if (!('member' in step) && !ofEach.has(step.do)) return [undefined];
  if ('member' in step && step.member !== undefined) return [step.member];
  const without = isOfPayers(step) ? stateWithoutMoney : [];
  return members.filter(({ party }) => !without.includes(party)).map(({ id }) => id);
}

const ofEach: ReadonlySet<Named> = new Set([
  'invite',
  'consult',
  'answer',
  'appropriate',
  'audit',
  'discharge',
  'appoint',
  'call-in-order',
]);

/** Försäkringskassan pays the whole state half, and its auditor is the state's. */
const isOfPayers = (step: Dated): boolean =>
  step.do === 'appropriate' || step.do === 'audit' || (step.do === 'appoint' && step.office === 'AUDITORS');

type Change = Omit<CaseException, 'year' | 'do' | 'member' | 'quarter' | 'period' | 'office'>;
type Asked = {
  year: number;
  do: Named;
  member: string | undefined;
  quarter?: number;
  period?: string;
  office?: string;
};

/** What is said of one step: of two that speak of it, the later one prevails. */
function exceptionTo({ years }: CaseFile, asked: Asked): Change {
  const found = (years?.except ?? []).filter((one) => isAbout(one, asked));
  return Object.assign({}, ...found) as Change;
}

const isAbout = (one: CaseException, asked: Asked): boolean =>
  one.year === asked.year &&
  one.do === asked.do &&
  (['member', 'quarter', 'period', 'office'] as const).every((key) => (one[key] ?? asked[key]) === asked[key]);

/** How a member pays the instalment of a quarter; undefined where the case file lets nobody pay. */
export function payRule(
  file: CaseFile,
  asked: { year: number; member: string; quarter: number | undefined },
): PayRule | undefined {
  const rules = (file.years?.ordinary ?? []).filter((step) => step.do === 'pay');
  const rule = rules.findLast(({ member }) => member === undefined || member === asked.member);
  if (!rule) return undefined;
  const { quarter } = asked;
  const {
    never = false,
    on,
    recordedOn,
  } = exceptionTo(file, {
    ...{ year: asked.year, do: 'pay', member: asked.member },
    ...(quarter !== undefined && { quarter }),
  });
  return {
    bankingDaysBefore: rule.bankingDaysBefore,
    never,
    ...(on !== undefined && { on }),
    ...(recordedOn !== undefined && { recordedOn }),
  };
}
