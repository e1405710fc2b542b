import { addDays } from '../../calendar/civil-date';
import type { Duty } from '../../duty';
import { law, practice } from '../../grounds';
import { daysBefore, owed } from '../../owed';
import { evaluationCounts, mustEvaluate } from '../law';
import { isClosing } from '../phase';
import { type Closure, of, type TrialGoing } from '../state';

/** Days after a meeting, and after a closure was called off, by practice. */
const [MINUTES, INFORMATION] = [14, 30];

/** What is not adjusted goes out to nobody (S0:33). */
export const minutes = ({ decisions }: TrialGoing): Duty[] =>
  decisions
    .filter(({ adjustedOn }) => adjustedOn === undefined)
    .map(({ no, decidedOn }) => {
      const dueOn = addDays(decidedOn, MINUTES);
      const days = { key: `trial-minutes:${no}`, dueOn, remindOn: [addDays(decidedOn, 10), dueOn], since: decidedOn };
      return owed(
        { kind: 'trial-minutes', owedBy: 'office', ground: [practice('fjorton dagar')], about: { no } },
        days,
      );
    });

/** Whoever was told that the trial ends is told specially that it does not (S0:15, C17). */
export function specialInformation(closure: Closure | undefined): Duty[] {
  if (!closure?.reversed) return [];
  const { endsOn, told, reversed } = closure;
  const left = told.filter((one) => of(reversed.informed, one) === undefined);
  if (left.length === 0) return [];
  const dueOn = addDays(reversed.decidedOn, INFORMATION);
  const days = {
    key: `trial-information:${endsOn}`,
    dueOn,
    remindOn: [addDays(reversed.decidedOn, 1), ...daysBefore(dueOn, [7, 1])],
    since: reversed.decidedOn,
  };
  const about = { endsOn, until: reversed.until, owing: left };
  const ground = [practice('särskilda informationsinsatser')];
  return [owed({ kind: 'trial-information', owedBy: 'office', ground, about }, days)];
}

/** Finished inside the trial, by whoever runs it (L1217 4 §, C19). */
export function evaluation({ until, evaluations }: TrialGoing): Duty[] {
  const isDone = evaluations.some(({ decidedOn }) => evaluationCounts(decidedOn));
  if (!mustEvaluate(until) || isDone) return [];
  const days = { key: 'trial-evaluation', dueOn: until, remindOn: daysBefore(until, [365, 180, 90, 30, 7]) };
  const onMissed = { type: 'MissEvaluation', data: { until } };
  const ground = [law('lag (2003:1217) 4 §')];
  return [owed({ kind: 'trial-evaluation', owedBy: 'office', ground, about: { until }, onMissed }, days)];
}

/** A beställarförbund enters liquidation when its time has run out; of another form nothing is known (A33). */
export function liquidation(state: TrialGoing): Duty[] {
  const { plan, until, endedOn } = state;
  if (plan.form !== 'BESTALLARFORBUND' || state.liquidation || (endedOn === undefined && !isClosing(state))) return [];
  const days = { key: 'enter-liquidation', dueOn: until, remindOn: daysBefore(until, [90, 30, 7]) };
  const ground = [law('lag (1994:566) 25 §')];
  return [owed({ kind: 'enter-liquidation', owedBy: 'office', ground, about: { until } }, days)];
}
