import type { CivilDate } from '../../calendar/civil-date';
import type { PartyKind } from '../../formation/plan';
import type { Focus, OnNoWord, Outcome, Registry } from '../commands';
import type { Direction } from '../direction';
import type { Lack } from '../events';
import type { Financed } from '../financing';
import type { InsatsKind } from '../kinds';
import { type InsatsMoney, moneyOf } from '../money';
import type { Organisation } from '../organisation';
import { type InsatsPhase, phaseOf, type Stage, stageOf } from '../phase';
import { type Begun, hasAgreed, type Requisition, uncured } from '../state';
import { type DeadlineStatus, statusOf, uninformed } from '../word';

/** A deadline for word, and what came of it. */
export interface DeadlineView {
  no: number;
  by: Organisation;
  on: CivilDate;
  onMissed: OnNoWord;
  status: DeadlineStatus;
  /** The day adapting or winding down began. */
  missedOn?: CivilDate;
  /** By how many days the word was late, and who is still to be told. */
  daysLate?: number;
  uninformed: readonly string[];
}

/** Nobody has said where it is to go: open (C42). A direction binds nobody; a decision does. */
export interface DirectionsView {
  status: 'OPEN' | 'DIRECTION' | 'DECIDED';
  all: readonly Direction[];
  decidedOn?: CivilDate;
  from?: CivilDate;
  otherwise?: OnNoWord;
  assuming?: 'NO_FORMAL_COOPERATION';
}

/** One insats as pages and lists have it. */
export interface InsatsView {
  no: number;
  title: string;
  owner: string;
  phase: InsatsPhase;
  stage: Stage;
  neededOn: CivilDate;
  startedOn?: CivilDate;
  endsOn?: CivilDate;
  outcome?: Outcome;
  endedOn?: CivilDate;
  authorityUntil?: CivilDate;
  kinds: readonly InsatsKind[];
  concerned: readonly PartyKind[];
  carriedOutBy: readonly { by: Organisation; agreed: boolean }[];
  registration?: { registry: Registry; focus: Focus; decidedOn: CivilDate };
  money: InsatsMoney;
  financing: readonly { year: number; parts: readonly Financed[] }[];
  requisitions: readonly Requisition[];
  directions: DirectionsView;
  deadlines: readonly DeadlineView[];
  followUps: number;
  evaluations: number;
  lacks: readonly Lack[];
}

export function insatsView(state: Begun): InsatsView {
  const { no, title, owner, neededOn, proposal, carriedOutBy, funds, requisitions } = state;
  return {
    no,
    title,
    owner,
    phase: phaseOf(state),
    stage: stageOf(state),
    neededOn,
    ...days(state),
    kinds: proposal?.kinds ?? [],
    concerned: proposal?.concerned ?? [],
    carriedOutBy: carriedOutBy.map((by) => ({ by, agreed: hasAgreed(state, by) })),
    ...(state.registration && { registration: state.registration }),
    money: moneyOf(state),
    financing: funds.flatMap(({ year, financing }) => (financing ? [{ year, parts: financing }] : [])),
    requisitions,
    directions: directionsOf(state),
    deadlines: state.deadlines.map((one) => deadlineView(state, one)),
    followUps: state.followUps.length,
    evaluations: state.evaluations.length,
    lacks: uncured(state),
  };
}

const days = ({ startedOn, ending, ended, authorityUntil }: Begun) => ({
  ...(startedOn !== undefined && { startedOn }),
  ...(ending && { endsOn: ending.endsOn, outcome: ending.outcome }),
  ...(ended && { endedOn: ended.on }),
  ...(authorityUntil !== undefined && { authorityUntil }),
});

function directionsOf({ directions: set }: Begun): DirectionsView {
  if (!set) return { status: 'OPEN', all: [] };
  const { directions: all, decided, ...rest } = set;
  return { status: decided === true ? 'DECIDED' : 'DIRECTION', all, ...rest };
}

const deadlineView = (state: Begun, deadline: Begun['deadlines'][number]): DeadlineView => {
  const { no, by, on, onMissed, missed, reversed } = deadline;
  return {
    no,
    by,
    on,
    onMissed,
    status: statusOf(state, deadline),
    ...(missed && { missedOn: missed.on }),
    ...(reversed && { daysLate: reversed.daysLate }),
    uninformed: uninformed(deadline),
  };
};
