import type { CivilDate } from '../calendar/civil-date';
import type { Evidence } from '../command';
import type { Event } from '../decider';
import type { HandOver } from '../formation/events';
import type { Member, PartyKind } from '../formation/plan';
import type { Term } from '../mandates/terms';
import type { CharterVersion } from '../charter/charter';
import type { ClockAdvanced } from '../steering/clock';
import type { ReminderAsked } from '../steering/reminder';
import type { ChangedTerms } from './changed-terms';
import type { EndsEvent } from './ends-events';
import type { AdoptedBudget, ChildKind, DebtKind, Matter, NotedAppointment, Side, Split } from './commands';

/** A process of a year or of a term that the förbund starts. */
export type Opened = {
  kind: ChildKind;
  stream: string;
  on: CivilDate;
  year?: number;
  term?: Term;
};

/** The act that the law stood as, "2007:411": resolved on the day of the decision (P21). */
type ByLaw = { law: string };
type Dated = { decidedOn: CivilDate; evidence?: Evidence };

// Stored for ever: rename nothing, repurpose nothing, add fields only as optional.
export type ForbundEvent =
  | Event<'ForbundBegun', { handOver: HandOver; clockShiftMs?: number; exercise?: boolean }>
  | Event<'OperationsDayReached', { on: CivilDate }>
  | Event<'ChildOpened', Opened & ByLaw>
  | Event<'ChildClosed', { stream: string; on: CivilDate }>
  | Event<'BudgetNoted', AdoptedBudget>
  /** Told by the formation, which goes on asking until its gates are green. */
  | Event<'AppointmentNoted', NotedAppointment>
  | Event<'FirstBudgetNoted', { year: number; totalOre: number; adoptedOn: CivilDate }>
  | Event<
      'MemberSucceeded',
      {
        /** The member's id, which stays. */
        predecessor: string;
        successor: { party: PartyKind; name: string };
        from: CivilDate;
        /** What it was until then. */
        was: { party: PartyKind; name: string };
      } & ByLaw
    >
  | Event<'MatterApproved', Dated & { member: string; body: string; key: string; matter: Matter }>
  | Event<'MatterApprovalTakenBack', Dated & { member: string; body: string; key: string; matter: Matter }>
  | Event<'MatterAdopted', ByLaw & { key: string; matter: Matter; adoptedOn: CivilDate }>
  | Event<'MemberAdded', ByLaw & { key: string; added: Member; from: CivilDate; region?: string; split?: Split }>
  | Event<'MemberRemoved', ByLaw & { key: string; removed: string; from: CivilDate; split?: Split }>
  /** `terms`: what it changes of them, in full as all members decided it. */
  | Event<'CharterChanged', ByLaw & { key: string; charter: CharterVersion; on: CivilDate; terms?: ChangedTerms }>
  | Event<'FeesDecided', ByLaw & { key: string; principles: string; consultedOn: CivilDate; on: CivilDate }>
  | Event<'InformationRecorded', ByLaw & { on: CivilDate; subject: string; evidence?: Evidence }>
  | Event<
      'StatementRequested',
      ByLaw & Dated & { no: number; asks: Side; answers: Side; subject: string; by: CivilDate; agreed: boolean }
    >
  | Event<'StatementAnswered', Dated & { no: number; asks: Side; answers: Side; subject: string }>
  | Event<'CreditTaken', ByLaw & Dated & { ore: number }>
  | Event<'DebtEstablished', ByLaw & Dated & { no: number; kind: DebtKind; ore: number; reason: string }>
  | Event<'DebtCured', Dated & { no: number }>
  | EndsEvent
  | ClockAdvanced
  | ReminderAsked;
