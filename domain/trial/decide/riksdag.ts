import { Rejected } from '../../rejected';
import type { Taken, TrialEvent } from '../events';
import { openExtension } from '../extension';
import type { Extension, TrialGoing } from '../state';
import { andCompletion } from './completion';
import { type Decide, shown } from './rules';

/** What an extension that rests on the Riksdag waits for beside the principals (S1:67, C02). */
export const recordRiksdagDecision: Decide<'RecordRiksdagDecision'> = (command, state) => {
  const { until, outcome } = command.data;
  const decision = shown(command);
  if (isKnown(state, command.data, decision)) return [];
  const { no } = waiting(state, until);
  const { decidedOn } = decision;
  const first: TrialEvent = { type: 'RiksdagDecided', data: { no, until, outcome, ...decision } };
  if (outcome === 'REJECTED') {
    return [first, { type: 'ExtensionRefused', data: { no, until, by: 'RIKSDAG', decidedOn } }];
  }
  if (decidedOn <= state.until) return andCompletion(state, first);
  const message = `decided ${decidedOn}, after the trial's last day ${state.until}`;
  throw new Rejected('DECIDED_AFTER_END', message, { decidedOn, lastDay: state.until });
};

type Asked = Readonly<{ until: string; outcome: 'ADOPTED' | 'REJECTED' }>;

function isKnown({ extensions }: TrialGoing, { until, outcome }: Asked, { decidedOn }: Taken): boolean {
  const standing = extensions.findLast((one) => one.until === until)?.riksdag;
  if (!standing) return false;
  if (standing.outcome === outcome && standing.decidedOn === decidedOn) return true;
  throw new Rejected('RIKSDAG_HAS_DECIDED', `the Riksdag decided on ${standing.decidedOn}`, { standing });
}

function waiting(state: TrialGoing, until: string): Extension {
  const open = openExtension(state);
  if (open?.condition !== undefined && open.until === until) return open;
  const message = `no extension to ${until} waits for the Riksdag`;
  throw new Rejected('NO_CONDITION', message, { until, open: open?.until ?? null });
}
