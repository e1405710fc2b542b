import { Rejected } from '../../rejected';
import type { TrialEvent } from '../events';
import { closureOf, of } from '../state';
import { type Decide, inItsTime, taken } from './rules';

/** It has been said, to those named, that the trial ends on its last day. */
export const announceClosure: Decide<'AnnounceClosure'> = (command, state) => {
  const { endsOn, told } = command.data;
  const announced = taken(command);
  if (endsOn !== state.until) {
    throw new Rejected('ENDS_ANOTHER_DAY', `the trial's last day is ${state.until}, not ${endsOn}`, {
      endsOn,
      until: state.until,
    });
  }
  inItsTime(state, announced.decidedOn);
  const standing = closureOf(state);
  const known = standing?.endsOn === endsOn && !standing.reversed ? standing.told : [];
  const news = [...new Set(told)].filter((one) => !known.includes(one));
  if (news.length === 0) return [];
  return [{ type: 'ClosureAnnounced', data: { endsOn, told: news, ...announced } }];
};

/** Those who had been told of the closure have been told specially that the trial goes on (S0:15, C17). */
export const recordInformation: Decide<'RecordInformation'> = (command, state): TrialEvent[] => {
  const done = taken(command);
  const closure = closureOf(state);
  if (!closure?.reversed) {
    throw new Rejected('NOTHING_CALLED_OFF', 'no closure has been announced and called off: nobody is to be told');
  }
  const { endsOn, told, reversed } = closure;
  const stranger = command.data.to?.find((one) => !told.includes(one));
  if (stranger !== undefined) {
    throw new Rejected('WAS_NOT_TOLD', `${stranger} was not told of the closure`, { to: stranger, told });
  }
  if (done.decidedOn < reversed.decidedOn) {
    const message = `the extension was decided on ${reversed.decidedOn}: nobody could be told of it before`;
    throw new Rejected('TOLD_BEFORE_DECISION', message, { on: done.decidedOn, decidedOn: reversed.decidedOn });
  }
  const to = (command.data.to ?? told).filter((one) => of(reversed.informed, one) === undefined);
  return to.length === 0 ? [] : [{ type: 'ReversalTold', data: { endsOn, to, ...done } }];
};
