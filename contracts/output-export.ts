import * as z from 'zod';
import * as shape from './shapes';

/** What `export` answers with --json. */
export const exportOutput = z.looseObject({
  ok: z.boolean().meta({ description: 'False where an event of the journal is not as it was written.' }),
  forbund: z.string(),
  name: z.string(),
  folder: z.string(),
  processes: z.int(),
  events: z.int(),
  documents: z.int(),
  texts: z.int(),
  mails: z.int(),
  missing: z.array(shape.sha256).meta({ description: 'Named as documents, and never handed in.' }),
  broken: z.array(z.looseObject({ stream: z.string(), position: z.int() })),
  pdf: z.string().meta({ description: 'Path of the PDF in the folder.' }),
  pages: z.int(),
  files: z.int(),
  bytes: z.int(),
  sums: z.looseObject({ path: z.string(), sha256: shape.sha256 }).meta({
    description: 'The list that `sha256sum -c` checks; its own fingerprint stands for the whole folder.',
  }),
});
