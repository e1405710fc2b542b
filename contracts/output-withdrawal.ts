import * as z from 'zod';
import { ground, moved } from './output-rows';
import * as shape from './shapes';

// What `withdrawal status` answers with --json, as domain/withdrawal/view has it.

export const foreseen = z.looseObject({
  is: z.string().meta({ description: 'RECEIVED, REMINDER, EXPIRY, LIQUIDATION … DISSOLVED, ARCHIVE.' }),
  on: shape.civilDate.optional().meta({ description: 'Where the day is known.' }),
  ground: z.array(ground),
  movedBy: moved.optional(),
  members: z.array(z.string()).optional(),
  daysLeft: z.int().optional(),
  because: z.string().optional(),
});

const member = z.looseObject({
  member: z.string(),
  name: z.string(),
  leaves: z.boolean(),
  continuation: z.looseObject({ body: z.string(), decidedOn: shape.civilDate, text: z.int() }).optional(),
  consentedOn: shape.civilDate.optional(),
});

export const withdrawalStatusOutput = z.looseObject({
  stream: z.string(),
  today: shape.civilDate.meta({ description: "By the notice's own clock." }),
  alerts: z.array(z.string()),
  notice: z.looseObject({
    no: z.int(),
    member: z.string(),
    receivedOn: shape.civilDate,
    body: z.string(),
    expiresOn: shape.civilDate.meta({ description: 'The last day of the notice, that day in full.' }),
    effect: z.enum(['DISSOLVE', 'CONTINUE_IF_PARTIES_REMAIN']),
    stateMember: z.boolean(),
    charterVersion: z.int(),
  }),
  name: z.string(),
  phase: z.enum(['NOTICE_RUNNING', 'CONTINUATION_DECIDED', 'EXPIRED_LIQUIDATION', 'CONTINUED', 'REVOKED', 'OVERTAKEN']),
  hindrance: z.enum(['CHARTER_DISSOLVES', 'PARTY_WITHOUT_MEMBER']).optional(),
  sidesLost: z.array(z.string()),
  members: z.array(member),
  texts: z.array(
    z.looseObject({
      no: z.int(),
      hash: shape.sha256,
      version: z.int(),
      datedOn: shape.civilDate,
      members: z.array(z.string()),
    }),
  ),
  continues: z.boolean().meta({ description: 'All who remain have decided on one text.' }),
  ended: z.looseObject({ on: shape.civilDate, outcome: z.enum(['LIQUIDATION', 'CONTINUES']) }).optional(),
  closed: z.looseObject({ on: shape.civilDate, because: z.string().optional() }).optional(),
  foreseen: z.array(foreseen).meta({ description: 'What comes of it, if nobody changes its end.' }),
});
