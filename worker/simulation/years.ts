import type { CaseFile } from '../../contracts/case-file/case-file';
import type { YearAt } from '../../client/case-file/year-at';
import { commandsOf } from '../../client/case-file/year-commands';
import { yearSteps, type YearStep } from '../../client/case-file/years';
import type { Begun as Budget } from '../../domain/budget/state';
import { addDays, addMonths, type CivilDate } from '../../domain/calendar/civil-date';
import type { Evidence } from '../../domain/command';
import { fingerprintText } from '../../domain/charter/fingerprint';
import { Rejected } from '../../domain/rejected';
import { accepted, actor, nineOn, settled, type Timed } from './taking';
import type { Ending } from './ending';
import { paymentsAhead, type PaymentAhead } from './payments';
import type { World } from './world';

export interface PlayingYears {
  caseFile: CaseFile;
  /** The day the förbund was formed on, or that was played to; and the last day to play. */
  after: CivilDate;
  until: CivilDate;
  /** What the formation's script still holds, in order of time. */
  script: readonly Timed[];
  clockShiftMs: number;
  /** How it ends, where a member gives notice. */
  ending?: Ending;
  onDay?: (day: CivilDate) => void;
}

/** Stand for every document of the years: none of them exists. */
const paper = 'Handling i en simulering';
const accounts = 'Redovisningshandlingar i en simulering';

/**
 * Plays a förbund's years: people do what the case file's ordinary year says, each payer pays what its instalments say,
 * and everything between happens by itself.
 * @throws Rejected with the step's day in its details
 */
export async function playYears(world: World, playing: PlayingYears): Promise<void> {
  const { caseFile, after, until, ending } = playing;
  withinTheServersLife(after, until);
  for (const text of [paper, accounts]) await world.journal.documents.putText(text);
  const firstYear = Number(caseFile.dates.operationsStartOn.slice(0, 4));
  const steps = yearSteps(caseFile, { after, until, firstYear }).filter((step) => isLeftToDo(step, ending));
  const at: YearAt = { caseFile, steps, budget: (stream) => budgetIn(world, stream), evidence: papers.any };
  const ofYears = together(steps).map((group) => timed(world, group, at));
  const agenda = inOrder([...playing.script, ...ofYears, ...(ending?.agenda ?? [])]);
  let today: CivilDate | undefined = after;
  while (today !== undefined) today = await playNext(world, { playing, agenda, today });
}

/** The test server ends any run after 3,650 days, and stands still then; a real one does not. */
const mostDays = 3_645;

function withinTheServersLife(after: CivilDate, until: CivilDate): void {
  const last = addDays(after, mostDays);
  if (until <= last) return;
  const message = `the server of simulations lets nothing run for more than ten years: play to ${last} at most`;
  throw new Rejected('BEYOND_TEN_YEARS', message, { until, last });
}

interface Standing {
  playing: PlayingYears;
  /** What has not been done. */
  agenda: Timed[];
  today: CivilDate;
}

/** The next day on which somebody does something; undefined when that is after the last one to play. */
async function playNext(world: World, { playing, agenda, today }: Standing): Promise<CivilDate | undefined> {
  const { caseFile, until, clockShiftMs, onDay } = playing;
  const payments = await paymentsAhead(world.journal, caseFile, today);
  const day = earliest([agenda[0]?.on, payments[0]?.recordedOn, firstOfNextMonth(today)]);
  if (day > until) return undefined;
  onDay?.(day);
  await world.clock.sleepUntil(nineOn(day) - clockShiftMs);
  while (agenda[0]?.on === day) await agenda.shift()?.take();
  const ofToday = payments.filter(({ recordedOn }) => recordedOn === day);
  await pay(world, ofToday);
  return day;
}

const timed = (world: World, group: readonly [YearStep, ...YearStep[]], at: YearAt): Timed => ({
  on: group[0].recordedOn,
  take: () => takeStep(world, group, at),
});

/** Of one day, what was first stays first. */
const inOrder = (all: readonly Timed[]): Timed[] => [...all].sort((a, b) => (a.on < b.on ? -1 : +(a.on > b.on)));

/** What stands for every document of the years and of their end. */
export const papers = {
  any: { sha256: fingerprintText(paper) },
  accounts: { sha256: fingerprintText(accounts), name: 'redovisningshandlingar.txt' },
} satisfies Record<string, Evidence>;

const budgeting: readonly YearStep['do'][] = [
  ...(['needs', 'allocation', 'draft', 'invite', 'deliver', 'consult', 'answer', 'announce', 'publish'] as const),
  ...(['adopt', 'appropriate', 'follow-up', 'evaluate'] as const),
];

/** In liquidation nobody budgets; when it is dissolved nobody does anything (0.4 D15). */
function isLeftToDo({ do: name, recordedOn }: YearStep, ending: Ending | undefined): boolean {
  if (!ending || recordedOn <= ending.enteredOn) return true;
  return recordedOn < ending.dissolvedOn && !budgeting.includes(name);
}

const earliest = (days: readonly (CivilDate | undefined)[]): CivilDate =>
  days.filter((day) => day !== undefined).sort()[0] ?? '';

/** What nobody's step brings about, such as a new year's instalments, is looked for at least once a month. */
const firstOfNextMonth = (day: CivilDate): CivilDate => `${addMonths(day, 1).slice(0, 7)}-01`;

/** What several members do alike on one day comes in together, as the post does. */
function together(steps: readonly YearStep[]): [YearStep, ...YearStep[]][] {
  const groups: [YearStep, ...YearStep[]][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last && isAlike(last[0], step)) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

const isAlike = (a: YearStep, b: YearStep): boolean =>
  b.member !== undefined && a.do === b.do && a.year === b.year && a.recordedOn === b.recordedOn;

async function takeStep(world: World, group: readonly [YearStep, ...YearStep[]], at: YearAt): Promise<void> {
  const taken = await Promise.all(group.map((step) => send(world, step, at)));
  const [{ do: name, year }] = group;
  if (name !== 'adopt') return;
  // The contributions begin with the adoption: who pays looks at them next.
  const { forbund } = at.caseFile;
  await settled(world, [...taken.flat(), `forbund-${forbund}`, `contributions-${forbund}-${year}`]);
}

async function send({ journal, submitter }: World, step: YearStep, at: YearAt): Promise<string[]> {
  const commands = await commandsOf(step, at);
  const streams = commands.map(({ stream }) => stream);
  // Most years no term begins.
  const isOfTerm = step.do === 'appoint' || step.do === 'call-in-order';
  if (isOfTerm && !(await journal.reader.process(streams[0] ?? ''))) return streams;
  const { do: name, on, member, period } = step;
  for (const [index, { stream, command }] of commands.entries()) {
    const id = [stream, 'simulated', name, member, period, on, index + 1].filter(Boolean).join('/');
    const sent = { id, actor, evidence: at.evidence, ...command };
    accepted(await submitter.submit(stream, sent), step.recordedOn);
  }
  return streams;
}

async function pay({ submitter }: World, payments: readonly PaymentAhead[]): Promise<void> {
  for (const stream of new Set(payments.map((payment) => payment.stream))) {
    const own = payments.filter((payment) => payment.stream === stream);
    const [{ recordedOn }] = own as [PaymentAhead];
    const data = { payments: own.map(({ payment }) => payment) };
    const command = { id: `${stream}/simulated/pay/${recordedOn}`, actor, type: 'RecordPayments', data };
    accepted(await submitter.submit(stream, command), recordedOn);
  }
}

async function budgetIn({ journal }: World, stream: string): Promise<Budget | undefined> {
  const found = await journal.reader.process(stream);
  return found?.process.state as Budget | undefined;
}
