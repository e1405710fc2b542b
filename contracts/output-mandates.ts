import * as z from 'zod';
import * as shape from './shapes';

const seat = z.looseObject({
  id: z.string(),
  kind: z.enum(['MEMBER', 'SUBSTITUTE']),
  status: z.enum(['VACANT', 'APPOINTED', 'ACTIVE', 'TERM_ENDED']),
  holder: z.string().optional().meta({ description: "A contact's role, never a person." }),
  since: shape.civilDate.optional().meta({ description: 'The day it was filled, or fell empty.' }),
  vacatedBy: z.enum(['RESIGNED', 'RECALLED', 'MOVED_UP']).optional(),
  breach: z.boolean(),
});

const lacking = z.looseObject({
  absent: z.array(shape.party).meta({ description: 'Sides with nobody appointed.' }),
  serving: z.int(),
  seats: z.int(),
  needed: z.int(),
});

/** What `mandates list --json` answers. */
export const mandatesOutput = z.looseObject({
  terms: z.array(
    z.looseObject({
      stream: z.string(),
      phase: z.string(),
      alerts: z.array(z.string()),
      office: z.enum(['BOARD', 'AUDITORS']),
      term: z.looseObject({ from: shape.civilDate, to: shape.civilDate }),
      status: z.enum(['AHEAD', 'RUNNING', 'ENDED']),
      members: z.array(
        z.looseObject({
          member: z.string(),
          party: shape.party,
          covers: z.array(z.string()),
          seats: z.array(seat),
          vacant: z.int(),
          order: z
            .looseObject({ by: z.enum(['PERSONAL', 'ORDERED']), seats: z.array(z.string()).optional() })
            .optional(),
        }),
      ),
      vacancies: z.array(z.string()),
      lacking: lacking.optional(),
    }),
  ),
});
