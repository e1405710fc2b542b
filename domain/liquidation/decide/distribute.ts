import type { CivilDate } from '../../calendar/civil-date';
import { evidenceIfAny } from '../../dated';
import { Rejected } from '../../rejected';
import { theMember } from '../../yearly/rules';
import { of } from '../../yearly/yearly';
import { balanceOf } from '../balance';
import { isOpenQuestion, partsOf, sharesOf } from '../shares';
import { debtLeft, type Distribution, type LiquidationStarted, unpaidDebts, unsoldAssets } from '../state';
import { alreadyOn, type Decide, held, inventoried, shown, stepOn, undissolved } from './rules';

/** What is left, by the shares of § 11, to the öre (S3:237, S3:277, C80). */
export const distribute: Decide<'Distribute'> = (command, state) => {
  const decided = shown(command, state);
  const { heldOre } = balanceOf(state);
  const ore = command.data.ore ?? heldOre;
  if (isDone(state, decided.decidedOn, command.data.ore)) return [];
  inventoried(state);
  undissolved(state);
  afterDebtsAndSale(state, decided.decidedOn);
  if (ore === 0) throw new Rejected('NOTHING_TO_DISTRIBUTE', 'nothing is held: there is nothing to distribute');
  held(ore, state);
  const no = state.distributions.length + 1;
  const data = { ...decided, no, ore, parts: partsOf(ore, state), shares: sharesOf(ore, state) };
  return [{ type: 'AssetsDistributed', data: { ...data, openQuestion: isOpenQuestion(state) } }];
};

/** Of one day and one amount it is one; of all that is held, where nothing is left of that day. */
const isDone = (state: LiquidationStarted, day: CivilDate, ore: number | undefined): boolean =>
  state.distributions.some(
    (one) => one.on === day && (ore === undefined ? balanceOf(state).heldOre === 0 : one.ore === ore),
  );

/** It waits for both, and no reason makes it come before them (0.4 D9, D15). Refused: DEBTS_UNPAID, PROPERTY_UNSOLD. */
export function afterDebtsAndSale(state: LiquidationStarted, day?: CivilDate): void {
  const { debtsPaidOn, propertySoldOn } = state;
  if (isAfter(debtsPaidOn, day)) {
    const debts = unpaidDebts(state).map((debt) => ({ no: debt.no, what: debt.what, leftOre: debtLeft(debt) }));
    const message = 'the debts are not declared paid: what is left is distributed after that (S3:277)';
    throw new Rejected('DEBTS_UNPAID', message, { debts, ...(debtsPaidOn !== undefined && { debtsPaidOn }) });
  }
  if (isAfter(propertySoldOn, day)) {
    const assets = unsoldAssets(state).map(({ no, what }) => ({ no, what }));
    const message = 'the property is not declared sold: what is left is distributed after that (S3:277)';
    throw new Rejected('PROPERTY_UNSOLD', message, { assets, ...(propertySoldOn !== undefined && { propertySoldOn }) });
  }
}

const isAfter = (declaredOn: CivilDate | undefined, day: CivilDate | undefined): boolean =>
  declaredOn === undefined || (day !== undefined && declaredOn > day);

export const recordPayout: Decide<'RecordPayout'> = (command, state) => {
  const { distribution: no, member } = command.data;
  theMember(state, member);
  const decidedOn = stepOn(command, state);
  const distribution = theDistribution(state, no);
  const standing = of(distribution.paidOut, member);
  if (standing !== undefined) {
    return alreadyOn(standing, decidedOn, { code: 'ALREADY_PAID_OUT', what: `${member} had its share` });
  }
  const ore = of(distribution.shares, member) ?? 0;
  if (ore === 0) throw new Rejected('NO_SHARE', `${member} has no share of distribution ${no}`, { member, no });
  if (decidedOn < distribution.on) {
    const message = `${decidedOn} is before the board distributed it, ${distribution.on}`;
    throw new Rejected('PAID_OUT_BEFORE_DISTRIBUTION', message, { decidedOn, on: distribution.on });
  }
  return [{ type: 'SharePaidOut', data: { distribution: no, member, ore, decidedOn, ...evidenceIfAny(command) } }];
};

function theDistribution({ distributions }: LiquidationStarted, no: number): Distribution {
  const distribution = distributions.find((one) => one.no === no);
  if (distribution) return distribution;
  throw new Rejected('UNKNOWN_DISTRIBUTION', `there is no distribution number ${no}`, {
    distribution: no,
    distributions: distributions.map((one) => one.no),
  });
}
