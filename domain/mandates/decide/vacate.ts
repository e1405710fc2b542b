import { Rejected } from '../../rejected';
import type { RecallGround } from '../commands';
import type { Decision, MandatesEvent } from '../events';
import { isOfStateSide } from '../seats';
import { type Begun, isFilled, type Seat } from '../state';
import { successorOf } from '../next-in-line';
import { type Decide, decision, open, theGroup, theSeat } from './rules';

/** Somebody leaves a seat; the substitute of the same member takes it (15, 16 §§). Refused: SEAT_VACANT. */
export const resignSeat: Decide<'ResignSeat'> = (command, state) => {
  const mandates = open(state);
  const seat = theSeat(mandates, command.data.seat);
  const decided = decision(command, { member: seat.member, state: mandates });
  if (leftBefore(seat, { by: 'RESIGNED', decided })) return [];
  filled(seat, decided);
  const resigned: MandatesEvent = { type: 'SeatResigned', data: { ...decided, seat: seat.id } };
  return [resigned, ...movingUp(mandates, seat, decided)];
};

/** A member takes a seat back, on the grounds that the law gives it. Refused: RECALL_GROUND, SEAT_VACANT. */
export const recallSeat: Decide<'RecallSeat'> = (command, state) => {
  const mandates = open(state);
  const { ground } = command.data;
  const seat = theSeat(mandates, command.data.seat);
  const decided = decision(command, { member: seat.member, state: mandates });
  refuseOtherGrounds(mandates, seat, ground);
  if (leftBefore(seat, { by: 'RECALLED', decided })) return [];
  filled(seat, decided);
  const recalled: MandatesEvent = { type: 'SeatRecalled', data: { ...decided, seat: seat.id, ground } };
  return [recalled, ...movingUp(mandates, seat, decided)];
};

/** The same again, also when somebody else holds the seat by now. */
const leftBefore = ({ left }: Seat, { by, decided }: { by: string; decided: Decision }): boolean =>
  left.some((one) => one.by === by && one.on === decided.decidedOn);

function filled(seat: Seat, { decidedOn }: Decision): void {
  if (!isFilled(seat)) throw new Rejected('SEAT_VACANT', `nobody holds ${seat.id}`, { seat: seat.id });
  const { appointedOn } = seat;
  if (appointedOn === undefined || appointedOn < decidedOn) return;
  const message = `${seat.id} was filled on ${appointedOn}: nobody can leave it on ${decidedOn}`;
  throw new Rejected('LEFT_BEFORE_APPOINTED', message, { seat: seat.id, appointedOn, decidedOn });
}

/** An authority recalls when the employment has ended; a council when discharge is denied or after a conviction (16 §). */
function refuseOtherGrounds(state: Begun, seat: Seat, ground: RecallGround): void {
  const { member } = theGroup(state, seat.member);
  if (isOfStateSide(member) === (ground === 'EMPLOYMENT_ENDED')) return;
  const message = isOfStateSide(member)
    ? `${member.id} may recall when the employment there has ended (16 § 2 st.)`
    : `${member.id} may recall when discharge is denied or after a conviction (16 §, kommunallagen 4:9)`;
  throw new Rejected('RECALL_GROUND', message, { member: member.id, ground, seat: seat.id });
}

/** Only during the term, and only for a member's seat: before it, the member appoints anew. */
function movingUp(state: Begun, seat: Seat, { decidedOn, recordedOn }: Decision): MandatesEvent[] {
  if (seat.kind !== 'MEMBER' || decidedOn < state.term.from) return [];
  const next = successorOf(state, seat);
  if (!next) return [];
  const { id: substitute, by } = next;
  return [
    {
      type: 'SubstituteMovedUp',
      data: { member: seat.member, seat: seat.id, substitute, on: decidedOn, recordedOn, by },
    },
  ];
}
