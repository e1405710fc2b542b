import * as z from 'zod';
import { dutyRow, finding, processRow } from './output-rows';
import * as shape from './shapes';

const row = z.looseObject({
  member: z.string(),
  name: z.string(),
  acceptance: z.string().optional(),
  decidedOn: shape.civilDate.optional(),
  assumed: z.boolean().optional(),
  counts: z.boolean(),
  needs: z.array(z.string()).meta({ description: 'Paragraphs the member has still to confirm.' }),
  cells: z.array(
    z.looseObject({
      paragraph: z.string(),
      state: z.enum(['HOLDS', 'FALLS', 'MISSING', 'CONDITION_UNMET', 'WAITING']),
    }),
  ),
});

const choice = z.looseObject({ paragraph: z.string(), from: z.string(), hash: z.string() });

const candidate = z.looseObject({
  hash: z.string(),
  isDefault: z.boolean(),
  choices: z.array(choice),
  rows: z.array(row),
});

const gate = z.looseObject({
  gate: z.string(),
  green: z.boolean(),
  blocks: z.boolean(),
  ground: z.string(),
  missing: z.array(z.string()),
});

export const statusOutput = z.looseObject({
  process: processRow,
  today: shape.civilDate.meta({ description: "By the process's own clock." }),
  lastSafeDay: shape.civilDate.nullable(),
  matrix: z.looseObject({ version: z.int(), hash: z.string(), rows: z.array(row) }),
  candidates: z.looseObject({
    contested: z.array(z.looseObject({ paragraph: z.string(), wordings: z.array(choice) })),
    texts: z.array(candidate),
  }),
  gates: z.looseObject({
    operationsStartOn: shape.civilDate,
    lastDay: shape.civilDate,
    gates: z.array(gate),
  }),
  chains: z.array(z.looseObject({ member: z.string(), decidingBody: z.string(), counts: z.boolean() })),
  findings: z.array(finding),
  duties: z.array(dutyRow),
});

export const findingsOutput = z.looseObject({
  file: z.string(),
  name: z.string(),
  hash: z.string(),
  blocks: z.boolean().meta({ description: 'Something keeps the text from being sent out without a reason.' }),
  findings: z.array(finding),
});
