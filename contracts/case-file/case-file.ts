import * as z from 'zod';
import * as shape from '../shapes';
import { background } from './background';
import { liquidation } from './liquidation';
import { member } from './member';
import { parameters } from './parameters';
import { script } from './script';
import { years } from './years';

// A case file as people write it. Amounts are whole kronor there, öre everywhere else.

const paragraph = z.strictObject({
  number: shape.paragraphNumber.meta({ description: 'As people cite it: "5" for § 5.' }),
  heading: z.string().max(400),
  text: z.string(),
});

const paragraphs = shape.list(paragraph, { max: 200 });
const preamble = z.string().optional().meta({ description: 'What stands before § 1; nobody votes on it alone.' });

const charter = z.strictObject({
  file: shape.words.optional().meta({ description: 'The charter text, as a file beside this one.' }),
  paragraphs: paragraphs.optional().meta({ description: 'The charter text, where it has no file.' }),
  preamble,
  datedOn: shape.civilDate.meta({ description: 'The day the text existed: nobody can have decided on it before.' }),
  formationParagraph: shape.paragraphNumber.meta({ description: 'The one that says when the förbund is formed.' }),
});

export const contact = z.strictObject({
  member: z.union([shape.memberId, z.literal('office')]),
  role: shape.words,
  name: z.string().min(1).max(400),
  address: z.string().min(3).max(320),
  language: shape.language,
});

const caseFile = z.strictObject({
  forbund: shape.forbundId.meta({ description: 'Short id, used in every command: "haninge".' }),
  no: z.int().min(1).optional().meta({ description: 'Which attempt at forming it; 1 when left out.' }),
  name: shape.words.meta({ description: 'The name as § 1 of the charter has it.' }),
  aliases: shape.list(shape.words).optional().meta({ description: 'What other documents call it.' }),
  area: shape.list(shape.words, { min: 1 }).meta({ description: 'The kommuner of the coordination area.' }),
  charter,
  members: shape.list(member, { min: 1, max: 400 }),
  dates: z.strictObject({
    lastDay: shape.civilDate.meta({ description: 'The last day for the last adoption, that day included.' }),
    sendOutOn: shape.civilDate.optional().meta({ description: 'When the text is to go out.' }),
    formedOn: shape.civilDate.optional().meta({ description: 'A later date the charter states for the formation.' }),
    operationsStartOn: shape.civilDate,
  }),
  firstYear: z
    .strictObject({
      year: z.int().min(1990).max(2200),
      totalKronor: z.int().min(0),
      certainty: shape.certainty,
    })
    .optional(),
  trial: z
    .strictObject({
      name: shape.words,
      endsOn: shape.civilDate,
      process: shape.forbundId
        .optional()
        .meta({ description: 'Its id, where it is a process here: "socsam-haninge".' }),
    })
    .optional()
    .meta({ description: 'A trial in the area, which must have ended before operations start.' }),
  parameters: parameters.optional().meta({ description: "What the charter decides of the förbund's years." }),
  contacts: shape.list(contact).optional(),
  background: background.optional(),
  exercise: z
    .strictObject({ clock: shape.civilDate.meta({ description: 'What day it is when the exercise begins.' }) })
    .optional(),
  script: script.optional().meta({ description: 'What happens in a simulation, in order of time.' }),
  years: years.optional().meta({ description: 'What people do in the years after, in a simulation.' }),
  liquidation: liquidation
    .optional()
    .meta({ description: 'What people do when the förbund is wound up, in a simulation.' }),
});

export type CaseFile = z.infer<typeof caseFile>;
export type CaseContact = z.infer<typeof contact>;

/** Something wrong, and where: `path` as keys and indexes from the top of the file. */
export interface ShapeProblem {
  path: readonly (string | number)[];
  message: string;
}

/** The file's content if its shape is right; else one problem for each thing that is not. */
export function shapeOfCaseFile(content: unknown): { caseFile: CaseFile } | { problems: ShapeProblem[] } {
  const read = caseFile.safeParse(content);
  return read.success ? { caseFile: read.data } : { problems: problemsOf(read.error) };
}

const charterFile = z.strictObject({ preamble, paragraphs });

export type CharterFile = z.infer<typeof charterFile>;

/** A charter text's content if its shape is right. */
export function shapeOfCharterFile(content: unknown): { charter: CharterFile } | { problems: ShapeProblem[] } {
  const read = charterFile.safeParse(content);
  return read.success ? { charter: read.data } : { problems: problemsOf(read.error) };
}

/** For editors: they complete and check a case file by it. */
export const caseFileJsonSchema = (): Record<string, unknown> => z.toJSONSchema(caseFile);
export const charterFileJsonSchema = (): Record<string, unknown> => z.toJSONSchema(charterFile);

/** Also of keys that do not belong. */
export function problemsOf(error: z.ZodError): ShapeProblem[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: [...path, key], message: `"${key}" is not a key that belongs here` }));
    }
    return [{ path, message: issue.message }];
  });
}
