import type { Decided } from '../../command';
import { decideYearly } from '../../yearly/decide';
import { isToldByForbund, type YearlyCommand } from '../../yearly/yearly';
import { duties } from '../duties/duties';
import type { ContributionsEvent } from '../events';
import type { ContributionsState } from '../state';
import { open } from './rules';

/** What every process of a year takes. What the förbund tells is never refused, however late it comes. */
export function yearly(command: Decided<YearlyCommand>, state: ContributionsState): ContributionsEvent[] {
  if (isToldByForbund(command.type) && (state.status === 'NONE' || state.closedOn !== undefined)) return [];
  const begun = open(state);
  return decideYearly(command, begun, duties(begun));
}
