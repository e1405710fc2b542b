import type { CivilDate } from '../../calendar/civil-date';
import type { Decided, Evidence } from '../../command';
import { dayOf } from '../../dated';
import { Rejected } from '../../rejected';
import { evidenceOf } from '../../yearly/rules';
import { balanceOf } from '../balance';
import type { LiquidationCommand } from '../commands';
import type { LiquidationEvent } from '../events';
import type { LiquidationStarted, LiquidationState } from '../state';

export type Of<Type extends LiquidationCommand['type']> = Decided<Extract<LiquidationCommand, { type: Type }>>;
export type Decide<Type extends LiquidationCommand['type']> = (
  command: Of<Type>,
  state: LiquidationStarted,
) => LiquidationEvent[];

/** Refused: LIQUIDATION_NOT_BEGUN, LIQUIDATION_ANNULLED, LIQUIDATION_CLOSED. */
export function open(state: LiquidationState): LiquidationStarted {
  if (state.status === 'NONE') throw new Rejected('LIQUIDATION_NOT_BEGUN', 'the förbund is not in liquidation');
  const { annulled, closedOn } = state;
  if (annulled) {
    const message = `the members decided in time, on ${annulled.decidedOn}, that the förbund goes on`;
    throw new Rejected('LIQUIDATION_ANNULLED', message, { ...annulled });
  }
  if (closedOn === undefined) return state;
  throw new Rejected('LIQUIDATION_CLOSED', `the liquidation was closed on ${closedOn}`, { closedOn });
}

/** Nothing is done any more in a förbund that is no legal person (S3:283). Refused: FORBUND_DISSOLVED. */
export function undissolved({ dissolvedOn }: LiquidationStarted): void {
  if (dissolvedOn === undefined) return;
  throw new Rejected('FORBUND_DISSOLVED', `the förbund was dissolved on ${dissolvedOn}`, { dissolvedOn });
}

/** The day a step was taken, which is none before the liquidation. Refused: BEFORE_LIQUIDATION, and what `dayOf` refuses. */
export function stepOn(command: Pick<Decided, 'decidedOn' | 'at'>, { enteredOn }: LiquidationStarted): CivilDate {
  const decidedOn = dayOf(command);
  if (decidedOn >= enteredOn) return decidedOn;
  const message = `${decidedOn} is before the förbund went into liquidation, ${enteredOn}`;
  throw new Rejected('BEFORE_LIQUIDATION', message, { decidedOn, enteredOn });
}

/** The same with the document that shows it. Refused: EVIDENCE_REQUIRED. */
export const shown = (
  command: Pick<Decided, 'decidedOn' | 'at' | 'evidence'>,
  state: LiquidationStarted,
): { decidedOn: CivilDate; evidence: Evidence } => ({
  decidedOn: stepOn(command, state),
  evidence: evidenceOf(command),
});

/** What goes out is held (I14). Refused: MORE_THAN_HELD. */
export function held(ore: number, state: LiquidationStarted): void {
  const { heldOre } = balanceOf(state);
  if (ore <= heldOre) return;
  const message = `${heldOre} öre are held: record first what has come in`;
  throw new Rejected('MORE_THAN_HELD', message, { ore, heldOre });
}

/** Refused: NO_INVENTORY. */
export function inventoried({ openingOre }: LiquidationStarted): void {
  if (openingOre !== undefined) return;
  throw new Rejected('NO_INVENTORY', 'what is owned, owed and held is not recorded yet');
}

/** An entry of the bank's is of one payment: true where it is this one. Refused: ENTRY_USED. */
export function isKnown(
  { entries }: LiquidationStarted,
  entry: string,
  now: { of: string; ore: number; on: CivilDate },
): boolean {
  const was = Object.hasOwn(entries, entry) ? entries[entry] : undefined;
  if (!was) return false;
  if (was.of === now.of && was.ore === now.ore && was.on === now.on) return true;
  throw new Rejected('ENTRY_USED', `the entry ${entry} is recorded as another payment`, { entry, ...was });
}

/** The same again adds nothing; another day is refused with the one that stands. */
export function alreadyOn(
  standing: CivilDate,
  decidedOn: CivilDate,
  { code, what }: { code: string; what: string },
): [] {
  if (standing === decidedOn) return [];
  throw new Rejected(code, `${what} on ${standing}: that stands`, { standing: { decidedOn: standing } });
}
