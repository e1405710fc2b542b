import type { CivilDate } from '../../domain/calendar/civil-date';
import { splitByWeights } from '../../domain/money/split';
import { followUpCommands } from './follow-up-commands';
import { inOre } from './plan';
import type { YearAt, YearCommand } from './year-at';
import { bodyOf, yearEndCommands } from './year-end-commands';
import type { YearStep } from './years';

/** A command and the process it goes to. */
export interface Addressed {
  stream: string;
  command: YearCommand;
}

type Named = YearStep['do'];
type Make = (step: YearStep, at: YearAt) => YearCommand | YearCommand[] | Promise<YearCommand | YearCommand[]>;

/** The step as commands, one after another. What depends on how things stand is looked up as it is taken. */
export async function commandsOf(step: YearStep, at: YearAt): Promise<Addressed[]> {
  const { kind, make } = makers[step.do];
  const { forbund } = at.caseFile;
  const stream = kind === 'forbund' ? `forbund-${forbund}` : `${kindOf(kind, step)}-${forbund}-${step.year}`;
  return [await make(step, at)].flat().map((command) => ({ stream, command }));
}

const kindOf = (kind: string, { office }: YearStep): string => (office === 'AUDITORS' ? 'auditors' : kind);

const information = ({ on }: YearStep): YearCommand => ({
  type: 'RecordInformation',
  data: { on, subject: 'Verksamhet och ekonomi under året' },
});

const appointment = ({ on, member = '' }: YearStep): YearCommand => ({
  type: 'AppointSeats',
  data: { member, assumed: true },
  decidedOn: on,
});

const callInOrder = ({ on, member = '' }: YearStep): YearCommand => ({
  type: 'DecideCallInOrder',
  data: { member, order: { by: 'PERSONAL' }, assumed: true },
  decidedOn: on,
});

/** The day of another step of the same process. */
function dayOf(name: YearStep['do'], { year, on }: YearStep, { steps }: YearAt): CivilDate {
  return steps.find((step) => step.do === name && step.year === year)?.on ?? on;
}

const idsOf = ({ caseFile }: YearAt): string[] => caseFile.members.map(({ id }) => id);

/** A member that stays silent was not there either. */
function answering({ year }: YearStep, at: YearAt): string[] {
  const answers = at.steps.filter((step) => step.do === 'answer' && step.year === year);
  return idsOf(at).filter((id) => answers.some(({ member }) => member === id));
}

/** Headings keep their proportions where a year's total is another. Three years alike. */
function draft({ on, year, kronor = 0, headings = {} }: YearStep): YearCommand {
  const ore = inOre(kronor);
  const names = Object.keys(headings);
  const parts = splitByWeights(ore, Object.values(headings));
  return {
    type: 'DraftBudget',
    data: {
      on,
      totalOre: ore,
      headings: Object.fromEntries(names.map((name, index) => [name, parts[index] ?? 0])),
      plan: [0, 1, 2].map((later) => ({ year: year + later, revenuesOre: ore, costsOre: ore })),
    },
  };
}

const totalOre = ({ year }: YearStep, { steps }: YearAt): number =>
  inOre(steps.findLast((step) => step.do === 'draft' && step.year === year)?.kronor ?? 0);

const serving = ({ caseFile }: YearAt): Record<string, number> =>
  Object.fromEntries(caseFile.members.map(({ id, seats }) => [id, seats.members]));

/** What its share is of what has been drafted or adopted. */
async function appropriation({ on, year, member = '' }: YearStep, at: YearAt): Promise<YearCommand> {
  const budget = await at.budget(`budget-${at.caseFile.forbund}-${year}`);
  const ore = (budget?.adopted ?? budget?.draft)?.contributions[member] ?? 0;
  const body = bodyOf(at, member, on);
  return { type: 'RecordCommitment', data: { member, body, ore, state: 'APPROPRIATED' }, decidedOn: on };
}

const answer: Make = ({ on, member = '' }) => ({ type: 'RecordSamradAnswer', data: { on, member, answer: 'YES' } });

const adoption: Make = (step, at) => ({
  type: 'AdoptBudget',
  data: { totalOre: totalOre(step, at), serving: serving(at) },
  decidedOn: step.on,
});

const allocation: Make = ({ on, kronor = 0 }) => ({
  type: 'RecordStateAllocation',
  data: { on, ore: inOre(kronor), certainty: 'FINAL' },
});

const followUp: Make = async (step, at) => {
  const budget = await at.budget(`budget-${at.caseFile.forbund}-${step.year}`);
  return followUpCommands(step, budget, at);
};

const toBudget = (make: Make) => ({ kind: 'budget', make });
const toFollowUp = { kind: 'follow-up', make: followUp };
const toYearEnd = { kind: 'year-end', make: yearEndCommands };

const makers: Readonly<Record<Named, { kind: string; make: Make }>> = {
  needs: toBudget(({ on }) => ({ type: 'RecordNeeds', data: { on } })),
  allocation: toBudget(allocation),
  draft: toBudget(draft),
  invite: toBudget((step, at) => ({
    type: 'InviteToSamrad',
    data: { on: step.on, meetingOn: dayOf('consult', step, at) },
  })),
  deliver: toBudget(({ on }, at) => ({
    type: 'RecordInvitation',
    data: { on, members: idsOf(at), outcome: 'DELIVERED' },
  })),
  consult: toBudget((step, at) => ({ type: 'HoldSamrad', data: { on: step.on, present: answering(step, at) } })),
  answer: toBudget(answer),
  announce: toBudget((step, at) => ({
    type: 'AnnounceMeeting',
    data: { on: step.on, meetingOn: dayOf('adopt', step, at) },
  })),
  publish: toBudget(({ on }) => ({ type: 'PublishDraft', data: { on } })),
  adopt: toBudget(adoption),
  appropriate: toBudget(appropriation),
  'follow-up': toFollowUp,
  evaluate: toFollowUp,
  'annual-report': toYearEnd,
  audit: toYearEnd,
  'send-audits': toYearEnd,
  discharge: toYearEnd,
  appoint: { kind: 'board', make: appointment },
  'call-in-order': { kind: 'board', make: callInOrder },
  inform: { kind: 'forbund', make: information },
};
