import { Rejected } from '../../rejected';
import type { DebtKind } from '../commands';
import { actOn, begun, dated, type Decide } from './rules';

const forbidden: Readonly<Record<Exclude<DebtKind, 'ORDINARY_CREDIT'>, readonly [code: string, message: string]>> = {
  GUARANTEE: ['GUARANTEE_FORBIDDEN', 'a förbund may not stand surety (21 § 2 st.)'],
  LOAN: ['LOAN_FORBIDDEN', 'a förbund may not take on debt but for ordinary credit in its operations (21 § 2 st.)'],
};

/** Ordinary credit alone is lawful (I7, C74). What was done all the same is recorded as what it is (0.4 D9). */
export const proposeDebt: Decide<'ProposeDebt'> = (command, state) => {
  const forbund = begun(state);
  const { kind, ore, reason } = command.data;
  const taken = dated(command);
  const law = actOn(taken.decidedOn);
  if (kind === 'ORDINARY_CREDIT') return [{ type: 'CreditTaken', data: { ore, ...taken, law } }];
  if (reason === undefined || !taken.evidence) {
    const [code, message] = forbidden[kind];
    throw new Rejected(code, message, { kind, ore, law });
  }
  const no = forbund.debts.length + 1;
  return [{ type: 'DebtEstablished', data: { no, kind, ore, reason, ...taken, law } }];
};

export const cureDebt: Decide<'CureDebt'> = (command, state) => {
  const { no } = command.data;
  const debt = begun(state).debts.find((one) => one.no === no);
  if (!debt) throw new Rejected('UNKNOWN_DEBT', `no breach ${no} is on record`, { no });
  return debt.curedOn === undefined ? [{ type: 'DebtCured', data: { no, ...dated(command) } }] : [];
};
