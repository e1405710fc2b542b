import { civilDateAt } from '../../calendar/stockholm';
import { same } from '../../same';
import { evidenceOf } from '../../yearly/rules';
import { dayWithin, type Decide, filedBy, open } from './rules';

/** The judgment or award, when no appeal can change it: the dispute is over. */
export const decideDispute: Decide<'DecideDispute'> = (command, state) => {
  const { outcome } = command.data;
  const decidedOn = dayWithin(command, state);
  if (same(state.decided, { outcome, decidedOn })) return [];
  open(state);
  const { forum } = filedBy(state, decidedOn);
  const evidence = evidenceOf(command);
  return [
    { type: 'DisputeDecided', data: { forum, outcome, decidedOn, evidence } },
    { type: 'DisputeClosed', data: { on: civilDateAt(command.at), because: 'DECIDED' } },
  ];
};

/** The two have agreed, before or after it was filed. */
export const settleDispute: Decide<'SettleDispute'> = (command, state) => {
  const decidedOn = dayWithin(command, state);
  if (state.settledOn === decidedOn) return [];
  open(state);
  const evidence = evidenceOf(command);
  return [
    { type: 'DisputeSettled', data: { decidedOn, evidence } },
    { type: 'DisputeClosed', data: { on: civilDateAt(command.at), because: 'SETTLED' } },
  ];
};
