import { dayOf, evidenceIfAny } from '../../dated';
import { Rejected } from '../../rejected';
import { same } from '../../same';
import { evidenceOf } from '../../yearly/rules';
import { leftOf } from '../money';
import { keyOf } from '../organisation';
import { type Begun, hasAgreed, isTrial, type Requisition } from '../state';
import type { Decide, Of } from './rules';

/** A principal asks for what its work has cost (S3:438, S3:794, 0.4 D20). Refused: NO_AGREEMENT, ABOVE_FUNDED, PERIOD_NOT_IN_ONE_YEAR. */
export const requisitionPayment: Decide<'RequisitionPayment'> = (command, state) => {
  const { by, ore, period } = command.data;
  const decidedOn = dayOf(command);
  const evidence = evidenceOf(command);
  const asked = { by, ore, period, decidedOn };
  if (state.requisitions.some((one) => isOf(one, asked))) return [];
  if (!hasAgreed(state, by)) {
    throw new Rejected('NO_AGREEMENT', `there is no agreement with ${keyOf(by)}`, { by });
  }
  const year = yearOf(period);
  covered(state, { year, ore });
  const no = state.requisitions.length + 1;
  return [{ type: 'PaymentRequisitioned', data: { no, ...asked, year, evidence } }];
};

type Asked = Pick<Requisition, 'by' | 'ore' | 'period' | 'decidedOn'>;

const isOf = ({ by, ore, period, decidedOn, rejected }: Requisition, asked: Asked): boolean =>
  rejected === undefined && same({ by, ore, period, decidedOn }, asked);

/** Money is funded for a year: what is asked for is of one, too. */
function yearOf({ from, to }: Requisition['period']): number {
  if (from <= to && from.slice(0, 4) === to.slice(0, 4)) return Number(to.slice(0, 4));
  throw new Rejected('PERIOD_NOT_IN_ONE_YEAR', `${from} to ${to} is no period within one year`, { from, to });
}

function covered(state: Begun, { year, ore }: { year: number; ore: number }): void {
  const { fundedOre, leftOre } = leftOf(state, year);
  if (ore <= leftOre) return;
  throw new Rejected('ABOVE_FUNDED', `${leftOre} öre are left of what is funded for ${year}`, {
    year,
    ore,
    fundedOre,
    leftOre,
  });
}

/** Sent back, so that the money is there again. */
export const rejectRequisition: Decide<'RejectRequisition'> = (command, state) => {
  const { no, reason } = command.data;
  const decidedOn = dayOf(command);
  const { by, ore, paidOn, rejected } = theRequisition(state, no);
  if (rejected === reason) return [];
  if (rejected !== undefined) throw sentBack(no, rejected);
  if (paidOn !== undefined) throw paid(no, paidOn);
  return [{ type: 'RequisitionRejected', data: { no, by, ore, reason, decidedOn, ...evidenceIfAny(command) } }];
};

/** `decidedOn` is the day it was paid. */
export const payRequisition: Decide<'PayRequisition'> = (command, state) => {
  const { no } = command.data;
  const decidedOn = dayOf(command);
  const requisition = theRequisition(state, no);
  const { by, ore, paidOn, rejected } = requisition;
  if (paidOn === decidedOn) return [];
  if (paidOn !== undefined) throw paid(no, paidOn);
  if (rejected !== undefined) throw sentBack(no, rejected);
  if (decidedOn < requisition.decidedOn) {
    throw new Rejected('PAID_BEFORE_REQUISITION', `it was requisitioned on ${requisition.decidedOn}`, {
      no,
      requisitionedOn: requisition.decidedOn,
    });
  }
  return [{ type: 'RequisitionPaid', data: { no, by, ore, decidedOn, ...evidenceIfAny(command) } }];
};

function theRequisition({ requisitions }: Begun, no: number): Requisition {
  const found = requisitions.find((one) => one.no === no);
  if (found) return found;
  throw new Rejected('UNKNOWN_REQUISITION', `there is no requisition ${no}`, { no });
}

const paid = (no: number, paidOn: string): Rejected =>
  new Rejected('REQUISITION_PAID', `requisition ${no} was paid on ${paidOn}`, { no, paidOn });

const sentBack = (no: number, reason: string): Rejected =>
  new Rejected('REQUISITION_REJECTED', `requisition ${no} was sent back: ${reason}`, { no, reason });

/** A förbund disposes only over what its members have transferred to it (6-7 §§). Refused: REALLOCATION_TRIAL_ONLY (C36). */
export const reallocateFunds: Decide<'ReallocateFunds'> = (command: Of<'ReallocateFunds'>, state) => {
  const decidedOn = dayOf(command);
  const { from, to, ...rest } = command.data;
  if (!isTrial(state)) {
    const message = 'money for sickness benefit could be moved in the trial alone (lag 1994:566 3-4 §§; S4:51)';
    throw new Rejected('REALLOCATION_TRIAL_ONLY', message, { from, to });
  }
  if (state.reallocations.some((one) => same(one, { ...rest, decidedOn }))) return [];
  return [{ type: 'FundsReallocated', data: { from, to, ...rest, decidedOn, evidence: evidenceOf(command) } }];
};
