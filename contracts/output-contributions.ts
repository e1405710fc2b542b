import * as z from 'zod';
import * as shape from './shapes';

// What the commands about contributions and payments answer with --json, as domain/contributions/view has it. Amounts in öre.

const sum = z.looseObject({ ore: shape.ore, paidOre: shape.ore });
const moved = z.looseObject({ from: shape.civilDate, rule: z.string() });

const instalment = z.looseObject({
  id: z.string(),
  member: z.string(),
  quarter: z.int().optional().meta({ description: 'None for a supplement and for a shortfall call.' }),
  ore: shape.ore,
  paidOre: shape.ore,
  owedOre: shape.ore,
  dueOn: shape.civilDate,
  rule: z.enum(['QUARTER_IN_ADVANCE', 'FIRST_INSTALMENT', 'LATE_BUDGET', 'SUPPLEMENT', 'SHORTFALL_CALL']),
  movedBy: moved.optional(),
  reference: z.string().meta({ description: 'OCR: twenty digits.' }),
  status: z.enum(['AHEAD', 'PARTLY_PAID', 'PAID', 'OVERDUE']),
});

const part = z.looseObject({
  instalment: z.string(),
  ore: z.int().meta({ description: 'Negative where it was taken back again.' }),
});

const payment = z.looseObject({
  entry: z.string(),
  ore: shape.ore,
  bookedOn: shape.civilDate,
  recordedOn: shape.civilDate,
  reference: z.string().optional(),
  payer: z.string().optional(),
  parts: z.array(part),
  refunds: z.array(z.looseObject({ ore: shape.ore, on: shape.civilDate })),
  heldOre: shape.ore,
  held: z
    .enum(['NO_REFERENCE', 'WRONG_REFERENCE', 'UNKNOWN_REFERENCE', 'OTHER_PAYER', 'TOO_MUCH', 'LOWERED'])
    .optional()
    .meta({ description: 'Why it was held when it was; what is held now is in heldOre.' }),
});

const inflow = z.looseObject({
  on: shape.civilDate,
  ore: shape.ore,
  sumOre: shape.ore,
  kind: z.enum(['DUE', 'LATE', 'NO_BUDGET']),
  years: z.array(z.int()),
});

export const contributionsStatusOutput = z.looseObject({
  stream: z.string(),
  today: shape.civilDate,
  year: z.int(),
  phase: z.string(),
  totalOre: shape.ore,
  adoptedOn: shape.civilDate,
  instalments: z.array(instalment),
  quarters: z.record(z.string(), sum),
  members: z.record(z.string(), sum),
  sum,
  held: z.array(payment),
  heldOre: shape.ore,
  overdueOre: shape.ore,
  ahead: z.array(inflow),
});

export const paymentsListOutput = z.looseObject({ stream: z.string(), year: z.int(), payments: z.array(payment) });
