import * as z from 'zod';
import { dutyRow } from './output-rows';
import * as shape from './shapes';

// What `trial status` answers with --json, as domain/trial/view has it.

const principal = z.looseObject({
  member: z.string(),
  name: z.string(),
  body: z.string().optional().meta({ description: 'That decided, or that is asked.' }),
  outcome: z.enum(['EXTENDED', 'REFUSED']).optional(),
  decidedOn: shape.civilDate.optional(),
  assumed: z.boolean().optional().meta({ description: 'No document gives the day.' }),
  late: z.string().optional().meta({ description: 'Decided after the trial had ended, and why it counts.' }),
});

const extension = z.looseObject({
  no: z.int(),
  until: shape.civilDate,
  status: z.enum(['PROPOSED', 'REQUESTED', 'CONDITIONAL', 'COMPLETED', 'REFUSED']),
  condition: z.enum(['RIKSDAG']).optional(),
  proposedOn: shape.civilDate.optional(),
  requestedOn: shape.civilDate.optional(),
  principals: z.array(principal),
  riksdag: z.looseObject({ outcome: z.enum(['ADOPTED', 'REJECTED']), decidedOn: shape.civilDate }).optional(),
  completedOn: shape.civilDate.optional().meta({ description: 'The day of the last decision it took.' }),
  refusedBy: z.string().optional().meta({ description: 'A principal, or "RIKSDAG".' }),
});

const decision = z.looseObject({
  no: z.int(),
  decidedOn: shape.civilDate,
  adjustedOn: shape.civilDate.optional().meta({ description: 'It went out that day.' }),
  parts: z.array(z.looseObject({ kind: z.string() })),
  records: z.array(
    z.looseObject({
      no: z.int(),
      document: z.string(),
      differs: z.looseObject({
        day: z.enum(['MISSING', 'OTHER']).optional(),
        lacks: z.array(z.string()),
        adds: z.array(z.string()),
      }),
    }),
  ),
});

const order = z.looseObject({
  no: z.int(),
  kind: z.string(),
  by: z.string().meta({ description: 'A member\'s id, "office", or "EXTENSION".' }),
  subject: z.string(),
  givenOn: shape.civilDate,
  dueOn: shape.civilDate.optional(),
  to: z.array(
    z.looseObject({
      member: z.string(),
      doneOn: shape.civilDate.optional(),
      daysLate: z.int().optional(),
      missedOn: shape.civilDate.optional(),
    }),
  ),
  lost: z.boolean().meta({ description: 'Late, what was to be prepared cannot be.' }),
});

const start = { on: shape.civilDate, modality: z.enum(['FROM', 'AT_LATEST']) };

export const trialStatusOutput = z.looseObject({
  stream: z.string(),
  today: shape.civilDate.meta({ description: "By the trial's own clock." }),
  alerts: z.array(z.string()),
  trial: z.string(),
  name: z.string(),
  area: z.array(z.string()),
  form: z.enum(['UNKNOWN', 'BESTALLARFORBUND', 'KOMMUNALFORBUND', 'KOMMUN']),
  phase: z.string(),
  startedOn: shape.civilDate,
  until: shape.civilDate.meta({ description: 'The last day, as it stands.' }),
  left: z
    .looseObject({
      from: shape.civilDate.optional(),
      lastDay: shape.civilDate,
      days: z.int(),
      years: z.int().optional(),
    })
    .meta({ description: 'What the law still leaves to extend by.' }),
  ages: z.looseObject({ from: z.int(), to: z.int() }).optional(),
  members: z.array(z.looseObject({ member: z.string(), name: z.string(), role: z.enum(['PRINCIPAL', 'ASSOCIATE']) })),
  extensions: z.array(extension),
  decisions: z.array(decision),
  orders: z.array(order),
  target: z
    .looseObject({ ...start, was: z.array(z.looseObject(start)) })
    .optional()
    .meta({ description: 'When the förbund is planned to start.' }),
  closure: z
    .looseObject({
      endsOn: shape.civilDate,
      announcedOn: shape.civilDate,
      told: z.array(z.string()),
      reversedOn: shape.civilDate.optional(),
      uninformed: z.array(z.string()),
    })
    .optional(),
  claims: z.array(
    z.looseObject({
      no: z.int(),
      members: z.array(z.string()),
      until: shape.civilDate,
      said: z.string(),
      documentOn: shape.civilDate,
    }),
  ),
  mandates: z.array(
    z.looseObject({
      no: z.int(),
      member: z.string(),
      body: z.string(),
      to: z.string(),
      scope: z.string(),
      decidedOn: shape.civilDate,
      until: shape.civilDate.optional(),
    }),
  ),
  evaluatedOn: z.array(shape.civilDate),
  evaluationMissed: shape.civilDate.optional(),
  insatser: z.array(
    z.looseObject({ no: z.int(), title: z.string(), stream: z.string(), closedOn: shape.civilDate.optional() }),
  ),
  gaps: z.array(z.looseObject({ from: shape.civilDate, to: shape.civilDate })),
  endedOn: shape.civilDate.optional(),
  liquidationOn: shape.civilDate.optional(),
  closedOn: shape.civilDate.optional(),
  duties: z.array(dutyRow),
});
