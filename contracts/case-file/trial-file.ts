import * as z from 'zod';
import { amount, direction, kind, onNoWord, organisation, organisations, outcome, share } from '../insats-parts';
import * as shape from '../shapes';
import { trialPlan } from '../trial-plan';
import { dueBy, modality, namndPart, orderKind, partKind, plannedStart, stageOutcome, who } from '../trial-parts';
import { contact, problemsOf, type ShapeProblem } from './case-file';

// A trial (SOCSAM) as people write it down: how it stands when it is recorded, its insatser, and what happens in a
// simulation. Amounts are whole kronor here, öre everywhere else.

const assumed = z.literal(true).optional().meta({ description: 'No document gives the day.' });
const day = {
  on: shape.civilDate.meta({ description: 'The day it was done or decided.' }),
  recordedOn: shape.civilDate.optional().meta({ description: 'Where it is recorded later than that.' }),
  assumed,
};
const body = { member: shape.memberId, body: shape.bodyId };

const says = z.strictObject({
  decidedOn: shape.civilDate.optional(),
  certifiedOn: shape.civilDate.optional(),
  parts: shape.list(z.union([partKind, z.literal('INVESTIGATE')])),
});

const step = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('propose'), ...day, until: shape.civilDate }),
  z
    .strictObject({ do: z.literal('namnd'), ...day, immediate: z.boolean(), parts: shape.list(namndPart, { min: 1 }) })
    .meta({ description: 'What the nämnd decides; adjusted at once, or with the minutes.' }),
  z.strictObject({ do: z.literal('adjust'), ...day, decision: z.int().min(1) }),
  z.strictObject({ do: z.literal('record'), ...day, decision: z.int().min(1), document: shape.words, says }),
  z.strictObject({ do: z.literal('stage'), ...day, ...body, outcome: stageOutcome }),
  z.strictObject({
    do: z.literal('decide'),
    ...{ ...day, ...body, until: shape.civilDate },
    outcome: z.enum(['EXTENDED', 'REFUSED']).optional(),
    target: plannedStart.optional(),
  }),
  z.strictObject({
    do: z.literal('claim'),
    ...day,
    members: shape.list(shape.memberId, { min: 1 }),
    ...{ until: shape.civilDate, said: shape.words },
  }),
  z.strictObject({
    do: z.literal('riksdag'),
    ...{ ...day, until: shape.civilDate },
    outcome: z.enum(['ADOPTED', 'REJECTED']).optional(),
  }),
  z.strictObject({
    do: z.literal('order'),
    ...{ ...day, kind: orderKind, by: who, to: shape.list(who, { min: 1 }), subject: shape.words, due: dueBy },
  }),
  z.strictObject({ do: z.literal('deliver'), ...day, no: z.int().min(1), by: who.optional() }),
  z.strictObject({ do: z.literal('replan'), ...day, start: shape.civilDate, modality, by: who.optional() }),
  z.strictObject({
    do: z.literal('close'),
    ...day,
    endsOn: shape.civilDate,
    told: shape.list(shape.words, { min: 1 }),
  }),
  z.strictObject({ do: z.literal('inform'), ...day, to: shape.list(shape.words).optional() }),
  z.strictObject({ do: z.literal('evaluate'), ...day }),
  z.strictObject({ do: z.literal('mandate'), ...day, ...body, to: shape.words, scope: shape.words }),
]);

const insats = z.strictObject({
  title: shape.words.max(200),
  raisedOn: shape.civilDate,
  assumed: z.literal(true).optional().meta({ description: 'No document gives when it was raised and began.' }),
  running: z
    .strictObject({
      from: shape.civilDate,
      kinds: shape.list(kind, { min: 1 }),
      concerned: shape.list(shape.party, { min: 1 }),
      carriedOutBy: organisations,
      kronor: z.int().min(1).max(1_000_000_000),
      financing: shape
        .list(
          z.union([
            z.strictObject({ by: organisation, kronor: amount }),
            z.strictObject({ by: organisation, share, approx: z.boolean().optional() }),
          ]),
          { min: 1 },
        )
        .optional(),
    })
    .optional()
    .meta({ description: 'Left out where nothing runs: what was not discussed stays open.' }),
  followedUp: shape
    .list(shape.civilDate, { min: 1 })
    .optional()
    .meta({ description: 'The last day of each time that was followed up.' }),
  directed: z
    .strictObject({
      on: shape.civilDate,
      directions: shape.list(direction, { min: 1 }),
      otherwise: onNoWord.optional(),
      deadline: z.strictObject({ on: shape.civilDate, by: organisation, onMissed: onNoWord }).optional(),
    })
    .optional()
    .meta({ description: 'Where it is to go, and by when somebody must have word (inriktning, besked).' }),
  informedOn: shape.civilDate.optional().meta({ description: 'Those told of a closure are told of its reversal.' }),
  end: z
    .strictObject({ on: shape.civilDate, endsOn: shape.civilDate, outcome })
    .optional()
    .meta({ description: 'Evaluated where it ran, and ended; what never began is dropped.' }),
});

const trialFile = trialPlan.omit({ exercise: true, formation: true }).extend({
  formation: shape.words
    .optional()
    .meta({ description: 'The case file of the förbund that follows, beside this one.' }),
  contacts: shape.list(contact).optional(),
  exercise: z
    .strictObject({ clock: shape.civilDate.meta({ description: 'What day it is when the exercise begins.' }) })
    .optional(),
  insatser: shape.list(insats).optional(),
  script: shape.list(step, { max: 1_000 }).optional(),
});

export type TrialFile = z.infer<typeof trialFile>;
export type TrialStep = z.infer<typeof step>;
export type TrialInsats = z.infer<typeof insats>;

/** A trial's file names the trial by its id; in a förbund's, a trial is what must have ended. */
export const isTrialFile = (content: unknown): boolean =>
  typeof (content as { trial?: unknown } | undefined)?.trial === 'string';

/** The file's content if its shape is right; else one problem for each thing that is not. */
export function shapeOfTrialFile(content: unknown): { trialFile: TrialFile } | { problems: ShapeProblem[] } {
  const read = trialFile.safeParse(content);
  return read.success ? { trialFile: read.data } : { problems: problemsOf(read.error) };
}

/** For editors: they complete and check a trial's file by it. */
export const trialFileJsonSchema = (): Record<string, unknown> => z.toJSONSchema(trialFile);
