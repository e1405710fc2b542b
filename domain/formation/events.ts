import type { CivilDate } from '../calendar/civil-date';
import type { CharterVersion, Wording } from '../charter/charter';
import type { Evidence } from '../command';
import type { Event } from '../decider';
import type { ClockAdvanced } from '../steering/clock';
import type { CharterTerms } from '../forbund/charter-terms';
import type { CommitmentState, Gate, Position, PracticalItem, StageOutcome } from './commands';
import type { FormationPlan, Member } from './plan';

/** What every decision of a body carries. */
export type Taken = {
  member: string;
  body: string;
  decidedOn: CivilDate;
  evidence?: Evidence;
  assumed?: boolean;
};

/** Seats that a member had filled by the day of formation. */
export interface Appointed {
  members: number;
  substitutes: number;
}

/** What the formed förbund takes over. */
export interface HandOver {
  forbund: string;
  name: string;
  /** The formation's stream and the förbund's own: each names the other. */
  formation: string;
  stream: string;
  members: readonly Member[];
  charter: CharterVersion;
  area: readonly string[];
  formedOn: CivilDate;
  operationsStartOn: CivilDate;
  firstBudgetOre?: number;
  firstYear?: number;
  /** What the charter decides of the years; the law's default where nobody has said it. */
  terms?: CharterTerms;
  /** By member; who had not appointed by then is not named. */
  appointments?: { board: Readonly<Record<string, Appointed>>; auditors: Readonly<Record<string, Appointed>> };
}

// Stored for ever: rename nothing, repurpose nothing, add fields only as optional.
export type FormationEvent =
  | Event<'FormationStarted', { plan: FormationPlan; clockShiftMs: number }>
  | Event<'CharterSentOut', { version: number; hash: string; on: CivilDate; reason?: string }>
  | Event<'StageRecorded', Taken & { outcome: StageOutcome; ore?: number }>
  | Event<
      'DecisionRecorded',
      Taken &
        Position & {
          /** Paragraphs where the text decided on differs from the one in force. */ supersededBy?: {
            version: number;
            differs: readonly string[];
          };
        }
    >
  | Event<
      'TextConsolidated',
      {
        charter: CharterVersion;
        chosen: readonly { paragraph: string; from: string }[];
        /** The day it was sent out: that of its command. */ on?: CivilDate;
      }
    >
  | Event<'TextConfirmed', Taken & { version: number; hash: string; paragraphs: readonly string[] }>
  | Event<
      'ConditionWaived',
      Taken & { paragraph: string; /** The version that the condition was put on. */ version?: number }
    >
  | Event<'CharterAdoptedByAll', { version: number; hash: string; adoptedOn: CivilDate }>
  | Event<'ForbundFormed', { formedOn: CivilDate; handOver: HandOver; redGates: readonly Gate[] }>
  | Event<'OperationsStarted', { on: CivilDate }>
  | Event<'BreachEstablished', { gates: readonly Gate[]; on: CivilDate }>
  | Event<'BreachCured', { gates: readonly Gate[]; on: CivilDate }>
  | Event<'FormationLapsed', { lastDay: CivilDate; owing: readonly string[] }>
  /** A timely decision was recorded late and undid the lapse (0.4 D1). */
  | Event<'LapseAnnulled', { lastDay: CivilDate; member: string; decidedOn: CivilDate }>
  | Event<'FormationWithdrawn', { reason: string; on: CivilDate }>
  | Event<'NewDateApproved', Taken & { lastDay: CivilDate; operationsStartOn?: CivilDate; wording: Wording }>
  | Event<
      'FormationRetargeted',
      {
        lastDay: CivilDate;
        operationsStartOn?: CivilDate;
        charter: CharterVersion;
        /** The day of the last approval. */ decidedOn?: CivilDate;
      }
    >
  | Event<'CommitmentRecorded', Taken & { ore: number; state: CommitmentState }>
  | Event<'AuditorAppointed', Taken & { members: number; substitutes: number }>
  | Event<'BoardAppointed', Taken & { members: number; substitutes: number }>
  | Event<'FirstBudgetAdopted', Taken & { totalOre: number }>
  /** `told`: by its own process. */
  | Event<'TrialEnded', { endedOn: CivilDate; told?: true }>
  /** `noted`: no end had been told of. */
  | Event<'TrialGoesOn', { until: CivilDate; noted?: true }>
  | Event<'PracticalItemRecorded', { item: PracticalItem; on: CivilDate }>
  | Event<'LastSafeDayPassed', { lastSafeDay: CivilDate | null }>
  | Event<'PlanBroken', { member: string; body: string; nextMeeting: CivilDate | null }>
  | ClockAdvanced
  | Event<
      'ReminderAsked',
      {
        members: readonly string[];
        duties: readonly string[];
        /** When it was asked, epoch ms on the process's clock. */ at?: number;
      }
    >;
