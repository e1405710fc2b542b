import type { CivilDate } from '../calendar/civil-date';
import type { CharterVersion } from '../charter/charter';
import type { ContinuedTerms } from './changed-terms';
import type { Split } from './commands';
import type { NoticeOfWithdrawal } from './notice';
import type { DisputeForum } from './end-terms';

/** Why a förbund goes into liquidation (likvidation; S3:275; 3 §). */
export type LiquidationTrigger = 'AGREEMENT' | 'WITHDRAWAL' | 'COMPOSITION_BROKEN' | 'TIME_RUN_OUT';

/** What its remaining members have decided on for the time after a notice (FI:lämna). */
export type Continuation = Readonly<{ charter: CharterVersion; split?: Split; terms?: ContinuedTerms }>;

export const continuationOf = ({ charter, split, terms }: Continuation): Continuation => ({
  charter,
  ...(split && { split }),
  ...(terms && { terms }),
});

/** A notice as it stands. */
export interface Notice extends NoticeOfWithdrawal {
  stream: string;
  /** LEFT: its member is gone by agreement with the others, and the notice with it. */
  status: 'RUNNING' | 'REVOKED' | 'EXPIRED' | 'CONTINUED' | 'LEFT';
  /**
   * Decided in time. While it runs, what another notice of the same day comes to is waited for; recorded after the expiry
   * (0.4 D1), the liquidation answers whether it is still in time for it.
   */
  continuation?: Continuation;
  /** The same of all members' consent to its revocation. */
  revokedOn?: CivilDate;
}

export interface Liquidation {
  stream: string;
  no: number;
  enteredOn: CivilDate;
  trigger: LiquidationTrigger;
  withdrawing: readonly string[];
  distributedOn?: CivilDate;
}

/** An activity (insats) that the förbund has raised, by stream. */
export type RaisedInsats = { no: number; title: string; neededOn: CivilDate };

export type RaisedDispute = {
  no: number;
  member: string;
  subject: string;
  raisedOn: CivilDate;
  forum: DisputeForum;
};

/** What a förbund has of its own end, and of what it has raised on the way. */
export interface Ends {
  notices: Readonly<Record<string, Notice>>;
  /** The one that goes on. */
  liquidation?: Liquidation;
  /** So many there have been. */
  liquidations: number;
  dissolvedOn?: CivilDate;
  insatser: Readonly<Record<string, RaisedInsats>>;
  disputes: Readonly<Record<string, RaisedDispute>>;
  /** The kommun whose archive authority supervises the archive, by agreement (20 §). */
  archive?: { kommun: string; on: CivilDate };
}

export const noEnds: Ends = { notices: {}, liquidations: 0, insatser: {}, disputes: {} };

/** In the order they were given. */
export const noticesOf = ({ notices }: Ends): Notice[] => Object.values(notices);

export const runningNotices = (ends: Ends): Notice[] => noticesOf(ends).filter(({ status }) => status === 'RUNNING');

/**
 * What comes of the notices that have run out when a liquidation is called off: whose members leave by the others'
 * decision, and the first that ends the förbund anew. Nobody leaves after that one.
 */
export function onceCalledOff(ends: Ends): { gone: (Notice & { continuation: Continuation })[]; next?: Notice } {
  const expired = noticesOf(ends)
    .filter(({ status, revokedOn }) => status === 'EXPIRED' && revokedOn === undefined)
    .sort((a, b) => (a.expiresOn < b.expiresOn ? -1 : a.expiresOn > b.expiresOn ? 1 : 0));
  const next = expired.find(({ continuation }) => !continuation);
  const gone = expired.flatMap(({ continuation, ...notice }) =>
    continuation && (!next || notice.expiresOn < next.expiresOn) ? [{ ...notice, continuation }] : [],
  );
  return { gone, ...(next && { next }) };
}

/** With a member that leaves by agreement goes the notice that it has given. */
export function withoutNotice(ends: Ends, member: string): Ends {
  const gone = runningNotices(ends).filter((one) => one.member === member);
  const left = gone.map((one): [string, Notice] => [one.stream, { ...one, status: 'LEFT' }]);
  return { ...ends, notices: { ...ends.notices, ...Object.fromEntries(left) } };
}
