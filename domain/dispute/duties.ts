import type { Duty } from '../duty';
import { charter, practice } from '../grounds';
import { daysBefore, owed } from '../owed';
import { isOver } from '../yearly/yearly';
import { lastStepOn, lookOn, phaseOf, type DisputeStarted, type DisputeState } from './state';

/** Nothing dates a dispute but those who have it: a look once a year keeps it from being forgotten, by practice. */
export const duties = (state: DisputeState): Duty[] => (state.status === 'NONE' || isOver(state) ? [] : [look(state)]);

function look(state: DisputeStarted): Duty {
  const dueOn = lookOn(state);
  const { member, subject } = state;
  const about = { member, subject, phase: phaseOf(state), since: lastStepOn(state) };
  const ground = [charter('tvister'), practice('en gång om året')];
  const onMissed = { type: 'PassDisputeYear', data: { on: dueOn } };
  return owed(
    { kind: 'dispute-look', owedBy: 'office', ground, about, onMissed },
    { key: 'dispute-look', dueOn, remindOn: daysBefore(dueOn, [30, 0]) },
  );
}
