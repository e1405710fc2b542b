import * as z from 'zod';
import * as shape from '../shapes';

// What people do in a liquidation of a simulation. Days are counted from the day it was entered.

const kronor = z.int().min(0).max(90_000_000_000);
const afterDays = z.int().min(1).max(3_000);
const line = z.strictObject({ what: shape.words, kronor });

const step = z.discriminatedUnion('do', [
  z
    .strictObject({
      do: z.literal('inventory'),
      afterDays,
      heldKronor: kronor.meta({ description: 'Money held on the day the liquidation was entered.' }),
      assets: shape.list(line).optional(),
      debts: shape.list(line).optional(),
    })
    .meta({ description: 'What there is, and what is owed; lines are numbered as they stand.' }),
  z.strictObject({ do: z.literal('pay-debts'), afterDays }).meta({ description: 'Every debt of the inventory.' }),
  z
    .strictObject({ do: z.literal('sell'), afterDays, kronor })
    .meta({ description: 'The next asset of the inventory, for so much.' }),
  z.strictObject({ do: z.literal('debts-paid'), afterDays }),
  z.strictObject({ do: z.literal('property-sold'), afterDays }),
  z.strictObject({ do: z.literal('distribute'), afterDays }).meta({ description: 'All that is held, and paid out.' }),
  z.strictObject({ do: z.literal('final-accounts'), afterDays }).meta({ description: 'Drafted and adopted.' }),
  z.strictObject({ do: z.literal('serve'), afterDays, member: shape.memberId }),
  z.strictObject({ do: z.literal('archive'), afterDays, keeper: shape.words }),
  z.strictObject({ do: z.literal('hand-over'), afterDays, keeper: shape.words }),
]);

export const liquidation = z.strictObject({
  assumed: z.literal(true).meta({ description: 'Nothing here is in any document.' }),
  steps: shape.list(step, { min: 1, max: 200 }),
});

export type CaseLiquidationStep = z.infer<typeof step>;
