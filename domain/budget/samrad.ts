import type { CivilDate } from '../calendar/civil-date';
import { of, memberIds } from '../yearly/yearly';
import { type Begun, type Consultation, samradNow } from './state';

/** What keeps a member's samråd from being one: silence never does, what did not reach the member does (0.4 D12). */
export type Lack = 'INVITATION' | 'DELIVERY' | 'MEETING';

export interface Missing {
  member: string;
  lacks: Lack;
  /** Where it lacks delivery: the invitation is on its way, in the outbox, or has come back. */
  delivery?: Consultation['delivery'];
}

/** Members with whom no samråd had been held before a day. */
export function samradMissing(state: Begun, before: CivilDate): Missing[] {
  const now = samradNow(state);
  return memberIds(state).flatMap((member) => {
    const consultation = of(now, member);
    const lacks = lackOf(consultation, before);
    if (lacks === undefined) return [];
    const { delivery } = consultation ?? {};
    return [{ member, lacks, ...(lacks === 'DELIVERY' && delivery && { delivery }) }];
  });
}

function lackOf(consultation: Consultation | undefined, before: CivilDate): Lack | undefined {
  if (!consultation || (consultation.delivery === undefined && consultation.present !== true)) return 'INVITATION';
  if (consultation.present !== true && consultation.delivery !== 'DELIVERED') return 'DELIVERY';
  const { heldOn } = consultation;
  return heldOn === undefined || heldOn >= before ? 'MEETING' : undefined;
}

/** Members that nobody has invited, or whose invitation has come back. */
export const toInvite = (state: Begun): string[] =>
  memberIds(state).filter((member) => {
    const { delivery, present } = of(samradNow(state), member) ?? {};
    return present !== true && (delivery === undefined || delivery === 'FAILED');
  });

/** Members with whom no samråd has been held. */
export const toMeet = (state: Begun): string[] =>
  memberIds(state).filter((member) => of(samradNow(state), member)?.heldOn === undefined);

export const bounced = (state: Begun): string[] =>
  memberIds(state).filter((member) => {
    const { delivery, present } = of(samradNow(state), member) ?? {};
    return delivery === 'FAILED' && present !== true;
  });
