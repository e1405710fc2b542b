import { Rejected } from '../../rejected';
import { same } from '../../same';
import { evidenceOf } from '../../yearly/rules';
import type { TrialEvent } from '../events';
import { evaluationCounts } from '../law';
import type { Ages } from '../plan';
import { of, principalIds, type TrialGoing } from '../state';
import { after, byDecidingBody, type Decide, inItsTime, shown, taken } from './rules';

/** Finished inside the trial; one that was, and became known after its end, takes the breach back (L1217 4 §, C19). */
export const recordEvaluation: Decide<'RecordEvaluation'> = (command, state) => {
  const evaluated = shown(command);
  const { decidedOn } = evaluated;
  if (state.evaluations.some((one) => one.decidedOn === decidedOn)) return [];
  const first: TrialEvent = { type: 'TrialEvaluated', data: evaluated };
  const { evaluationMissed: until } = state;
  if (until === undefined || decidedOn > until || !evaluationCounts(decidedOn)) return [first];
  return [first, { type: 'TrialEvaluationBreachAnnulled', data: { until, decidedOn } }];
};

/** Taking part is decided by councils and boards; what officials then do rests on a mandate that is recorded (S1:35, C06). */
export const delegateMandate: Decide<'DelegateMandate'> = (command, state) => {
  const { to, scope, until } = command.data;
  evidenceOf(command);
  const given = byDecidingBody(command, state);
  const data = { ...given, to, scope, ...(until !== undefined && { until }) };
  const isKnown = state.mandates.some(({ no: _, ...one }) => same({ ...one, evidence: 0 }, { ...data, evidence: 0 }));
  return isKnown ? [] : [{ type: 'MandateDelegated', data: { no: state.mandates.length + 1, ...data } }];
};

/** Whom the trial is for is the principals' to change, all alike (S1:41, C05). */
export const takeStand: Decide<'TakeStand'> = (command, state) => {
  const { ages } = command.data;
  const stand = byDecidingBody(command, state);
  inItsTime(state, stand.decidedOn);
  inOrder(ages);
  const standing = of(state.stands, stand.member);
  if (standing?.decidedOn === stand.decidedOn && same(standing.ages, ages)) return [];
  const first: TrialEvent = { type: 'StandTaken', data: { ...stand, ages } };
  const next = after(state, [first]);
  const all = principalIds(next).flatMap((id) => of(next.stands, id) ?? []);
  const isAlike = all.length === principalIds(next).length && all.every((one) => same(one.ages, ages));
  if (!isAlike || same(state.ages, ages)) return [first];
  const decidedOn = all.map((one) => one.decidedOn).reduce((last, day) => (day > last ? day : last), '');
  return [first, { type: 'TrialAgesChanged', data: { ages, decidedOn } }];
};

function inOrder({ from, to }: Ages): void {
  if (from <= to) return;
  throw new Rejected('AGES_BACKWARDS', `${from} is above ${to}`, { from, to });
}

/** An insats of the trial starts as a process of its own. Outside the agreed ages it takes the principals' new stand. */
export const raiseInsats: Decide<'RaiseInsats'> = (command, state) => {
  const { title, ages } = command.data;
  const needed = taken(command);
  const standing = state.insatser.find((one) => one.no === command.data.no || one.title === title);
  if (standing) return known(standing, command.data);
  inItsTime(state, needed.decidedOn);
  if (ages) inOrder(ages);
  withinAges(state, ages);
  const no = command.data.no ?? Math.max(0, ...state.insatser.map((one) => one.no)) + 1;
  const stream = `insats-${state.plan.trial}-${no}`;
  const data = { no, title, stream, until: state.until, ...needed, ...(ages && { ages }) };
  return [{ type: 'TrialInsatsRaised', data }];
};

function known(standing: TrialGoing['insatser'][number], { no, title }: { no?: number; title: string }): TrialEvent[] {
  if (standing.title === title && (no === undefined || no === standing.no)) return [];
  throw new Rejected('INSATS_NUMBER_TAKEN', `insats no. ${standing.no} is ${standing.title}`, {
    no: standing.no,
    title: standing.title,
  });
}

function withinAges({ ages: agreed }: TrialGoing, asked: Ages | undefined): void {
  if (!agreed || !asked || (agreed.from <= asked.from && asked.to <= agreed.to)) return;
  const message = `the application was for ages ${agreed.from}-${agreed.to}: the principals must take a new stand (S1:41)`;
  throw new Rejected('OUTSIDE_TARGET_GROUP', message, { asked, agreed });
}

/** A beställarförbund has entered liquidation (L94 25 §); nothing here starts one. */
export const recordLiquidation: Decide<'RecordLiquidation'> = (command, state) => {
  const { form } = state.plan;
  if (form !== 'BESTALLARFORBUND') {
    const message = `liquidation is of a beställarförbund; this trial's form is ${form} (A33)`;
    throw new Rejected('NO_BESTALLARFORBUND', message, { form });
  }
  const entered = shown(command);
  return state.liquidation ? [] : [{ type: 'TrialLiquidationEntered', data: entered }];
};
