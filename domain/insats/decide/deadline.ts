import { dayOf, evidenceIfAny } from '../../dated';
import { Rejected } from '../../rejected';
import { same } from '../../same';
import { isSame } from '../organisation';
import type { Begun, Deadline } from '../state';
import { statusOf } from '../word';
import { type Decide, known, notEnded } from './rules';

/** Whoever needs word by a day (besked senast, S4:57, S4:90). While it waits, the day may be moved. */
export const setNoticeDeadline: Decide<'SetNoticeDeadline'> = (command, state) => {
  const { by, requestCountsAsWord = false, ...given } = command.data;
  const decidedOn = dayOf(command);
  const before = state.deadlines.findLast((one) => isSame(one.by, by));
  if (before && isTheSame(before, { ...given, requestCountsAsWord, decidedOn })) return [];
  notEnded(state);
  known(state, by);
  if (given.on < decidedOn) throw backwards(given.on, decidedOn);
  const no = numberOf(state, before);
  const counted = requestCountsAsWord ? { requestCountsAsWord } : {};
  return [{ type: 'NoticeDeadlineSet', data: { no, by, ...given, ...counted, decidedOn, ...evidenceIfAny(command) } }];
};

/** One that waits is moved; what word came for, and what was turned round, is done with. */
function numberOf(state: Begun, before: Deadline | undefined): number {
  const status = before && statusOf(state, before);
  if (before && status === 'MISSED') throw passed(before);
  return before && status === 'AWAITING' ? before.no : state.deadlines.length + 1;
}

type Given = Pick<Deadline, 'on' | 'onMissed' | 'requestCountsAsWord'> & { decidedOn: string };

const isTheSame = ({ on, onMissed, requestCountsAsWord, setOn }: Deadline, given: Given): boolean =>
  same({ on, onMissed, requestCountsAsWord, decidedOn: setOn }, given);

const passed = ({ on, onMissed }: Deadline): Rejected =>
  new Rejected('NOTICE_DEADLINE_MISSED', `no word had come by ${on}; only word takes that back, not another day`, {
    on,
    onMissed,
  });

const backwards = (on: string, decidedOn: string): Rejected =>
  new Rejected('NOTICE_DEADLINE_BACKWARDS', `${on} was over when it was said, on ${decidedOn}`, { on, decidedOn });
