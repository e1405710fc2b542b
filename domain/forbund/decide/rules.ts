import type { CivilDate } from '../../calendar/civil-date';
import { civilDateAt } from '../../calendar/stockholm';
import type { Decided, Evidence } from '../../command';
import { lawVersion } from '../../law/law-version';
import { Rejected } from '../../rejected';
import type { ForbundCommand } from '../commands';
import type { ForbundEvent } from '../events';
import type { Begun, ForbundMember, ForbundState } from '../state';

export type Of<Type extends ForbundCommand['type']> = Decided<Extract<ForbundCommand, { type: Type }>>;
export type Decide<Type extends ForbundCommand['type']> = (command: Of<Type>, state: ForbundState) => ForbundEvent[];

export function begun(state: ForbundState): Begun {
  if (state.status === 'BEGUN') return state;
  throw new Rejected('NOT_BEGUN', 'no formation has handed over to this förbund yet');
}

/** The day of a decision. Refused: DECIDED_ON_MISSING, DECIDED_IN_FUTURE. */
export function dayOf({ decidedOn, at }: Decided): CivilDate {
  if (decidedOn === undefined) {
    throw new Rejected('DECIDED_ON_MISSING', 'the day of the decision is missing; deadlines are judged by it (0.4 D1)');
  }
  return notAfterToday(decidedOn, at);
}

export function notAfterToday(day: CivilDate, at: number): CivilDate {
  const today = civilDateAt(at);
  if (day <= today) return day;
  const message = `${day} is later than today in Stockholm, ${today}`;
  throw new Rejected('DECIDED_IN_FUTURE', message, { decidedOn: day, today });
}

/** The decision's day and where it is written. */
export const dated = (command: Decided): { decidedOn: CivilDate; evidence?: Evidence } => ({
  decidedOn: dayOf(command),
  ...(command.evidence && { evidence: command.evidence }),
});

/** The act that the law stands as on a day. */
export const actOn = (day: CivilDate): string => lawVersion(day).sfs;

export function theMember({ members }: Begun, id: string): ForbundMember {
  const member = members.find((one) => one.id === id);
  if (member) return member;
  throw new Rejected('UNKNOWN_MEMBER', `${id} is no member of this förbund`, {
    member: id,
    members: members.map((one) => one.id),
  });
}
