import * as z from 'zod';
import * as shape from '../shapes';

// One step of a simulation: on which day, and which command. The day is that of the decision and of its registration;
// `recordedOn` parts them.

const day = {
  on: shape.civilDate,
  recordedOn: shape.civilDate.optional(),
  assumed: z.boolean().optional(),
};
const body = { member: shape.memberId, body: shape.bodyId };
const seats = { ...body, members: shape.count, substitutes: shape.count };

/** A paragraph in other words: whole, or as the base text with something replaced or added. */
const wording = z.strictObject({
  paragraph: shape.paragraphNumber,
  text: z.string().min(1).optional(),
  replace: z.string().min(1).optional(),
  with: z.string().optional(),
  append: z.string().min(1).optional(),
});

const decide = z.strictObject({
  do: z.literal('decide'),
  ...day,
  ...body,
  acceptance: z.enum(['PLAIN', 'WITH_AMENDMENT', 'WITH_CONDITION', 'PARTIAL', 'WISH', 'DECLINED']),
  version: z.int().min(1).optional(),
  patches: shape.list(wording).optional(),
  conditions: shape.list(wording).optional(),
  wishes: shape.list(wording).optional(),
  covers: shape.list(shape.paragraphNumber).optional(),
  accepts: shape
    .list(
      z.strictObject({ member: shape.memberId, paragraph: shape.paragraphNumber, unproven: z.boolean().optional() }),
    )
    .optional(),
  endorses: z.boolean().optional(),
  participatesFrom: shape.civilDate.optional(),
});

const step = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('show'), ...day }).meta({ description: 'Print how it stands that day.' }),
  z.strictObject({ do: z.literal('send-out'), ...day, reason: shape.words.optional() }),
  z.strictObject({
    do: z.literal('stage'),
    ...day,
    ...body,
    outcome: z.enum(['PROPOSES', 'PREPARED', 'INFORMED', 'RETURNED']),
    kronor: z.int().min(0).optional(),
  }),
  decide,
  z.strictObject({
    do: z.literal('consolidate'),
    ...day,
    choose: shape
      .list(z.strictObject({ paragraph: shape.paragraphNumber, from: shape.bodyId }), { min: 1 })
      .meta({ description: 'Whose wording of each contested paragraph: a member\'s id, or "base".' }),
  }),
  z.strictObject({
    do: z.literal('confirm'),
    ...day,
    ...body,
    version: z.int().min(1),
    paragraphs: shape.list(shape.paragraphNumber, { min: 1 }).optional(),
  }),
  z.strictObject({ do: z.literal('waive'), ...day, ...body, paragraph: shape.paragraphNumber }),
  z.strictObject({
    do: z.literal('commit'),
    ...day,
    ...body,
    kronor: z.int().min(0),
    state: z.enum(['PROPOSED', 'CONSIDERED', 'APPROPRIATED']),
  }),
  z.strictObject({ do: z.literal('auditor'), ...day, ...seats }),
  z.strictObject({ do: z.literal('board'), ...day, ...seats }),
  z.strictObject({ do: z.literal('first-budget'), ...day, ...body, kronor: z.int().min(0) }),
  z.strictObject({ do: z.literal('trial-end'), ...day }),
  z.strictObject({
    do: z.literal('practical'),
    ...day,
    item: z.enum(['ORGANISATION_NUMBER', 'BANK_ACCOUNT', 'EMPLOYER_ORGANISATION']),
  }),
  z.strictObject({ do: z.literal('withdraw'), ...day, reason: shape.words }),
]);

export const script = shape.list(step);

export type ScriptStep = z.infer<typeof step>;
export type CaseWording = z.infer<typeof wording>;
