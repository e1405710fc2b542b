import type { CivilDate } from '../calendar/civil-date';

/** What becomes of the förbund when a member's notice has run out (27 §, § 14 of the charters). */
export type WithdrawalEffect = 'DISSOLVE' | 'CONTINUE_IF_PARTIES_REMAIN';

/** Where a förbund and a member take their dispute (9 § 16 p., S3:289; lag 1994:566 6 §). */
export type DisputeForum = 'GENERAL_COURT' | 'ARBITRATION';

/** What the charter decides of a förbund's end. */
export interface EndTerms {
  /** Notice of withdrawal (uppsägningstid), in months: 36, unless the charter has a shorter time (27 §). */
  noticeMonths: number;
  effect: WithdrawalEffect;
  /** The last day, where the charter itself gives one. */
  sunsetOn?: CivilDate;
  disputes: DisputeForum;
  /** Whose archive authority supervises the archive (20 §, S3:301). */
  archiveSupervisor?: string;
  /** Months from dissolution to the hand-over of the archive; three by practice (arkivlagen 14 §). */
  archiveMonths: number;
  /** Members may sue each other, and what appears later is wound up too, for so many months; 0: no such rule. */
  claimMonths: number;
}

/** What the charter demands of activities (insatser) before they run. */
export interface InsatsTerms {
  registration: 'SUS' | 'UPPFOLJNING_FINSAM' | 'NONE';
  /** Nothing runs before it is registered (FK's condition, S3:94). */
  required: boolean;
}

/** The law's default, or practice, where the charter is silent: three years, and then liquidation (27 §, S3:263-265). */
export const defaultEnds: EndTerms = {
  noticeMonths: 36,
  effect: 'DISSOLVE',
  disputes: 'GENERAL_COURT',
  archiveMonths: 3,
  claimMonths: 0,
};

const defaultInsats: InsatsTerms = { registration: 'NONE', required: false };

/** Charters handed over before these were asked for are as the law has it. */
export const endsOf = ({ ends }: { ends?: EndTerms }): EndTerms => ends ?? defaultEnds;
export const insatsTermsOf = ({ insats }: { insats?: InsatsTerms }): InsatsTerms => insats ?? defaultInsats;
