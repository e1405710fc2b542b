import * as z from 'zod';
import type { TrialPlan } from '../domain/trial/plan';
import type { Holds, Same } from './same';
import * as shape from './shapes';

// A trial as commands carry it, as `domain/trial/plan.ts` names it.

export const ages = z
  .strictObject({ from: z.int().min(0).max(120), to: z.int().min(0).max(120) })
  .readonly()
  .meta({ description: 'Years of age, both included.' });

const trialForm = z.enum(['UNKNOWN', 'BESTALLARFORBUND', 'KOMMUNALFORBUND', 'KOMMUN']);

const trialBody = z.strictObject({
  body: shape.bodyId.meta({ description: 'Unique within the member, such as "KF".' }),
  name: shape.words,
  role: shape.stageRole,
  from: shape.civilDate.optional().meta({ description: 'The first day on which it has that role.' }),
  until: shape.civilDate.optional().meta({ description: 'The last one.' }),
});

const member = z.strictObject({
  id: shape.memberId,
  role: z.enum(['PRINCIPAL', 'ASSOCIATE']),
  party: shape.party,
  name: shape.words,
  organisationNumber: shape.words.optional(),
  covers: shape.list(shape.words),
  chain: shape.list(trialBody, { max: 50 }),
});

export const trialPlan = z.strictObject({
  trial: shape.forbundId,
  name: shape.words,
  area: shape.list(shape.words, { min: 1 }),
  form: trialForm,
  startedOn: shape.civilDate,
  until: shape.civilDate,
  members: shape.list(member, { min: 1, max: 400 }),
  targetAges: ages.optional(),
  formation: z
    .string()
    .regex(/^formation-[a-z0-9-]+-\d+$/, 'must be a formation\'s stream, such as "formation-haninge-1"')
    .optional(),
  exercise: z.boolean(),
});

type _Whole = Holds<Same<z.infer<typeof trialPlan>, TrialPlan>>;
