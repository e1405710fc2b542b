import * as z from 'zod';
import * as shape from '../shapes';
import { monthDay } from './parameters';

// What people do in the years of a simulation. One ordinary year, and where a year was not ordinary.

const on = monthDay.meta({ description: 'Month and day, in every year.' });
const kronor = z.int().min(0).max(90_000_000_000_000);

/** Taken once for each member where none is named. */
const member = shape.memberId.optional().meta({ description: 'One member alone; without it, each of them.' });

const office = z.enum(['BOARD', 'AUDITORS']);

const headings = z.record(shape.words, kronor).readonly();

const step = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('needs'), on }).meta({ description: 'The needs for next year are known.' }),
  z.strictObject({ do: z.literal('allocation'), on, kronor }).meta({ description: "The state's half of next year." }),
  z.strictObject({ do: z.literal('draft'), on, kronor, headings }).meta({ description: 'The same for three years.' }),
  z.strictObject({ do: z.literal('invite'), on }).meta({ description: 'All members to the samråd on the budget.' }),
  z.strictObject({ do: z.literal('deliver'), on }).meta({ description: 'The office hands the invitations over.' }),
  z.strictObject({ do: z.literal('consult'), on }).meta({ description: 'The samråd is held; who answers was there.' }),
  z.strictObject({ do: z.literal('answer'), on, member }),
  z.strictObject({ do: z.literal('announce'), on }).meta({ description: 'The meeting that adopts the budget.' }),
  z.strictObject({ do: z.literal('publish'), on }).meta({ description: 'The draft, on the website.' }),
  z.strictObject({ do: z.literal('adopt'), on }).meta({ description: 'The board adopts what was drafted.' }),
  z.strictObject({ do: z.literal('appropriate'), on, member }).meta({ description: "The member's own budget." }),
  z
    .strictObject({ do: z.literal('pay'), bankingDaysBefore: z.int().min(0).max(60), member })
    .meta({ description: 'Each instalment, so many banking days before it is due.' }),
  z.strictObject({ do: z.literal('follow-up'), on, period: monthDay }),
  z.strictObject({ do: z.literal('evaluate'), on }),
  z
    .strictObject({ do: z.literal('inform'), on })
    .meta({ description: 'The members, of planning and major questions.' }),
  z.strictObject({ do: z.literal('annual-report'), on }),
  z.strictObject({ do: z.literal('audit'), on, member }),
  z.strictObject({ do: z.literal('send-audits'), on }).meta({ description: 'All audit reports there are (26 §).' }),
  z.strictObject({ do: z.literal('discharge'), on, member }),
  z
    .strictObject({ do: z.literal('appoint'), on, office, member })
    .meta({ description: 'In the year before a term begins.' }),
  z
    .strictObject({ do: z.literal('call-in-order'), on, member })
    .meta({ description: "Each of the board's substitutes for a seat of its own, in the year before a term begins." }),
]);

const exception = z.strictObject({
  year: z.int().min(1990).max(2200).meta({ description: 'In which the step would ordinarily be taken.' }),
  do: z.enum(step.options.map(({ shape: { do: name } }) => name.value) as [StepName, ...StepName[]]),
  member: shape.memberId.optional().meta({ description: 'Whose step; without it, all of that name.' }),
  quarter: z.int().min(1).max(4).optional().meta({ description: 'For pay: of which instalment.' }),
  period: monthDay.optional().meta({ description: 'For follow-up: of which period.' }),
  office: office.optional().meta({ description: 'For appoint: to which office.' }),
  never: z.literal(true).optional().meta({ description: 'The step is not taken.' }),
  on: shape.civilDate.optional().meta({ description: 'It is taken on this day instead.' }),
  recordedOn: shape.civilDate.optional().meta({ description: 'It is recorded later than it was taken.' }),
  kronor: kronor.optional(),
});

export const years = z.strictObject({
  assumed: z.literal(true).meta({ description: 'Nothing here is in any document.' }),
  ordinary: shape.list(step, { min: 1, max: 200 }),
  except: shape.list(exception, { max: 400 }).optional(),
});

type StepName = z.infer<typeof step>['do'];
export type CaseYearStep = z.infer<typeof step>;
export type CaseException = z.infer<typeof exception>;
