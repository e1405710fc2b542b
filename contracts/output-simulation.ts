import * as z from 'zod';
import { finding, ground, mailHead, moved, timelineRow } from './output-rows';
import * as shape from './shapes';

const played = timelineRow.extend({
  day: shape.civilDate.meta({ description: 'The day it was recorded.' }),
  assumed: z.boolean().meta({ description: 'It stands on a date that no document gives.' }),
});

const needs = z.array(z.string()).meta({ description: 'Paragraphs the member has still to confirm.' });

const standing = z.looseObject({
  on: shape.civilDate,
  position: z.int(),
  phase: z.string(),
  alerts: z.array(z.string()),
  formed: z.boolean(),
  textVersion: z.int(),
  lastSafeDay: shape.civilDate.nullable(),
  members: z.array(
    z.looseObject({
      member: z.string(),
      name: z.string(),
      acceptance: z.string().optional(),
      decidedOn: shape.civilDate.optional(),
      assumed: z.boolean().optional(),
      counts: z.boolean(),
      needs,
    }),
  ),
  candidates: z.array(
    z.looseObject({
      isDefault: z.boolean(),
      choices: z.array(z.looseObject({ paragraph: z.string(), from: z.string() })),
      rows: z.array(z.looseObject({ member: z.string(), decided: z.boolean(), needs })),
    }),
  ),
  redGates: z.array(z.string()),
});

const instalment = z.looseObject({
  stream: z.string(),
  year: z.int(),
  id: z.string(),
  member: z.string(),
  quarter: z.int().optional(),
  ore: z.int(),
  paidOre: z.int(),
  dueOn: shape.civilDate,
  rule: z.string().meta({ description: 'Why it is due that day: "QUARTER_IN_ADVANCE".' }),
  ground: z.array(ground),
  movedBy: moved.optional(),
  reference: z.string(),
  paidOn: shape.civilDate.optional(),
  withheld: z.literal(true).optional().meta({ description: 'Not owed: its quarter begins in the liquidation.' }),
});

export const simulationOutput = z.looseObject({
  ok: z.literal(true),
  name: z.string(),
  stream: z.string(),
  forbund: z.string(),
  from: shape.civilDate,
  to: shape.civilDate,
  phase: z.string().meta({ description: "The formation's, at the end." }),
  forbundPhase: z.string().optional().meta({ description: "The förbund's own, at the end." }),
  findings: z.array(finding),
  timeline: z.array(played),
  standings: z.array(standing).meta({ description: 'How it stood, on the days the case file asks and at the end.' }),
  instalments: z.array(instalment).meta({ description: 'What each member owes and has paid, in the order it is due.' }),
  mails: z.array(
    mailHead
      .pick({ stream: true, member: true, role: true, language: true, subject: true, status: true })
      .extend({ on: shape.civilDate }),
  ),
  elapsedMs: z.number().meta({ description: 'Wall time, all of it.' }),
  readyMs: z.number().meta({ description: 'Wall time until both servers stood.' }),
});
