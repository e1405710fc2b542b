import type { CivilDate } from '../calendar/civil-date';
import type { Addressee, Effect, TellEffect } from '../effect';
import { askedReminders } from '../steering/reminder';
import { office } from '../news';
import { chair, everyMember, notices, tellClosed } from '../yearly/outside';
import { duties } from './duties/duties';
import type { FollowUpEvent } from './events';
import type { FollowUpStarted, FollowUpState } from './state';

/** What an event sets going outside: whom a forecast above the budget is told, and that the year is closed. */
export function effects(event: FollowUpEvent, state: FollowUpState): Effect[] {
  if (state.status === 'NONE') return [];
  switch (event.type) {
    case 'ReminderAsked':
      return askedReminders(event.data, duties(state));
    case 'ForecastAboveTotal':
    case 'HeadingsAboveBudget': {
      const { period, version, revision } = event.data;
      return notices(event, `${period}:v${version}:r${revision}`, addressees(event, state));
    }
    case 'FollowUpClosed':
      return [closed(event.data.on, state)];
    default:
      return [];
  }
}

/** The board when a report says so, every member when the board has dealt with it. */
const addressees = (event: FollowUpEvent, state: FollowUpStarted): Addressee[] =>
  event.type === 'ForecastAboveTotal' && event.data.stage === 'HANDLED' ? everyMember(state) : [office, chair];

function closed(on: CivilDate, state: FollowUpStarted): TellEffect {
  const stream = `follow-up-${state.basis.forbund}-${state.year}`;
  return tellClosed(state, { id: `tell:${stream}/closed`, stream, on });
}
