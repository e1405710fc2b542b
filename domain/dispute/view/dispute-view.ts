import type { CivilDate } from '../../calendar/civil-date';
import type { DisputeForum } from '../../forbund/end-terms';
import type { DisputeOutcome } from '../commands';
import { isOver } from '../../yearly/yearly';
import { breachOf, lookOn, phaseOf, type DisputePhase, type DisputeStarted, type Filing } from '../state';

export interface DisputeView {
  no: number;
  member: string;
  /** As it is called now; its id where it has left the förbund. */
  name: string;
  subject: string;
  phase: DisputePhase;
  raisedOn: CivilDate;
  /** Where the charter takes it. */
  forum: DisputeForum;
  negotiations: readonly CivilDate[];
  filing?: Filing;
  /** It is, or was, taken elsewhere, and nobody has put that right. */
  breach: boolean;
  decided?: { outcome: DisputeOutcome; decidedOn: CivilDate };
  settledOn?: CivilDate;
  /** The day the office is to look into it, while it goes on. */
  lookOn?: CivilDate;
}

/** A dispute as pages and lists are given it. */
export function disputeView(state: DisputeStarted): DisputeView {
  const { no, member, subject, raisedOn, forum, negotiations, filing, decided, settledOn, basis } = state;
  return {
    ...{ no, member, name: basis.members.find(({ id }) => id === member)?.name ?? member, subject },
    ...{ phase: phaseOf(state), raisedOn, forum, negotiations, breach: breachOf(state) !== undefined },
    ...(filing && { filing }),
    ...(decided && { decided }),
    ...(settledOn !== undefined && { settledOn }),
    ...(!isOver(state) && { lookOn: lookOn(state) }),
  };
}
