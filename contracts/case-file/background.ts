import * as z from 'zod';
import * as shape from '../shapes';

// What the letter of intent (avsiktsförklaring) says besides: shown, never decided on.

const perInhabitant = z.strictObject({
  year: z.int(),
  here: shape.words,
  compared: shape.words,
  rows: shape.list(z.strictObject({ name: shape.words, here: z.int(), compared: z.int() }), { min: 1 }),
  total: z.strictObject({ here: z.int(), compared: z.int() }),
});

export const background = z.strictObject({
  managementGroup: shape
    .list(z.strictObject({ member: shape.memberId, office: shape.words }))
    .optional()
    .meta({ description: 'Offices, never persons.' }),
  kronorPerInhabitant: perInhabitant.optional(),
  targetGroup: z
    .strictObject({
      percentOfWorkingAge: z.number().min(0).max(100).optional(),
      priorities: shape.list(shape.words).optional(),
    })
    .optional(),
});
