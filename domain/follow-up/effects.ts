import type { Addressee, Effect } from '../effect';
import { askedReminders, chair, everyMember, notices, office, tellClosed } from '../yearly/outside';
import { isYearly } from '../yearly/yearly';
import { duties } from './duties/duties';
import type { FollowUpEvent } from './events';
import type { FollowUpStarted, FollowUpState } from './state';

export const followUpStream = ({ basis, year }: FollowUpStarted): string => `follow-up-${basis.forbund}-${year}`;

/** What an event sets going outside: whom a forecast above the budget is told, and that the year is closed. */
export function effects(event: FollowUpEvent, state: FollowUpState): Effect[] {
  if (state.status === 'NONE') return [];
  if (isYearly(event)) return askedReminders(event, duties(state));
  switch (event.type) {
    case 'ForecastAboveTotal':
    case 'HeadingsAboveBudget': {
      const { period, version, revision } = event.data;
      return notices(event, `${period}:v${version}:r${revision}`, addressees(event, state));
    }
    case 'FollowUpClosed':
      return [tellClosed(followUpStream(state), state)];
    default:
      return [];
  }
}

/** The board when a report says so, every member when the board has dealt with it. */
const addressees = (event: FollowUpEvent, state: FollowUpStarted): Addressee[] =>
  event.type === 'ForecastAboveTotal' && event.data.stage === 'HANDLED' ? everyMember(state) : [office, chair];
