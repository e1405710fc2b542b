import * as z from 'zod';
import { dutyRow, event } from './output-rows';
import { foreseen } from './output-withdrawal';
import * as shape from './shapes';

// What `liquidation status` answers with --json, as domain/liquidation/view has it. Amounts in öre.

const item = { no: z.int(), what: z.string(), ore: shape.ore };
const served = z.enum(['REPORT', 'ACCOUNTS']);

const step = z.looseObject({
  step: z.enum(['INVENTORY', 'DEBTS', 'SALE', 'DISTRIBUTION', 'PAYOUT', 'FINAL_ACCOUNTS', 'SERVICE', 'ARCHIVE']),
  status: z.enum(['DONE', 'NOW', 'AHEAD']),
  on: shape.civilDate.optional(),
  left: z.int().optional().meta({ description: 'How many are left, where it is done one by one.' }),
  of: z.int().optional(),
});

const balance = z
  .looseObject({
    openingOre: shape.ore,
    soldOre: shape.ore,
    calledInOre: shape.ore,
    debtsPaidOre: shape.ore,
    distributedOre: shape.ore,
    heldOre: shape.ore,
  })
  .meta({ description: 'opening + sold + calledIn = debtsPaid + distributed + held' });

const member = z.looseObject({
  member: z.string(),
  name: z.string(),
  party: shape.party,
  calledOre: shape.ore,
  paidInOre: shape.ore,
  sharedOre: shape.ore,
  paidOutOre: shape.ore,
  servedOn: shape.civilDate.optional().meta({ description: 'The day it had been served with both documents.' }),
  lacks: z.array(served),
});

const unfinished = z
  .looseObject({ stream: z.string(), title: z.string(), phase: z.string(), unpaidOre: shape.ore })
  .meta({ description: 'An insats or a dispute of the förbund’s that is not over.' });

export const liquidationStatusOutput = z.looseObject({
  stream: z.string(),
  today: shape.civilDate,
  alerts: z.array(z.string()),
  no: z.int(),
  enteredOn: shape.civilDate,
  trigger: z.enum(['AGREEMENT', 'WITHDRAWAL', 'COMPOSITION_BROKEN', 'TIME_RUN_OUT']),
  phase: z.string(),
  steps: z.array(step),
  unfinished: z.array(unfinished),
  balance,
  lackOre: shape.ore.meta({ description: 'What the debts lack beyond what is held and called in.' }),
  toPayOutOre: shape.ore,
  assets: z.array(z.looseObject({ ...item, soldOre: shape.ore.optional(), soldOn: shape.civilDate.optional() })),
  debts: z.array(z.looseObject({ ...item, paidOre: shape.ore, leftOre: shape.ore })),
  calls: z.array(
    z.looseObject({
      no: z.int(),
      ore: shape.ore,
      calledOn: shape.civilDate,
      dueOn: shape.civilDate,
      leftOre: shape.ore,
    }),
  ),
  distributions: z.array(z.looseObject({ no: z.int(), ore: shape.ore, on: shape.civilDate })),
  members: z.array(member),
  unserved: z.array(z.string()),
  openQuestion: z.boolean().meta({
    description: "Whether Arbetsförmedlingen has a part of the state's half, which no source says.",
  }),
  finalAccounts: z
    .looseObject({
      version: z.int(),
      report: shape.sha256,
      accounts: shape.sha256,
      adoptedOn: shape.civilDate.optional(),
    })
    .optional(),
  archive: z.looseObject({
    supervisor: z.string().optional(),
    keeper: z.string().optional(),
    dueOn: shape.civilDate.optional(),
    handedOverOn: shape.civilDate.optional(),
  }),
  dissolvedOn: shape.civilDate.optional(),
  claimsUntil: shape.civilDate.optional(),
  duties: z.array(dutyRow),
});

/** What a command that is only tried would lead to. */
export const rehearsedOutput = z.looseObject({
  ok: z.literal(true),
  dryRun: z.literal(true),
  stream: z.string(),
  events: z.array(event),
  phase: z.string().meta({ description: 'Where the process would be.' }),
  mails: z.array(z.looseObject({ member: z.string(), role: z.string() })),
  foreseen: z.array(foreseen).optional().meta({ description: 'What lies further ahead, of a notice of withdrawal.' }),
});
