import type { CivilDate } from '../../calendar/civil-date';
import { memberIds } from '../../yearly/yearly';
import { balanceOf } from '../balance';
import { type LiquidationStarted, readyOn, unpaidDebts, unpaidShares, unserved, unsoldAssets } from '../state';

/** What is to be done, in the order that each can come; debts and sale stand beside each other (0.4 D15). */
export type StepName =
  'INVENTORY' | 'DEBTS' | 'SALE' | 'DISTRIBUTION' | 'PAYOUT' | 'FINAL_ACCOUNTS' | 'SERVICE' | 'ARCHIVE';

export interface Step {
  step: StepName;
  status: 'DONE' | 'NOW' | 'AHEAD';
  /** The day it was done. */
  on?: CivilDate;
  /** How many are left, and of how many, where it is done one by one. */
  left?: number;
  of?: number;
}

type Found = Omit<Step, 'status'> & { done: boolean; may: boolean };

/** The liquidation as a checklist. */
export function steps(state: LiquidationStarted): Step[] {
  return [...money(state), ...winding(state)].map(({ done, may, ...step }) => ({
    ...step,
    status: done ? 'DONE' : may && !state.annulled ? 'NOW' : 'AHEAD',
  }));
}

function money(state: LiquidationStarted): Found[] {
  const { inventoryOn, debtsPaidOn, propertySoldOn, debts, assets } = state;
  const known = inventoryOn !== undefined;
  const owing = owed(state);
  return [
    { step: 'INVENTORY', done: known, may: true, ...on(inventoryOn) },
    {
      ...{ step: 'DEBTS', done: debtsPaidOn !== undefined, may: known, ...on(debtsPaidOn) },
      ...(known && { left: unpaidDebts(state).length, of: debts.length }),
    },
    {
      ...{ step: 'SALE', done: propertySoldOn !== undefined, may: known, ...on(propertySoldOn) },
      ...(known && { left: unsoldAssets(state).length, of: assets.length }),
    },
    {
      step: 'DISTRIBUTION',
      done: isDistributed(state),
      may: readyOn(state) !== undefined,
      ...on(lastDistribution(state)),
    },
    {
      ...{ step: 'PAYOUT', done: isDistributed(state) && owing.left === 0, may: owing.left > 0 },
      ...(owing.left === 0 && on(owing.last)),
      ...(owing.of > 0 && { left: owing.left, of: owing.of }),
    },
  ];
}

function winding(state: LiquidationStarted): Found[] {
  const { finalAccounts, dissolvedOn, archive } = state;
  const adoptedOn = finalAccounts?.adoptedOn;
  const accountable = isDistributed(state) && owed(state).left === 0;
  return [
    { step: 'FINAL_ACCOUNTS', done: adoptedOn !== undefined, may: accountable, ...on(adoptedOn) },
    {
      ...{ step: 'SERVICE', done: dissolvedOn !== undefined, may: adoptedOn !== undefined, ...on(dissolvedOn) },
      ...(adoptedOn !== undefined && { left: unserved(state).length, of: memberIds(state).length }),
    },
    {
      ...{ step: 'ARCHIVE', done: archive.handedOverOn !== undefined, may: dissolvedOn !== undefined },
      ...on(archive.handedOverOn),
    },
  ];
}

const on = (day: CivilDate | undefined): { on?: CivilDate } => (day === undefined ? {} : { on: day });

const isDistributed = (state: LiquidationStarted): boolean =>
  readyOn(state) !== undefined && balanceOf(state).heldOre === 0;

/** The last day something was distributed, once nothing is left. */
const lastDistribution = (state: LiquidationStarted): CivilDate | undefined =>
  isDistributed(state)
    ? state.distributions
        .map((one) => one.on)
        .toSorted()
        .at(-1)
    : undefined;

/** Shares of all distributions that are still to be paid out, all that there were, and the day the last one was. */
function owed(state: LiquidationStarted): { left: number; of: number; last: CivilDate | undefined } {
  const left = state.distributions.flatMap((one) => unpaidShares(state, one)).length;
  const days = state.distributions.flatMap(({ paidOut }) => Object.values(paidOut));
  return { left, of: left + days.length, last: days.toSorted().at(-1) };
}
