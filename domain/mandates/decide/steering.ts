import type { Decided } from '../../command';
import { decideYearly } from '../../yearly/decide';
import { isToldByForbund, type YearlyCommand } from '../../yearly/yearly';
import { duties } from '../duties/duties';
import type { MandatesEvent } from '../events';
import type { MandatesState } from '../state';
import { open } from './rules';

/**
 * What every process of a year or a term takes. What the förbund tells is never refused, however late it comes: one
 * authority in another's place by law keeps its seats, and nobody is appointed anew (P21).
 */
export function yearly(command: Decided<YearlyCommand>, state: MandatesState): MandatesEvent[] {
  if (isToldByForbund(command.type) && (state.status === 'NONE' || state.endedOn !== undefined)) return [];
  const mandates = open(state);
  return decideYearly(command, mandates, duties(mandates));
}
