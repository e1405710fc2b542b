import { addMonths, type CivilDate } from '../calendar/civil-date';
import type { CharterVersion } from '../charter/charter';
import type { Evidence } from '../command';
import type { PartyKind } from '../formation/plan';
import { type Instruction, instructionOn } from '../law/instructions';
import { partyOn } from '../law/succession';
import { endsOf, type WithdrawalEffect } from './end-terms';
import type { CharterInForce } from './changed-terms';
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
  /** The paragraph that does, where it is in force the day the notice is received. */
  instruction?: Instruction;
  /** The charter that the notice is judged by: a later one changes nothing for it (0.4 D17). */
  charterVersion: number;
  /** Its paragraph on withdrawal, "14". */
  clause?: string;
  evidence: Evidence;
};

const stateParties: readonly PartyKind[] = ['FK', 'AF', 'LAN'];

export const isStateMember = ({ party }: { party: PartyKind }): boolean => stateParties.includes(party);

/** "Tre år, om inte kortare tid anges": a longer one in a charter binds nobody (27 §; 0.4 D17). */
export const mostMonths = 36;

/** The day a notice received on `receivedOn` runs out, and what follows, by the charter in force (27 §, C78). */
export function noticeTerms(
  receivedOn: CivilDate,
  terms: Pick<CharterTerms, 'ends'>,
): Pick<NoticeOfWithdrawal, 'expiresOn' | 'effect'> {
  const { noticeMonths, effect } = endsOf(terms);
  return { expiresOn: addMonths(receivedOn, Math.min(noticeMonths, mostMonths)), effect };
}

/** What the charter of the day makes of a notice. */
export type Judged = Pick<NoticeOfWithdrawal, 'expiresOn' | 'effect' | 'charterVersion' | 'clause'>;

export const judgedBy = (receivedOn: CivilDate, { charter, terms }: CharterInForce): Judged => ({
  ...noticeTerms(receivedOn, terms),
  charterVersion: charter.version,
  ...clauseOf(charter),
});

/** What obliges a state member to take part, on a day: the instruction of the authority that it then is (0.4 D17). */
export function obligedBy({ party }: { party: PartyKind }, on: CivilDate): { instruction?: Instruction } {
  const instruction = instructionOn(partyOn(party, on), on);
  return instruction ? { instruction } : {};
}

/** Where the charter speaks of withdrawal, by its headings. */
function clauseOf({ paragraphs }: CharterVersion): { clause?: string } {
  const clause = paragraphs.find(({ heading }) => /utträde|uppsägning/i.test(heading))?.number;
  return clause === undefined ? {} : { clause };
}
