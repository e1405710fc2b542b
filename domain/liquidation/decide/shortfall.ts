import { civilDateAt } from '../../calendar/stockholm';
import { shortfallDueDay } from '../../contributions/due-days';
import { evidenceIfAny } from '../../dated';
import { Rejected } from '../../rejected';
import { theMember } from '../../yearly/rules';
import { lackOre } from '../balance';
import { sharesOf } from '../shares';
import { type Call, callLeft, type LiquidationStarted } from '../state';
import { type Decide, inventoried, isKnown, shown, stepOn, undissolved } from './rules';

/** What is held does not cover the debts: each member contributes by its share (22 §, I12, C82). */
export const callShortfall: Decide<'CallShortfall'> = (command, state) => {
  const { ore, dueOn: asked } = command.data;
  const decided = shown(command, state);
  if (state.calls.some((call) => call.ore === ore && call.calledOn === decided.decidedOn && isDue(call, asked))) {
    return [];
  }
  inventoried(state);
  undissolved(state);
  lacking(ore, state);
  const { dueOn, movedBy } = shortfallDueDay(asked, civilDateAt(command.at));
  const call = state.calls.length + 1;
  const data = { ...decided, call, ore, shares: sharesOf(ore, state), dueOn, ...(movedBy && { movedBy }) };
  return [{ type: 'LiquidationShortfallCalled', data }];
};

const isDue = ({ dueOn }: Call, asked: string | undefined): boolean => asked === undefined || asked === dueOn;

function lacking(ore: number, state: LiquidationStarted): void {
  const lack = lackOre(state);
  if (lack <= 0) {
    throw new Rejected(
      'NO_SHORTFALL',
      'what is held and called in covers the debts: nothing is to be called in (22 §)',
    );
  }
  if (ore <= lack) return;
  const message = `the debts lack ${lack} öre: no more can be called in (22 §)`;
  throw new Rejected('MORE_THAN_LACKS', message, { ore, lackOre: lack });
}

/** It counts on the day the bank booked it (0.4 D16). */
export const recordShortfallPayment: Decide<'RecordShortfallPayment'> = (command, state) => {
  const { call: no, member, ore, entry } = command.data;
  theMember(state, member);
  const decidedOn = stepOn(command, state);
  if (isKnown(state, entry, { of: `call ${no} ${member}`, ore, on: decidedOn })) return [];
  undissolved(state);
  const call = theCall(state, no);
  const left = callLeft(call, member);
  if (ore > left) {
    const message = `${member} owes ${left} öre of call ${no}: no more can be recorded on it`;
    throw new Rejected('CALL_OVERPAID', message, { call: no, member, ore, leftOre: left });
  }
  const data = { call: no, member, ore, leftOre: left - ore, entry, decidedOn, ...evidenceIfAny(command) };
  return [{ type: 'ShortfallPaymentRecorded', data }];
};

function theCall({ calls }: LiquidationStarted, no: number): Call {
  const call = calls.find((one) => one.no === no);
  if (call) return call;
  throw new Rejected('UNKNOWN_CALL', `the members have not been called on a time number ${no}`, {
    call: no,
    calls: calls.map((one) => one.no),
  });
}
