import type { CivilDate } from '../../calendar/civil-date';
import { civilDateAt } from '../../calendar/stockholm';
import { Rejected } from '../../rejected';
import { andCure } from '../completion';
import type { FormationState, Started } from '../state';
import { type Decide, untilOperating } from './rules';

/** The office's word, where the trial has no process of its own or that has not spoken. */
export const recordTrialEnd: Decide<'RecordTrialEnd'> = (command, state) => {
  const { endedOn } = command.data;
  const formation = untilOperating(state);
  if (!formation.plan.trial) throw new Rejected('NO_TRIAL', 'no trial stands in the way in this area');
  if (formation.trialEndedOn === endedOn) return [];
  // Trials told this themselves before they had a command of their own for it.
  if (formation.trialTells && command.actor !== 'system') throw itTellsItself(formation);
  const today = civilDateAt(command.at);
  if (isTooEarly(formation, endedOn, today)) {
    throw new Rejected('DECIDED_IN_FUTURE', `${endedOn} is later than today in Stockholm, ${today}`, {
      endedOn,
      today,
    });
  }
  return andCure(formation, { type: 'TrialEnded', data: { endedOn } }, endedOn);
};

/** A trial whose end is settled before operations start never overlaps them (lag 2003:1217 1 §). */
const isTooEarly = ({ dates: { operationsStartOn } }: Started, endedOn: CivilDate, today: CivilDate): boolean =>
  endedOn > today && endedOn >= operationsStartOn;

function itTellsItself({ plan: { trial }, trialEndedOn }: Started): Rejected {
  const until = trialEndedOn ?? trial?.endsOn ?? null;
  return new Rejected('TRIAL_TELLS', `the trial has a record of its own, and says itself when it ends: ${until}`, {
    until,
    stream: trial?.stream ?? null,
  });
}

/** What comes too early is told again when it has come. */
export const noteTrialEnded: Decide<'NoteTrialEnded'> = ({ data: { endedOn }, at }, state) => {
  if (!awaitsTrial(state) || isTooEarly(state, endedOn, civilDateAt(at))) return [];
  if (state.trialTells && state.trialEndedOn === endedOn) return [];
  return andCure(state, { type: 'TrialEnded', data: { endedOn, told: true } }, endedOn);
};

/** Where an end had been told of, it no longer holds: the gate is red again, until the trial ends. */
export const noteTrialGoesOn: Decide<'NoteTrialGoesOn'> = ({ data: { until } }, state) => {
  if (!awaitsTrial(state)) return [];
  const { trialEndedOn, trialTells, plan } = state;
  const isFirst = trialEndedOn === undefined;
  if (isFirst && trialTells && plan.trial?.endsOn === until) return [];
  return [{ type: 'TrialGoesOn', data: { until, ...(isFirst && { noted: true as const }) } }];
};

const awaitsTrial = (state: FormationState): state is Started =>
  state.status === 'STARTED' && !state.withdrawn && state.operatingFrom === undefined && state.plan.trial !== undefined;
