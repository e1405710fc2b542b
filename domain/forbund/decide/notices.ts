import { civilDateAt } from '../../calendar/stockholm';
import type { CivilDate } from '../../calendar/civil-date';
import { dayOf } from '../../dated';
import { Rejected } from '../../rejected';
import { evidenceOf } from '../../yearly/rules';
import { charterFor } from '../charter-by-day';
import { continuationOf, type Continuation, noticesOf, runningNotices, type Notice } from '../ends';
import type { ForbundEvent } from '../events';
import { isStateMember, judgedBy, obligedBy } from '../notice';
import type { Begun, ForbundMember } from '../state';
import { leaving } from './leaving';
import { entering } from './liquidation';
import { actOn, begun, bodyOf, type Decide, goingOn, theMember } from './rules';

/**
 * A member gives notice (27 §): the period begins the day it was received, and everything else goes on meanwhile.
 * Refused: IN_LIQUIDATION, FORBUND_DISSOLVED, UNKNOWN_MEMBER, NOTICE_RUNNING (0.4 D17), NOTICE_BEFORE_MEMBERSHIP,
 * EVIDENCE_REQUIRED, DECIDED_ON_MISSING, DECIDED_IN_FUTURE, NOT_DECIDING_BODY.
 */
export const giveNotice: Decide<'GiveNotice'> = (command, state) => {
  const receivedOn = dayOf(command);
  const forbund = goingOn(begun(state), receivedOn);
  const member = theMember(forbund, command.data.member);
  const body = bodyOf(member, command.data.body);
  const evidence = evidenceOf(command);
  const running = runningNotices(forbund.ends).find((one) => one.member === member.id);
  if (running) return already(running, receivedOn, body);
  afterJoining(forbund, member, receivedOn);
  const no = noticesOf(forbund.ends).filter((one) => one.member === member.id).length + 1;
  const stream = `withdrawal-${forbund.handOver.forbund}-${member.id}-${no}`;
  const law = actOn(receivedOn);
  const notice = {
    ...{ stream, no, member: member.id, receivedOn, body, evidence },
    ...judgedBy(receivedOn, charterFor(forbund, receivedOn)),
    ...{ stateMember: isStateMember(member), ...obligedBy(member, receivedOn) },
  };
  return [
    { type: 'NoticeGiven', data: { ...notice, law } },
    { type: 'ChildOpened', data: { kind: 'withdrawal', stream, on: civilDateAt(command.at), law } },
  ];
};

function already(running: Notice, receivedOn: CivilDate, body: string): ForbundEvent[] {
  if (running.receivedOn === receivedOn && running.body === body) return [];
  const { member, expiresOn } = running;
  const message = `a notice by ${member} of ${running.receivedOn} is running, to ${expiresOn}`;
  throw new Rejected('NOTICE_RUNNING', message, { member, receivedOn: running.receivedOn, expiresOn });
}

function afterJoining({ handOver }: Begun, { id, joinedOn = handOver.formedOn }: ForbundMember, on: CivilDate): void {
  if (on >= joinedOn) return;
  const message = `${id} became a member on ${joinedOn}, after ${on}`;
  throw new Rejected('NOTICE_BEFORE_MEMBERSHIP', message, { member: id, receivedOn: on, joinedOn });
}

// Told by the notice's own process, so never refused: what is so already, or of no notice that is known, adds nothing.

export const noteNoticeRevoked: Decide<'NoteNoticeRevoked'> = ({ data: { stream, on } }, state) => {
  const notice = begun(state).ends.notices[stream];
  if (!notice) return [];
  const { status, member, continuation, revokedOn } = notice;
  if (status === 'RUNNING') return [{ type: 'NoticeWithdrawn', data: { stream, on, member } }];
  const isNews = status === 'EXPIRED' && !continuation && revokedOn === undefined;
  return isNews ? [{ type: 'RevocationNoted', data: { stream, on, member } }] : [];
};

/** The förbund goes on without the member, or goes into liquidation (§ 14 of the charters, C78). */
export const noteNoticeExpired: Decide<'NoteNoticeExpired'> = ({ data, at }, state) => {
  const forbund = begun(state);
  const notice = forbund.ends.notices[data.stream];
  if (notice?.status !== 'RUNNING') return [];
  const { stream, on, outcome, charter } = data;
  const { member } = notice;
  const continuation = charter && continuationOf({ ...data, charter });
  if (isEnding(forbund)) return [...ranOut(notice, 'LIQUIDATION'), ...noted({ stream, on, member }, continuation)];
  if (outcome === 'CONTINUES' && continuation) return goesOn(forbund, { ...notice, continuation });
  const waited = sameDay(forbund, notice).filter((one) => one.continuation);
  const entered = { enteredOn: on, trigger: 'WITHDRAWAL', withdrawing: [member] } as const;
  return [notice, ...waited].flatMap((one) => ranOut(one, 'LIQUIDATION')).concat(entering(forbund, entered, at));
};

/** Notices that run out on one day do so together, whichever is heard of first: all of their members leave, or none. */
const sameDay = ({ ends }: Begun, { stream, expiresOn }: Notice): Notice[] =>
  runningNotices(ends).filter((one) => one.stream !== stream && one.expiresOn === expiresOn);

type Continued = Notice & { continuation: Continuation };

const isContinued = (notice: Notice): notice is Continued => notice.continuation !== undefined;

function goesOn(forbund: Begun, notice: Continued): ForbundEvent[] {
  const others = sameDay(forbund, notice);
  const { stream, expiresOn: on, member, continuation } = notice;
  if (!others.every(isContinued)) {
    return [{ type: 'ContinuationNoted', data: { stream, on, member, ...continuation, awaits: 'SAME_DAY' } }];
  }
  return [...others, notice].flatMap((one) => [...ranOut(one, 'CONTINUES'), ...leaving(one, one.continuation)]);
}

const isEnding = ({ ends }: Begun): boolean => ends.liquidation !== undefined || ends.dissolvedOn !== undefined;

const ranOut = ({ stream, expiresOn, member }: Notice, outcome: 'LIQUIDATION' | 'CONTINUES'): ForbundEvent[] => [
  { type: 'NoticeRanOut', data: { stream, on: expiresOn, member, outcome } },
];

/** What the others decided for this notice waits for what becomes of the liquidation. */
const noted = (
  told: { stream: string; on: CivilDate; member: string },
  continuation: Continuation | undefined,
): ForbundEvent[] => (continuation ? [{ type: 'ContinuationNoted', data: { ...told, ...continuation } }] : []);

/** Decided in time and recorded after the expiry (0.4 D1): whether it is still in time the liquidation answers. */
export const noteContinued: Decide<'NoteContinued'> = ({ data }, state) => {
  const { stream, on } = data;
  const notice = begun(state).ends.notices[stream];
  if (notice?.status !== 'EXPIRED' || notice.continuation) return [];
  const { member } = notice;
  return [{ type: 'ContinuationNoted', data: { stream, on, member, ...continuationOf(data) } }];
};
