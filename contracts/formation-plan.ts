import * as z from 'zod';
import { charterTerms } from './charter-terms';
import * as shape from './shapes';

// Shapes that commands share, as `domain/formation/plan.ts` and `domain/charter/charter.ts` name them.

export const wording = z.strictObject({ paragraph: shape.paragraphNumber, hash: shape.sha256 });

export const charterVersion = z.strictObject({
  version: z.int().min(1),
  datedOn: shape.civilDate,
  hash: shape.sha256,
  paragraphs: shape.list(
    z.strictObject({ number: shape.paragraphNumber, heading: z.string().max(400), hash: shape.sha256 }),
    { min: 1, max: 200 },
  ),
});

const meeting = z.strictObject({ on: shape.civilDate, assumed: z.boolean().optional() });

const chainStage = z.strictObject({
  body: shape.bodyId,
  name: shape.words,
  role: shape.stageRole,
  meetings: shape.list(meeting),
  cutoffDays: shape.count,
});

export const member = z.strictObject({
  id: shape.memberId,
  party: shape.party,
  name: shape.words,
  organisationNumber: shape.words.optional(),
  outsideRegion: z.boolean().optional(),
  covers: shape.list(shape.words),
  chain: shape.list(chainStage, { min: 1 }),
  seats: z.strictObject({ members: shape.count, substitutes: shape.count }),
  proposedOre: shape.ore.optional(),
});

const finding = z.strictObject({
  id: shape.words,
  severity: z.enum(['B', 'W', 'I']),
  paragraph: shape.paragraphNumber.optional(),
  ground: shape.words,
  en: shape.words.optional(),
  gap: z.strictObject({ from: shape.civilDate, to: shape.civilDate, days: z.int() }).optional(),
});

const trialStream = z
  .string()
  .max(200)
  .regex(/^trial-[a-z0-9-]+$/, 'must be a trial\'s stream, such as "trial-socsam-haninge"');

export const formationPlan = z.strictObject({
  forbund: shape.forbundId,
  no: z.int().min(1),
  name: shape.words,
  area: shape.list(shape.words, { min: 1 }),
  charter: charterVersion,
  formationParagraph: shape.paragraphNumber,
  members: shape.list(member, { min: 1, max: 400 }),
  dates: z.strictObject({
    lastDay: shape.civilDate,
    formedOn: shape.civilDate.optional(),
    operationsStartOn: shape.civilDate,
  }),
  firstYear: z
    .strictObject({ year: z.int().min(1990).max(2200), totalOre: shape.ore, certainty: shape.certainty })
    .optional(),
  trial: z.strictObject({ name: shape.words, endsOn: shape.civilDate, stream: trialStream.optional() }).optional(),
  terms: charterTerms.optional(),
  findings: shape.list(finding),
  exercise: z.boolean(),
});
