import * as z from 'zod';
import * as shape from './shapes';

const remark = z.looseObject({
  code: z.enum(['REVERSED', 'SEVERAL_REFERENCES', 'CHECK_DIGIT']),
  line: z.int(),
  ore: z.int(),
  bookedOn: shape.civilDate,
  given: z.string().optional(),
});

const held = z.looseObject({
  stream: z.string(),
  entry: z.string(),
  ore: z.int(),
  bookedOn: shape.civilDate,
  because: z.enum(['NO_REFERENCE', 'WRONG_REFERENCE', 'UNKNOWN_REFERENCE', 'OTHER_PAYER', 'TOO_MUCH', 'LOWERED']),
});

export const paymentsImportOutput = z.looseObject({
  ok: z.literal(true),
  forbund: z.string(),
  file: z.string(),
  format: z.enum(['camt.054', 'csv']),
  dryRun: z.boolean().meta({ description: 'True: nothing was recorded, the numbers say what would be.' }),
  rows: z.int().meta({ description: 'Payments in that the file has.' }),
  passedOver: z.int().meta({ description: 'Rows that are paid out or not yet booked.' }),
  recorded: z.int().meta({ description: 'matched + tooMuch + otherPayer + unmatched.' }),
  matched: z.int(),
  tooMuch: z.int().meta({ description: 'Booked as far as anything was owed; the rest is held.' }),
  otherPayer: z.int(),
  unmatched: z.int(),
  known: z.int().meta({ description: 'Recorded before, or twice in the file.' }),
  byStream: z.record(z.string(), z.int()),
  held: z.array(held).max(200).meta({ description: 'The first 200 of what a person must look at.' }),
  remarks: z.array(remark),
});

export const paymentsNoticeOutput = z.looseObject({
  ok: z.literal(true),
  stream: z.string(),
  instalment: z.string(),
  member: z.string(),
  ore: z.int().meta({ description: 'What is still owed.' }),
  dueOn: shape.civilDate,
  reference: z.string(),
  language: shape.language,
  file: z.string(),
  sha256: shape.sha256,
});
