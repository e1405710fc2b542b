import * as z from 'zod';
import { dutyRow } from './output-rows';
import * as shape from './shapes';

// What `budget status` answers with --json, as domain/budget/view has it. Amounts in öre.

const byId = z.record(z.string(), shape.ore);
const planYear = z.looseObject({ year: z.int(), revenuesOre: shape.ore, costsOre: shape.ore });
const content = {
  totalOre: shape.ore,
  headings: byId.meta({ description: 'By heading: ACTIVITIES, SURVEYS, INFORMATION, OFFICE.' }),
  plan: z.array(planYear),
  contributions: byId.meta({ description: 'By member.' }),
  revision: z.int(),
};

const member = z.looseObject({
  member: z.string(),
  name: z.string(),
  party: shape.party,
  samrad: z.looseObject({
    invitedOn: shape.civilDate.optional(),
    meetingOn: shape.civilDate.optional(),
    delivery: z.enum(['PENDING', 'OUTBOX', 'DELIVERED', 'FAILED']).optional(),
    heldOn: shape.civilDate.optional(),
    present: z.boolean().optional(),
    answer: z.enum(['YES', 'NO', 'SILENT']).optional(),
    considered: z.string().optional(),
  }),
  lacks: z.enum(['INVITATION', 'DELIVERY', 'MEETING']).optional().meta({
    description: 'What keeps the samråd from being one; silence never does.',
  }),
  shareOre: shape.ore.optional(),
  commitment: z
    .looseObject({
      body: z.string(),
      decidedOn: shape.civilDate,
      ore: shape.ore,
      state: z.enum(['PROPOSED', 'CONSIDERED', 'APPROPRIATED']),
    })
    .optional(),
});

export const budgetStatusOutput = z.looseObject({
  stream: z.string(),
  today: shape.civilDate,
  alerts: z.array(z.string()),
  year: z.int(),
  phase: z.string(),
  byMembers: z.boolean().meta({ description: "A new förbund's first budget, which its members adopt." }),
  nominal: shape.civilDate,
  lastDay: shape.civilDate,
  movedBy: z.looseObject({ from: shape.civilDate, rule: z.string() }).optional(),
  draft: z.looseObject(content).optional(),
  adopted: z.looseObject({ ...content, adoptedOn: shape.civilDate, late: z.boolean() }).optional(),
  publishedOn: shape.civilDate.optional(),
  members: z.array(member),
  headings: z.array(z.looseObject({ heading: z.string(), ore: shape.ore, decidedOre: shape.ore })),
  shortfall: z.looseObject({ totalOre: shape.ore, maxTotalOre: shape.ore, members: z.array(z.string()) }).optional(),
  beyondOre: shape.ore,
  duties: z.array(dutyRow),
});
