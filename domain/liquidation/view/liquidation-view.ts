import type { CivilDate } from '../../calendar/civil-date';
import { endsOf } from '../../forbund/end-terms';
import type { LiquidationTrigger } from '../../forbund/ends';
import type { PartyKind } from '../../formation/plan';
import { sumOre } from '../../money/sum';
import { membersOf, of } from '../../yearly/yearly';
import { type Balance, balanceOf, lackOre } from '../balance';
import type { Item, Served } from '../commands';
import { type LiquidationPhase, phaseOf } from '../phase';
import { isOpenQuestion } from '../shares';
import {
  archiveDueOn,
  bothDocuments,
  callLeft,
  claimsUntil,
  debtLeft,
  type LiquidationStarted,
  servedOn,
  unserved,
} from '../state';
import { type Step, steps } from './steps';

/** One member's money, öre, and whether it has been served. */
export interface MemberView {
  member: string;
  name: string;
  party: PartyKind;
  calledOre: number;
  paidInOre: number;
  /** Its share of what has been distributed, and how much of that it has had. */
  sharedOre: number;
  paidOutOre: number;
  servedOn?: CivilDate;
  lacks: readonly Served[];
}

export interface LiquidationView {
  no: number;
  enteredOn: CivilDate;
  trigger: LiquidationTrigger;
  phase: LiquidationPhase;
  steps: readonly Step[];
  balance: Balance;
  /** What the debts lack, beyond what is held and called in; 0 where nothing lacks. */
  lackOre: number;
  /** Distributed, and not recorded as paid out. */
  toPayOutOre: number;
  assets: readonly (Item & { soldOre?: number; soldOn?: CivilDate })[];
  debts: readonly (Item & { paidOre: number; leftOre: number })[];
  calls: readonly { no: number; ore: number; calledOn: CivilDate; dueOn: CivilDate; leftOre: number }[];
  distributions: readonly { no: number; ore: number; on: CivilDate }[];
  members: readonly MemberView[];
  unserved: readonly string[];
  /** Arbetsförmedlingen is a member, and no source says whether the state's half is partly its own. */
  openQuestion: boolean;
  finalAccounts?: { version: number; report: string; accounts: string; adoptedOn?: CivilDate };
  archive: { supervisor?: string; keeper?: string; dueOn?: CivilDate; handedOverOn?: CivilDate };
  dissolvedOn?: CivilDate;
  claimsUntil?: CivilDate;
}

/** The liquidation as people look at it: what is left to do, the money to the öre, and who is not served. */
export function liquidationView(state: LiquidationStarted): LiquidationView {
  const members = membersOf(state).map(({ id, name, party }) => ({ member: id, name, party, ...memberOf(state, id) }));
  const until = claimsUntil(state);
  return {
    no: state.no,
    enteredOn: state.enteredOn,
    trigger: state.trigger,
    phase: phaseOf(state),
    steps: steps(state),
    balance: balanceOf(state),
    lackOre: Math.max(0, lackOre(state)),
    toPayOutOre: sumOre(members.map(({ sharedOre, paidOutOre }) => sharedOre - paidOutOre)),
    ...lines(state),
    members,
    unserved: unserved(state),
    openQuestion: isOpenQuestion(state),
    ...accounts(state),
    archive: archive(state),
    ...(state.dissolvedOn !== undefined && { dissolvedOn: state.dissolvedOn }),
    ...(until !== undefined && { claimsUntil: until }),
  };
}

function memberOf(state: LiquidationStarted, id: string): Omit<MemberView, 'member' | 'name' | 'party'> {
  const { calls, distributions, served } = state;
  const day = servedOn(state, id);
  const had = of(served, id) ?? {};
  return {
    calledOre: sumOre(calls.map(({ shares }) => of(shares, id) ?? 0)),
    paidInOre: sumOre(calls.map(({ paid }) => of(paid, id) ?? 0)),
    sharedOre: sumOre(distributions.map(({ shares }) => of(shares, id) ?? 0)),
    paidOutOre: sumOre(
      distributions.map(({ shares, paidOut }) => (of(paidOut, id) === undefined ? 0 : (of(shares, id) ?? 0))),
    ),
    ...(day !== undefined && { servedOn: day }),
    lacks: bothDocuments.filter((document) => had[document] === undefined),
  };
}

function lines({ assets, debts, calls, distributions }: LiquidationStarted) {
  return {
    assets: assets.map(({ sold, ...item }) => ({ ...item, ...(sold && { soldOre: sold.ore, soldOn: sold.on }) })),
    debts: debts.map(({ paidOn: _, ...debt }) => ({ ...debt, leftOre: debtLeft(debt) })),
    calls: calls.map((call) => ({
      ...{ no: call.no, ore: call.ore, calledOn: call.calledOn, dueOn: call.dueOn },
      leftOre: sumOre(Object.keys(call.shares).map((id) => callLeft(call, id))),
    })),
    distributions: distributions.map(({ no, ore, on }) => ({ no, ore, on })),
  };
}

function accounts({ finalAccounts: of }: LiquidationStarted): Pick<LiquidationView, 'finalAccounts'> {
  if (!of) return {};
  const { version, report, accounts: documents, adoptedOn } = of;
  const known = { version, report: report.sha256, accounts: documents.sha256 };
  return { finalAccounts: { ...known, ...(adoptedOn !== undefined && { adoptedOn }) } };
}

function archive(state: LiquidationStarted): LiquidationView['archive'] {
  const { archiveSupervisor: supervisor } = endsOf(state.basis.terms);
  const { keeper, handedOverOn } = state.archive;
  const dueOn = archiveDueOn(state);
  return {
    ...(supervisor !== undefined && { supervisor }),
    ...(keeper !== undefined && { keeper }),
    ...(dueOn !== undefined && { dueOn }),
    ...(handedOverOn !== undefined && { handedOverOn }),
  };
}
