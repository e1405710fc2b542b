import type { CivilDate } from '../../calendar/civil-date';
import { reckon, type Economy } from '../forecast';
import { type FollowUpState, type PeriodPhase, phaseOfPeriod, unsent } from '../state';

export interface PeriodView {
  endsOn: CivilDate;
  phase: PeriodPhase;
  version?: number;
  /** Against the budget in force; without a budget no deviation is claimed. */
  economy?: Economy;
  handledOn?: CivilDate;
  /** The day each member was sent it, and those who have not been. */
  sentTo: Readonly<Record<string, CivilDate>>;
  unsent: readonly string[];
  breach: boolean;
}

/** The periods of a year in order, with outcome, forecast and deviation by heading. */
export function periods(state: FollowUpState): PeriodView[] {
  if (state.status === 'NONE') return [];
  return state.periods.map((period) => ({
    endsOn: period.endsOn,
    phase: phaseOfPeriod(state, period),
    ...(period.report && {
      version: period.report.version,
      economy: reckon(period.report.economy, state.budget),
    }),
    ...(period.handledOn !== undefined && { handledOn: period.handledOn }),
    sentTo: period.sentTo,
    unsent: unsent(state, period),
    breach: period.breach !== undefined,
  }));
}
