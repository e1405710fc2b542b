import * as z from 'zod';
import * as shape from '../shapes';

const stage = z.strictObject({
  body: shape.bodyId.meta({ description: 'Unique within the member, such as "KF".' }),
  name: shape.words,
  role: shape.stageRole,
  meetings: shape
    .list(z.strictObject({ on: shape.civilDate, assumed: z.boolean().optional() }))
    .meta({ description: 'assumed: no document gives the day.' }),
  cutoffDays: shape.count.meta({ description: 'Days before the meeting by which the matter must be there.' }),
});

export const member = z.strictObject({
  id: shape.memberId,
  party: shape.party,
  name: shape.words.meta({ description: 'As the charter has it.' }),
  registeredName: shape.words
    .optional()
    .meta({ description: 'As another document or the register has it, where that differs.' }),
  organisationNumber: z
    .string()
    .regex(/^\d{6}-\d{4}$/, 'must be an organisation number such as "212000-0084"')
    .optional(),
  covers: shape
    .list(shape.words)
    .optional()
    .meta({ description: 'For a kommun or region: the kommuner its territory covers.' }),
  outsideRegion: z.boolean().optional().meta({ description: 'A kommun that belongs to no region.' }),
  chain: shape.list(stage, { max: 50 }),
  seats: z.strictObject({ members: shape.count, substitutes: shape.count }),
  proposedKronor: z.int().min(0).optional().meta({ description: 'Its part of the first year, as proposed.' }),
  notionalKronor: z
    .int()
    .min(0)
    .optional()
    .meta({ description: "What reports show as its part of another member's amount (Länsarbetsnämnden's)." }),
});

export type CaseMember = z.infer<typeof member>;
