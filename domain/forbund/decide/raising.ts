import { civilDateAt } from '../../calendar/stockholm';
import { charterFor } from '../charter-by-day';
import { endsOf } from '../end-terms';
import { Rejected } from '../../rejected';
import { same } from '../../same';
import { actOn, begun, dated, type Decide, goingOn, theMember, undissolved } from './rules';

/** A need that money may be used for (7 §): an activity (insats) begins as one. */
export const raiseInsats: Decide<'RaiseInsats'> = (command, state) => {
  const { decidedOn: neededOn, ...written } = dated(command);
  const forbund = goingOn(begun(state), neededOn);
  const { title } = command.data;
  const known = Object.values(forbund.ends.insatser);
  if (known.some((one) => one.title === title && one.neededOn === neededOn)) return [];
  const no = known.length + 1;
  const stream = `insats-${forbund.handOver.forbund}-${no}`;
  const law = actOn(neededOn);
  return [
    { type: 'InsatsRaised', data: { stream, no, title, neededOn, law, ...written } },
    { type: 'ChildOpened', data: { kind: 'insats', stream, on: civilDateAt(command.at), law } },
  ];
};

/** Between the förbund and one of its members, before the court or the arbitrators that the charter names (S3:289, C83). */
export const raiseDispute: Decide<'RaiseDispute'> = (command, state) => {
  const forbund = undissolved(begun(state));
  const { decidedOn: raisedOn, ...written } = dated(command);
  const { subject, against } = command.data;
  const member = theMember(forbund, command.data.member).id;
  withTheForbund(member, against === undefined ? undefined : theMember(forbund, against).id);
  const known = Object.values(forbund.ends.disputes);
  const forum = endsOf(charterFor(forbund, raisedOn).terms).disputes;
  if (known.some(({ no: _, forum: __, ...one }) => same(one, { member, subject, raisedOn }))) return [];
  const no = known.length + 1;
  const stream = `dispute-${forbund.handOver.forbund}-${no}`;
  const law = actOn(raisedOn);
  return [
    { type: 'DisputeRaised', data: { stream, no, member, subject, raisedOn, forum, law, ...written } },
    { type: 'ChildOpened', data: { kind: 'dispute', stream, on: civilDateAt(command.at), law } },
  ];
};

/** Members' disputes with each other are no process of the förbund's. Refused: MEMBER_AGAINST_MEMBER. */
function withTheForbund(member: string, against: string | undefined): void {
  if (against === undefined) return;
  const message = `${member} and ${against} are both members; the charter covers disputes with the förbund (S3:289)`;
  throw new Rejected('MEMBER_AGAINST_MEMBER', message, { member, against });
}
