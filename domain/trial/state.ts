import type { CivilDate } from '../calendar/civil-date';
import type { Evidence } from '../command';
import type { StageOutcome } from '../formation/commands';
import type { NamndPart, PlannedStart, RecordSays } from './commands';
import type { ByBody, Differs, Gap, Order, Taken } from './events';
import type { Condition } from './law';
import { type Ages, type TrialMember, type TrialPlan, principalsOf } from './plan';

type ByMember<T> = Readonly<Record<string, T>>;

export type PrincipalDecision = ByBody &
  Readonly<{ outcome: 'EXTENDED' | 'REFUSED'; target?: PlannedStart; late?: { reason: string } }>;

export interface Extension {
  no: number;
  until: CivilDate;
  condition?: Condition;
  proposed?: Taken;
  /** The request as it went out to the principals, by decision no. `decision` of the nämnd. */
  requested?: { on: CivilDate; decision: number };
  decisions: ByMember<PrincipalDecision>;
  riksdag?: Taken & Readonly<{ outcome: 'ADOPTED' | 'REJECTED' }>;
  /** `was`: the last day that it extended. */
  completed?: { decidedOn: CivilDate; was: CivilDate };
  refused?: { by: string; decidedOn: CivilDate };
}

export interface KeptRecord {
  no: number;
  document: string;
  says: RecordSays;
  differs: Differs;
  evidence: Evidence;
}

export interface NamndDecision extends Taken {
  no: number;
  parts: readonly NamndPart[];
  immediate: boolean;
  adjustedOn?: CivilDate;
  records: readonly KeptRecord[];
}

export interface StandingOrder extends Order {
  /** The day each addressee did it, and how late. */
  delivered: ByMember<Taken & Readonly<{ daysLate: number }>>;
  /** Whose day passed, by addressee. */
  missed: ByMember<CivilDate>;
}

export interface Closure extends Taken {
  endsOn: CivilDate;
  told: readonly string[];
  /** Called off by an extension; who has been told of that, and when. */
  reversed?: { until: CivilDate; decidedOn: CivilDate; informed: ByMember<CivilDate> };
}

export interface Claim {
  no: number;
  members: readonly string[];
  until: CivilDate;
  said: string;
  documentOn: CivilDate;
  evidence: Evidence;
}

export type Mandate = ByBody & Readonly<{ no: number; to: string; scope: string; until?: CivilDate }>;
export type Target = Taken & PlannedStart & Readonly<{ version: number; by?: string }>;

export interface TrialInsats extends Taken {
  no: number;
  title: string;
  stream: string;
  ages?: Ages;
  closedOn?: CivilDate;
}

/** A trial that has been recorded. Everything but the phase, which follows from it (phase.ts). */
export interface TrialGoing {
  status: 'STARTED';
  plan: TrialPlan;
  clockShiftMs: number;
  /** The last day, as it stands. */
  until: CivilDate;
  ages?: Ages;
  extensions: readonly Extension[];
  decisions: readonly NamndDecision[];
  stages: readonly (ByBody & Readonly<{ outcome: StageOutcome; no?: number }>)[];
  claims: readonly Claim[];
  orders: readonly StandingOrder[];
  /** The planned start as it stands, and as it was; the last one holds. */
  targets: readonly Target[];
  forbund?: { stream: string; on: CivilDate; formed: boolean };
  closures: readonly Closure[];
  evaluations: readonly Taken[];
  evaluationMissed?: CivilDate;
  mandates: readonly Mandate[];
  stands: ByMember<Taken & Readonly<{ ages: Ages }>>;
  insatser: readonly TrialInsats[];
  /** The last day has passed. */
  endedOn?: CivilDate;
  /** The end that the formation has been told of. */
  endTold?: CivilDate;
  gaps: readonly Gap[];
  liquidation?: Taken;
  booksClosed?: boolean;
  closedOn?: CivilDate;
}

export type TrialState = { status: 'NONE' } | TrialGoing;

export const memberOf = ({ plan }: TrialGoing, id: string): TrialMember | undefined =>
  plan.members.find((member) => member.id === id);

export const memberIds = ({ plan }: TrialGoing): string[] => plan.members.map(({ id }) => id);
export const principalIds = ({ plan }: TrialGoing): string[] => principalsOf(plan).map(({ id }) => id);

export const targetOf = ({ targets }: TrialGoing): Target | undefined => targets.at(-1);
export const closureOf = ({ closures }: TrialGoing): Closure | undefined => closures.at(-1);

/** What a record holds of a member; ids come from files, so names of Object's own are no keys. */
export const of = <T>(record: ByMember<T>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
