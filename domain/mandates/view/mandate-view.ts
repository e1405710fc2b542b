import type { CivilDate } from '../../calendar/civil-date';
import type { PartyKind } from '../../formation/plan';
import type { CallInOrder, Office } from '../commands';
import { lacking } from '../risk';
import { groups } from '../seats';
import { type Begun, orderOf, type Risk, type Seat, seatsOf, type Vacated } from '../state';
import type { Term } from '../terms';

/** One seat as a page shows it; `since` is the day it was filled, or fell empty. */
export interface SeatView extends Pick<Seat, 'id' | 'kind' | 'status' | 'holder'> {
  since?: CivilDate;
  vacatedBy?: Vacated['by'];
  breach: boolean;
}

export interface MemberSeats {
  member: string;
  party: PartyKind;
  /** All whose account it is; more than one for the state side's common auditor. */
  covers: readonly string[];
  seats: readonly SeatView[];
  vacant: number;
  order?: CallInOrder;
}

/** A term as pages show it: seats by member in case-file order, what is vacant, and whether the board can decide. */
export interface MandateView {
  office: Office;
  term: Term;
  status: 'AHEAD' | 'RUNNING' | 'ENDED';
  members: readonly MemberSeats[];
  vacancies: readonly string[];
  /** What the board lacks when all who are appointed come; of a board whose term has not ended. */
  lacking?: Omit<Risk, 'on'>;
}

export function mandateView(state: Begun): MandateView {
  const { office, basis, term } = state;
  const short = office === 'BOARD' && state.endedOn === undefined ? lacking(state) : undefined;
  return {
    office,
    term,
    status: statusOf(state),
    members: groups(office, basis).map((group) => membersSeats(state, group.member, group.covers)),
    vacancies: state.seats.flatMap(({ id, status }) => (status === 'VACANT' ? [id] : [])),
    ...(short && { lacking: short }),
  };
}

function statusOf({ endedOn, inTerm }: Begun): MandateView['status'] {
  if (endedOn !== undefined) return 'ENDED';
  return inTerm ? 'RUNNING' : 'AHEAD';
}

function membersSeats(
  state: Begun,
  { id, party }: { id: string; party: PartyKind },
  covers: readonly string[],
): MemberSeats {
  const seats = seatsOf(state, id).map(seatView);
  const order = orderOf(state, id);
  const vacant = seats.filter(({ status }) => status === 'VACANT').length;
  return { member: id, party, covers, seats, vacant, ...(order && { order }) };
}

function seatView({ id, kind, status, holder, since: held, vacated, breach }: Seat): SeatView {
  const since = vacated?.on ?? held;
  return {
    id,
    kind,
    status,
    ...(holder !== undefined && { holder }),
    ...(since !== undefined && { since }),
    ...(vacated && { vacatedBy: vacated.by }),
    breach: breach !== undefined,
  };
}
