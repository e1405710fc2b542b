import * as z from 'zod';
import * as shape from './shapes';

export const evidence = z.strictObject({
  sha256: shape.sha256,
  name: shape
    .impersonal(
      z
        .string()
        .max(400)
        .regex(/^[^/\\]*$/, "must be a file's name, never a path"),
    )
    .optional(),
  paragraph: shape.words.optional(),
});

/** A command of one type. Strict, and nothing is filled in or turned into something else: what is decided on is what was sent. */
export const commandOf = <Type extends string, Data extends z.ZodType>(type: Type, data: Data) =>
  z.strictObject({
    id: z.string().min(1).max(200),
    type: z.literal(type),
    data,
    actor: z.string().min(1).max(200),
    onBehalfOf: z.string().min(1).max(200).optional(),
    evidence: evidence.optional(),
    decidedOn: shape.civilDate.optional(),
  });
