import * as z from 'zod';
import * as shape from './shapes';

// What trial files and commands to a trial are both made of, as `domain/trial/commands.ts` names it.

/** A member, or the nämnd and its office. */
export const who = z.union([shape.memberId, z.literal('office')]);

export const modality = z.enum(['FROM', 'AT_LATEST']);
export const plannedStart = z.strictObject({ on: shape.civilDate, modality }).readonly();
export const orderKind = z.enum(['CHARTER_DRAFT', 'PREPARATION', 'NEGOTIATE', 'CONSIDER', 'DESCRIBE', 'INVESTIGATE']);
export const stageOutcome = z.enum(['PROPOSES', 'PREPARED', 'INFORMED', 'RETURNED']);

export const dueBy = z.union([
  z.strictObject({ on: shape.civilDate }),
  z.strictObject({ beforeTarget: z.int().min(0).max(3_660) }).meta({ description: 'Days before the planned start.' }),
  z.strictObject({ byEnd: z.literal(true) }).meta({ description: "The trial's last day, as it stands." }),
]);

export const partKind = z.enum(['REQUEST_EXTENSION', 'URGE', 'SEND_COPY', 'MEASURE', 'DIRECTION']);

export const namndPart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('REQUEST_EXTENSION'), until: shape.civilDate }),
  z.strictObject({ kind: z.literal('URGE'), what: orderKind, subject: shape.words, due: dueBy }),
  z.strictObject({
    kind: z.literal('SEND_COPY'),
    to: shape.list(shape.memberId, { min: 1, max: 50 }),
    subject: shape.words,
  }),
  z.strictObject({ kind: z.literal('MEASURE'), subject: shape.words, until: shape.civilDate }),
  z.strictObject({ kind: z.literal('DIRECTION'), subject: shape.words }),
]);
