import type { CivilDate } from '../../calendar/civil-date';
import type { NamndPart, PlannedStart } from '../commands';
import type { Differs, Gap } from '../events';
import { type Phase, phaseOf } from '../phase';
import type { Ages, TrialForm } from '../plan';
import { leftToExtend, type Remaining } from '../remaining';
import { type Claim, closureOf, type Mandate, type NamndDecision, of, targetOf, type TrialGoing } from '../state';
import { type ExtensionView, extensionView } from './extension-view';
import { type OrderView, orderView } from './order-view';

/** A decision of the nämnd, and what other records say of it otherwise. */
export interface NamndView {
  no: number;
  decidedOn: CivilDate;
  assumed?: boolean;
  /** It went out that day; none while it waits for the minutes. */
  adjustedOn?: CivilDate;
  parts: readonly NamndPart[];
  records: readonly { no: number; document: string; differs: Differs }[];
}

export interface ClosureView {
  endsOn: CivilDate;
  announcedOn: CivilDate;
  told: readonly string[];
  /** The day of the extension that called it off. */
  reversedOn?: CivilDate;
  /** Who was told of the closure and not that it is called off. */
  uninformed: readonly string[];
}

export interface TrialView {
  trial: string;
  name: string;
  area: readonly string[];
  form: TrialForm;
  phase: Phase;
  startedOn: CivilDate;
  until: CivilDate;
  /** What the law still leaves to extend by. */
  left: Remaining;
  ages?: Ages;
  members: readonly { member: string; name: string; role: 'PRINCIPAL' | 'ASSOCIATE' }[];
  extensions: readonly ExtensionView[];
  decisions: readonly NamndView[];
  orders: readonly OrderView[];
  /** When the förbund is planned to start, and how that day has moved. */
  target?: PlannedStart & { was: readonly PlannedStart[] };
  closure?: ClosureView;
  claims: readonly Omit<Claim, 'evidence'>[];
  mandates: readonly Omit<Mandate, 'evidence' | 'assumed'>[];
  evaluatedOn: readonly CivilDate[];
  evaluationMissed?: CivilDate;
  insatser: readonly { no: number; title: string; stream: string; closedOn?: CivilDate }[];
  gaps: readonly Gap[];
  endedOn?: CivilDate;
  liquidationOn?: CivilDate;
  closedOn?: CivilDate;
}

/** A trial as pages and lists are given it. */
export function trialView(state: TrialGoing): TrialView {
  const { plan, until, ages } = state;
  const { trial, name, area, form, startedOn } = plan;
  return {
    ...{ trial, name, area, form, phase: phaseOf(state), startedOn, until, left: leftToExtend(until) },
    ...(ages && { ages }),
    members: plan.members.map(({ id, name: called, role }) => ({ member: id, name: called, role })),
    extensions: state.extensions.map((one) => extensionView(state, one)),
    decisions: state.decisions.map(namndView),
    orders: state.orders.map((one) => orderView(state, one)),
    ...planned(state),
    ...closure(state),
    claims: state.claims.map(({ evidence: _, ...claim }) => claim),
    mandates: state.mandates.map(({ evidence: _, assumed: __, ...mandate }) => mandate),
    evaluatedOn: state.evaluations.map(({ decidedOn }) => decidedOn),
    insatser: state.insatser.map(({ no, title, stream, closedOn }) => ({
      ...{ no, title, stream },
      ...(closedOn !== undefined && { closedOn }),
    })),
    gaps: state.gaps,
    ...ends(state),
  };
}

const namndView = ({ no, decidedOn, assumed, adjustedOn, parts, records }: NamndDecision): NamndView => ({
  ...{ no, decidedOn },
  ...(assumed === true && { assumed }),
  ...(adjustedOn !== undefined && { adjustedOn }),
  parts,
  records: records.map(({ no: record, document, differs }) => ({ no: record, document, differs })),
});

function planned(state: TrialGoing): Pick<TrialView, 'target'> {
  const target = targetOf(state);
  if (!target) return {};
  const bare = ({ on, modality }: PlannedStart): PlannedStart => ({ on, modality });
  return { target: { ...bare(target), was: state.targets.slice(0, -1).map(bare) } };
}

function closure(state: TrialGoing): Pick<TrialView, 'closure'> {
  const announced = closureOf(state);
  if (!announced) return {};
  const { endsOn, decidedOn: announcedOn, told, reversed } = announced;
  const uninformed = reversed ? told.filter((one) => of(reversed.informed, one) === undefined) : [];
  return {
    closure: { endsOn, announcedOn, told, ...(reversed && { reversedOn: reversed.decidedOn }), uninformed },
  };
}

const ends = ({ evaluationMissed, endedOn, liquidation, closedOn }: TrialGoing): Partial<TrialView> => ({
  ...(evaluationMissed !== undefined && { evaluationMissed }),
  ...(endedOn !== undefined && { endedOn }),
  ...(liquidation && { liquidationOn: liquidation.decidedOn }),
  ...(closedOn !== undefined && { closedOn }),
});
