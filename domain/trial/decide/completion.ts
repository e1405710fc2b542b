import { addDays, type CivilDate } from '../../calendar/civil-date';
import type { TrialEvent } from '../events';
import { decidedByAllOn, isAssumed, openExtension } from '../extension';
import { closureOf, type Extension, principalIds, type TrialGoing } from '../state';
import { after } from './rules';

/** The first event, and what follows where with it all that it takes has been decided. */
export function andCompletion(state: TrialGoing, first: TrialEvent): TrialEvent[] {
  const next = after(state, [first]);
  const open = openExtension(next);
  const decidedOn = open && decidedByAllOn(next, open);
  if (!open || decidedOn === undefined) return [first];
  const { no, until } = open;
  const { until: was } = state;
  const completed: TrialEvent = {
    type: 'ExtensionCompleted',
    data: { no, was, until, decidedOn, ...(isAssumed(open) && { assumed: true }) },
  };
  return [
    first,
    ...revived(next, open, decidedOn),
    completed,
    described(next, open, decidedOn),
    ...reversed(next, open, decidedOn),
  ];
}

/** The end that has come is undone: by what was decided in time, or in spite of what was not. */
function revived({ endedOn }: TrialGoing, { until, decisions }: Extension, decidedOn: CivilDate): TrialEvent[] {
  if (endedOn === undefined) return [];
  const data = { endedOn, until, decidedOn };
  if (decidedOn <= endedOn) return [{ type: 'TrialEndAnnulled', data }];
  const reasons = Object.values(decisions).flatMap(({ late }) => late?.reason ?? []);
  const [from, to] = [addDays(endedOn, 1), addDays(decidedOn, -1)];
  const gap = from <= to ? { gap: { from, to } } : {};
  return [{ type: 'TrialResumed', data: { ...data, ...gap, reason: reasons[0] ?? '' } }];
}

/** During an extension the parties describe how cooperation is to be run (S0:13, C108). */
const described = (state: TrialGoing, { until: on }: Extension, decidedOn: CivilDate): TrialEvent => ({
  type: 'TrialOrderGiven',
  data: {
    no: state.orders.length + 1,
    kind: 'DESCRIBE',
    by: 'EXTENSION',
    to: principalIds(state),
    subject: '',
    due: { on },
    decidedOn,
  },
});

/** A closure that had been announced is called off: whoever was told of it is to be told of that (C17). */
function reversed(state: TrialGoing, { until }: Extension, decidedOn: CivilDate): TrialEvent[] {
  const closure = closureOf(state);
  if (!closure || closure.reversed || closure.endsOn >= until) return [];
  const { endsOn, told } = closure;
  return [{ type: 'ClosureReversed', data: { endsOn, until, decidedOn, told } }];
}
