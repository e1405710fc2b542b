import * as z from 'zod';
import type { Basis } from '../domain/forbund/basis';
import { charterTerms } from './charter-terms';
import { commandOf } from './envelope';
import { member as plannedMember } from './formation-plan';
import type { Holds, Same } from './same';
import * as shape from './shapes';

// What every process of a förbund's years takes, whatever it does.

/** A member as the processes of a year need it. */
export const member = plannedMember.omit({ chain: true, proposedOre: true });

/** The förbund as it stood, as `domain/forbund/basis.ts` has it. */
export const basis = z.strictObject({
  forbund: shape.forbundId,
  name: shape.words,
  members: shape.list(member, { min: 1, max: 400 }),
  terms: charterTerms,
  formedOn: shape.civilDate,
  operationsStartOn: shape.civilDate,
  exercise: z.boolean(),
  certainUntil: shape.civilDate.optional(),
});

type _Whole = Holds<Same<z.infer<typeof basis>, Basis>>;

export const year = z.int().min(1990).max(2200);

/** One party in another's place by law; the member's id stays. */
const noteSuccession = commandOf(
  'NoteSuccession',
  z.strictObject({
    predecessor: shape.memberId,
    successor: z.strictObject({ party: shape.party, name: shape.words }),
    from: shape.civilDate,
  }),
);

/** Who the members are, and how long it is certain that the förbund goes on with them. */
const noteStanding = commandOf(
  'NoteStanding',
  z.strictObject({ ...basis.pick({ members: true, certainUntil: true }).shape, on: shape.civilDate }),
);

const on = z.strictObject({ on: shape.civilDate });

/** What the förbund tells all that it has begun. */
export const toldByForbund = [
  noteSuccession,
  noteStanding,
  commandOf('NoteLiquidation', on),
  commandOf('NoteLiquidationAnnulled', on),
  commandOf('NoteDissolved', on),
] as const;

export const advanceClock = commandOf('AdvanceClock', z.strictObject({ clockShiftMs: shape.clockShiftMs }));

export const remindNow = commandOf(
  'RemindNow',
  z.strictObject({ member: z.union([shape.memberId, z.literal('office')]).optional() }),
);
