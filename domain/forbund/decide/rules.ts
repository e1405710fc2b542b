import type { CivilDate } from '../../calendar/civil-date';
import type { Decided, Evidence } from '../../command';
import { dayOf, evidenceIfAny } from '../../dated';
import { decidingBodyOf } from '../../formation/state';
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

/** The decision's day and where it is written. */
export const dated = (command: Decided): { decidedOn: CivilDate; evidence?: Evidence } => ({
  decidedOn: dayOf(command),
  ...evidenceIfAny(command),
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

/** Refused: FORBUND_DISSOLVED. */
export function undissolved(state: Begun): Begun {
  const { dissolvedOn } = state.ends;
  if (dissolvedOn === undefined) return state;
  throw new Rejected('FORBUND_DISSOLVED', `the förbund was dissolved on ${dissolvedOn}`, { dissolvedOn });
}

/** On a day: what was so before a liquidation is recorded in it, too (0.4 D1). Refused: FORBUND_DISSOLVED, IN_LIQUIDATION. */
export function goingOn(state: Begun, day?: CivilDate): Begun {
  const { liquidation } = undissolved(state).ends;
  if (!liquidation) return state;
  const { enteredOn } = liquidation;
  if (day !== undefined && day <= enteredOn) return state;
  throw new Rejected('IN_LIQUIDATION', `the förbund has been in liquidation since ${enteredOn}`, { enteredOn });
}

/** For the state side who decides has changed with the law; a kommun's and a region's council does. */
export function bodyOf(member: ForbundMember, named: string | undefined): string {
  const decides = decidingBodyOf(member) ?? member.id;
  const isCouncil = member.party === 'KOMMUN' || member.party === 'REGION';
  if (named === undefined || named === decides || !isCouncil) return named ?? decides;
  const message = `${named} may not take this decision for ${member.id}`;
  throw new Rejected('NOT_DECIDING_BODY', message, { member: member.id, body: named, decidingBody: decides });
}
