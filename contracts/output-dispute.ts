import * as z from 'zod';
import * as shape from './shapes';

/** What `dispute status` answers with --json, as domain/dispute/view has it. */
export const disputeStatusOutput = z.looseObject({
  stream: z.string(),
  today: shape.civilDate.meta({ description: "By the dispute's own clock." }),
  alerts: z.array(z.string()),
  no: z.int(),
  member: z.string(),
  name: z.string(),
  subject: z.string(),
  phase: z.enum(['RAISED', 'NEGOTIATION', 'FILED', 'DECIDED', 'DISPUTE_SETTLED', 'ENDED_BY_DISSOLUTION']),
  raisedOn: shape.civilDate,
  forum: z.enum(['GENERAL_COURT', 'ARBITRATION']).meta({ description: 'Where the charter takes it.' }),
  negotiations: z.array(shape.civilDate),
  filing: z
    .looseObject({
      forum: z.enum(['GENERAL_COURT', 'ARBITRATION', 'ADMINISTRATIVE_COURT']),
      by: z.enum(['FORBUND', 'MEMBER']),
      caseNumber: z.string().optional(),
      decidedOn: shape.civilDate,
      breach: z.looseObject({ charterForum: z.string(), reason: z.string() }).optional(),
    })
    .optional(),
  breach: z.boolean(),
  decided: z
    .looseObject({ outcome: z.enum(['FOR_FORBUND', 'FOR_MEMBER', 'IN_PART']), decidedOn: shape.civilDate })
    .optional(),
  settledOn: shape.civilDate.optional(),
  lookOn: shape.civilDate.optional().meta({ description: 'The day the office is to look into it.' }),
});
