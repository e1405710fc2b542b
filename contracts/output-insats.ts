import * as z from 'zod';
import * as shape from './shapes';

// What the commands about insatser answer with --json, as domain/insats/view has it. Amounts in öre.

const organisation = z.looseObject({
  member: z.string().optional(),
  unit: z.string().optional().meta({ description: 'A part of the member, or of nobody among them.' }),
});
const sums = {
  fundedOre: shape.ore,
  requisitionedOre: shape.ore,
  paidOre: shape.ore,
  leftOre: shape.ore.meta({ description: 'Funded, and not requisitioned.' }),
};
const onNoWord = z.enum(['ADAPTING', 'WINDING_DOWN']);
const outcome = z.looseObject({ kind: z.enum(['TAKEN_OVER', 'INTEGRATED', 'EXTENDED', 'CLOSED']) });

const money = z.looseObject({
  ...sums,
  years: z.array(z.looseObject({ year: z.int(), ...sums })),
  principals: z.array(z.looseObject({ by: organisation, requisitionedOre: shape.ore, paidOre: shape.ore })),
});

const requisition = z.looseObject({
  no: z.int(),
  by: organisation,
  ore: shape.ore,
  year: z.int(),
  period: z.looseObject({ from: shape.civilDate, to: shape.civilDate }),
  decidedOn: shape.civilDate,
  paidOn: shape.civilDate.optional(),
  rejected: z.string().optional(),
});

const directions = z.looseObject({
  status: z.enum(['OPEN', 'DIRECTION', 'DECIDED']).meta({ description: 'A direction binds nobody; a decision does.' }),
  all: z.array(
    z.looseObject({
      kind: z.enum([
        ...(['INTEGRATE', 'TAKE_OVER', 'SEEK_JOINT_SOLUTION', 'RAISE_IN_FORMATION'] as const),
        ...(['AWAIT', 'CONTINUE_JOINTLY', 'CONTINUE_UNTIL'] as const),
      ]),
    }),
  ),
  otherwise: onNoWord.optional().meta({ description: 'What is at risk where none of them comes true.' }),
});

const deadline = z.looseObject({
  no: z.int(),
  by: organisation,
  on: shape.civilDate,
  onMissed: onNoWord,
  status: z.enum(['AWAITING', 'GIVEN', 'MISSED', 'REVERSED', 'ANNULLED']),
  missedOn: shape.civilDate.optional(),
  daysLate: z.int().optional(),
  uninformed: z.array(z.string()).meta({ description: 'Who was told of the closure and not that it is called off.' }),
});

const insats = {
  no: z.int(),
  title: z.string(),
  owner: z.string().meta({ description: 'The stream of the förbund, or of the trial.' }),
  phase: z.string(),
  stage: z.string(),
  neededOn: shape.civilDate,
  startedOn: shape.civilDate.optional(),
  endsOn: shape.civilDate.optional(),
  outcome: outcome.optional(),
  endedOn: shape.civilDate.optional(),
  authorityUntil: shape.civilDate.optional().meta({ description: 'The last day its owner may decide for.' }),
  kinds: z.array(z.string()),
  concerned: z.array(shape.party),
  carriedOutBy: z.array(z.looseObject({ by: organisation, agreed: z.boolean() })),
  money,
  requisitions: z.array(requisition),
  directions,
  deadlines: z.array(deadline),
  lacks: z.array(z.string()),
  alerts: z.array(z.string()),
};

export const insatsStatusOutput = z.looseObject({ stream: z.string(), today: shape.civilDate, ...insats });

export const insatsListOutput = z.looseObject({
  owner: z.string(),
  insatser: z.array(z.looseObject({ stream: z.string(), done: z.boolean(), ...insats })),
  directions: z.record(z.string(), z.int()).meta({ description: 'How many each direction has been set for.' }),
});

/** What `insats end --dry-run` answers: nothing is recorded. */
export const insatsEndOutput = z.looseObject({
  dryRun: z.literal(true),
  stream: z.string(),
  title: z.string(),
  endsOn: shape.civilDate,
  outcome,
  steps: z.array(
    z.looseObject({ on: shape.civilDate, what: z.enum(['DECIDED', 'EVALUATION_DUE', 'LAST_DAY', 'CLOSES']) }),
  ),
  told: z.array(z.string()),
  leftOre: shape.ore,
  unpaid: z.array(z.int()),
});
