import * as z from 'zod';
import { dutyRow, processRow } from './output-rows';
import * as shape from './shapes';

// What `status` answers with --json of a förbund that is formed. Amounts in öre.

const facts = z.discriminatedUnion('is', [
  z.looseObject({
    is: z.literal('BUDGET'),
    totalOre: shape.ore.optional(),
    adoptedOn: shape.civilDate.optional(),
    late: z.boolean(),
    lastDay: shape.civilDate,
    consulted: z.int().meta({ description: 'Members that samråd has been held with.' }),
    members: z.int(),
  }),
  z.looseObject({
    is: z.literal('CONTRIBUTIONS'),
    totalOre: shape.ore,
    plannedOre: shape.ore,
    paidOre: shape.ore,
    overdueOre: shape.ore,
    heldOre: shape.ore.meta({ description: 'Paid in, and of no member until a person has said whose it is.' }),
  }),
  z.looseObject({ is: z.literal('FOLLOW_UP'), sent: z.int(), periods: z.int() }),
  z.looseObject({
    is: z.literal('YEAR_END'),
    adoptedOn: shape.civilDate.optional(),
    audited: z.int(),
    discharged: z.int(),
    refused: z.int(),
    members: z.int(),
  }),
  z.looseObject({
    is: z.literal('MANDATES'),
    from: shape.civilDate,
    to: shape.civilDate,
    filled: z.int(),
    seats: z.int(),
  }),
  z.looseObject({
    is: z.literal('WITHDRAWAL'),
    member: z.string(),
    expiresOn: shape.civilDate,
    mayContinue: z.boolean().meta({ description: 'The charter lets the förbund go on, and each side keeps a member.' }),
    decided: z.int().meta({ description: 'Remaining members that have decided to go on, under whichever text.' }),
    remaining: z.int(),
  }),
  z.looseObject({
    is: z.literal('LIQUIDATION'),
    enteredOn: shape.civilDate,
    heldOre: shape.ore,
    served: z.int().meta({ description: 'Members served with both documents.' }),
    members: z.int(),
  }),
  z.looseObject({
    is: z.literal('DISPUTE'),
    member: z.string(),
    subject: z.string(),
    forum: z.enum(['GENERAL_COURT', 'ARBITRATION']),
    since: shape.civilDate.meta({ description: 'The day of the last that either side is known to have done.' }),
  }),
  z.looseObject({
    is: z.literal('INSATS'),
    title: z.string(),
    fundedOre: shape.ore,
    paidOre: shape.ore,
    endsOn: shape.civilDate.optional(),
  }),
]);

const shown = z.looseObject({
  stream: z.string(),
  title: z.string(),
  kind: z.enum([
    'budget',
    'contributions',
    'follow-up',
    'year-end',
    'board',
    'auditors',
    'withdrawal',
    'liquidation',
    'insats',
    'dispute',
  ]),
  year: z.int().nullable(),
  phase: z.string(),
  done: z.boolean(),
  alerts: z.array(z.string()),
  waitingOn: z.array(z.string()),
  facts: facts.nullable(),
});

export const forbundStatusOutput = z.looseObject({
  process: processRow.extend({ kind: z.literal('forbund') }),
  today: shape.civilDate.meta({ description: "By the förbund's own clock." }),
  members: z.array(z.string()),
  names: z.record(z.string(), z.string()),
  processes: z.array(shown),
  late: z.array(dutyRow),
  next: z.array(dutyRow),
  gates: z.looseObject({}).nullable().meta({ description: 'What operations still wait for, as for a formation.' }),
  incidents: z.int().meta({ description: 'Open ones, in all its processes.' }),
});
