import type { CivilDate } from '../../calendar/civil-date';
import type { Decided } from '../../command';
import { Rejected } from '../../rejected';
import { theMember } from '../../yearly/rules';
import type { InsatsCommand } from '../commands';
import type { Breach, InsatsEvent, Lack } from '../events';
import type { Organisation } from '../organisation';
import { type Begun, type InsatsState, isTrial } from '../state';

export type Of<Type extends InsatsCommand['type']> = Decided<Extract<InsatsCommand, { type: Type }>>;
export type Decide<Type extends InsatsCommand['type']> = (command: Of<Type>, state: Begun) => InsatsEvent[];

/** Refused: INSATS_NOT_BEGUN, INSATS_CLOSED, FORBUND_DISSOLVED. */
export function open(state: InsatsState): Begun {
  if (state.status === 'NONE') throw new Rejected('INSATS_NOT_BEGUN', 'there is no such insats');
  const { title, closedOn, dissolvedOn } = state;
  if (dissolvedOn !== undefined) {
    throw new Rejected('FORBUND_DISSOLVED', `the förbund was dissolved on ${dissolvedOn}`, { dissolvedOn });
  }
  if (closedOn === undefined) return state;
  throw new Rejected('INSATS_CLOSED', `${title} was closed on ${closedOn}`, { title, closedOn });
}

/** Refused: NOT_PROPOSED. What an insats is must be said before anything else of it. */
export function proposed({ proposal, title }: Begun): NonNullable<Begun['proposal']> {
  if (proposal) return proposal;
  throw new Rejected('NOT_PROPOSED', `${title} has not been proposed: neither its kind nor its parties are known`);
}

/** The day an insats has run since. Refused: NOT_STARTED, BEFORE_START. */
export function startedBy({ startedOn, title }: Begun, decidedOn: CivilDate): CivilDate {
  if (startedOn === undefined) throw new Rejected('NOT_STARTED', `${title} has not started`);
  if (decidedOn >= startedOn) return startedOn;
  throw new Rejected('BEFORE_START', `${title} started on ${startedOn}, after ${decidedOn}`, { startedOn, decidedOn });
}

/** Refused: INSATS_ENDED. What has ended is paid for and evaluated, and nothing else. */
export function notEnded({ ended, title }: Begun): void {
  if (ended) throw new Rejected('INSATS_ENDED', `${title} ended on ${ended.on}`, { title, endedOn: ended.on });
}

/**
 * A förbund in liquidation begins nothing new; what is agreed is paid (0.4 D15), and what was decided before is what it
 * is, whenever it is recorded (0.4 D1). Refused: IN_LIQUIDATION.
 */
export function goesOn({ inLiquidationSince: since }: Begun, decidedOn: CivilDate): void {
  if (since === undefined || decidedOn <= since) return;
  throw new Rejected('IN_LIQUIDATION', `the förbund is in liquidation since ${since}: nothing new is begun`, {
    enteredOn: since,
  });
}

/** A body decides only for its own time; beyond it there is a direction at most (S4:17, C30). Refused: AUTHORITY_ENDED. */
export function withinAuthority({ authorityUntil }: Begun, day: CivilDate): void {
  if (authorityUntil === undefined || day <= authorityUntil) return;
  const message = `there is no power to decide for ${day}, after ${authorityUntil}; a direction may be recorded (S4:17)`;
  throw new Rejected('AUTHORITY_ENDED', message, { day, authorityUntil });
}

/** A member that is named is one; Refused: UNKNOWN_MEMBER. */
export function known(state: Begun, { member }: Organisation): void {
  if (member !== undefined) theMember(state, member);
}

/** Who carries out an insats of a förbund is a principal (S3:438, S3:794). Refused: UNKNOWN_MEMBER, NOT_A_PRINCIPAL. */
export function knownPrincipal(state: Begun, by: Organisation): void {
  known(state, by);
  if (by.member !== undefined || isTrial(state)) return;
  throw new Rejected('NOT_A_PRINCIPAL', `${by.unit ?? ''} is no principal: money goes to those that carry it out`, {
    unit: by.unit,
  });
}

/** Done although something is missing, where that is said, with its reason and a document (0.4 D9). */
export type Breached = { breach?: Breach };

export function breachOf(lacks: readonly Lack[], reason: string | undefined): Breached {
  return lacks.length > 0 && reason !== undefined ? { breach: { lacks, reason } } : {};
}
