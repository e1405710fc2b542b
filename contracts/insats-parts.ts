import * as z from 'zod';
import { year } from './basis';
import * as shape from './shapes';

// What trial files and commands to an insats are both made of, as `domain/insats/` names it.

export const line = shape.impersonal(
  z
    .string()
    .min(1)
    .max(120)
    .regex(/^[^\r\n]*$/, 'must be one line'),
);

export const organisation = z
  .strictObject({ member: shape.memberId.optional(), unit: line.optional() })
  .refine(({ member, unit }) => member !== undefined || unit !== undefined, 'must name a member or a unit');
export const organisations = shape.list(organisation, { min: 1, max: 50 });

/** Of one insats: sums of all its years are still exact. */
export const amount = shape.ore.min(1).max(10_000_000_000_000);
export const share = z.strictObject({ parts: z.int().min(1).max(100), of: z.int().min(1).max(100) });
export const onNoWord = z.enum(['ADAPTING', 'WINDING_DOWN']);

export const kind = z.enum([
  ...['DEVELOPMENT', 'COMPETENCE', 'COORDINATED_ACTIVITIES', 'STAFF_REINFORCEMENT', 'MAPPING', 'ANALYSIS'],
  ...['EVALUATION', 'EARLY_IDENTIFICATION', 'PREVENTION', 'GRANT'],
  ...['LIVELIHOOD', 'EXERCISE_OF_AUTHORITY', 'SERVICES_TO_INDIVIDUALS'],
] as const);

export const direction = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('INTEGRATE'),
    into: line,
    financing: z.enum(['FEES', 'APPROPRIATION']).optional(),
  }),
  z.strictObject({ kind: z.literal('TAKE_OVER'), by: organisation, share: share.optional() }),
  z.strictObject({ kind: z.literal('SEEK_JOINT_SOLUTION'), with: organisations, by: organisation }),
  z.strictObject({ kind: z.literal('RAISE_IN_FORMATION') }),
  z.strictObject({
    kind: z.literal('AWAIT'),
    for: shape.list(z.enum(['COOPERATION', 'BUDGET_FRAMES']), { min: 1, max: 2 }),
    year: year.optional(),
  }),
  z.strictObject({
    kind: z.literal('CONTINUE_JOINTLY'),
    by: shape.list(organisation, { min: 2, max: 50 }),
    likelihood: z.literal('LIKELY').optional(),
  }),
  z.strictObject({ kind: z.literal('CONTINUE_UNTIL'), by: organisation, until: shape.civilDate }),
]);

export const outcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('TAKEN_OVER'), by: organisation }),
  z.strictObject({ kind: z.literal('INTEGRATED'), into: line }),
  z.strictObject({ kind: z.literal('EXTENDED'), until: shape.civilDate }),
  z.strictObject({ kind: z.literal('CLOSED') }),
]);

export const financier = z.union([
  z.strictObject({ by: organisation, ore: amount }),
  z.strictObject({ by: organisation, share, approx: z.boolean().optional() }),
]);
