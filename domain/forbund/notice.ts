import { addMonths, type CivilDate } from '../calendar/civil-date';
import type { Evidence } from '../command';
import type { PartyKind } from '../formation/plan';
import { endsOf, type WithdrawalEffect } from './end-terms';
import type { CharterTerms } from './charter-terms';

/** A member's notice of withdrawal (uppsägning, 27 §). */
export type NoticeOfWithdrawal = {
  /** 1 for the member's first. */
  no: number;
  member: string;
  /** The notice period begins the day the förbund received it. */
  receivedOn: CivilDate;
  body: string;
  /** The last day of the period, that day in full (0.4 D5). */
  expiresOn: CivilDate;
  effect: WithdrawalEffect;
  /** Försäkringskassan's and Arbetsförmedlingen's instructions oblige them to take part (0.4 D17). */
  stateMember: boolean;
  /** The charter that the notice is judged by: a later one changes nothing for it (0.4 D17). */
  charterVersion: number;
  evidence: Evidence;
};

const stateParties: readonly PartyKind[] = ['FK', 'AF', 'LAN'];

export const isStateMember = ({ party }: { party: PartyKind }): boolean => stateParties.includes(party);

/** The day a notice received on `receivedOn` runs out, and what follows, by the charter in force (27 §, C78). */
export function noticeTerms(
  receivedOn: CivilDate,
  terms: Pick<CharterTerms, 'ends'>,
): Pick<NoticeOfWithdrawal, 'expiresOn' | 'effect'> {
  const { noticeMonths, effect } = endsOf(terms);
  return { expiresOn: addMonths(receivedOn, noticeMonths), effect };
}
