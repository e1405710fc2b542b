import type { Duty } from '../../duty';
import { charter } from '../../grounds';
import { whenOver } from '../../owed';
import { endsOf } from '../end-terms';
import { noticesRunUntil } from '../certainty';
import { comesTooLate, effectiveOn } from '../matter';
import { openings, type Opening } from '../openings';
import type { Begun, ForbundState } from '../state';
import { succeeding } from '../succeeding';
import { whenDayBegins } from './clock';
import { informDuties, statementDuties } from './informing';

/** Who owes what, and what the clock opens next; never more than one year or term of a kind ahead. */
export function duties(state: ForbundState): Duty[] {
  if (state.status === 'NONE' || state.ends.dissolvedOn !== undefined) return [];
  return [
    // Of one instant: who the members are comes before what is begun with them.
    ...successions(state),
    ...operationsDay(state),
    ...whileCertain(state, [...matters(state), ...sunset(state), ...openings(state).map(opening)]),
    ...informDuties(state),
    ...statementDuties(state),
  ];
}

/** However long nobody was awake, what a notice comes to comes before what is later than its last day. */
function whileCertain(state: Begun, duties: Duty[]): Duty[] {
  const until = noticesRunUntil(state);
  return until === undefined ? duties : duties.filter(({ dueOn }) => dueOn <= until);
}

function opening({ kind, stream, on, year, term, ground }: Opening): Duty {
  const about = { stream, ...(year !== undefined && { year }), ...(term && { from: term.from, to: term.to }) };
  const onMissed = { type: 'OpenChild', data: { stream } };
  return whenDayBegins({ kind: `open-${kind}`, ground, about, onMissed }, `open:${stream}`, on);
}

function operationsDay({ operating, handOver: { operationsStartOn: on } }: Begun): Duty[] {
  const onMissed = { type: 'NoteOperationsDay', data: { on } };
  const ground = [{ source: 'event' as const, ref: 'operations-start' }];
  return operating ? [] : [whenDayBegins({ kind: 'operations-day', ground, onMissed }, 'operations-day', on)];
}

/** The charter's own last day, in full. */
function sunset({ terms, ends }: Begun): Duty[] {
  const { sunsetOn } = endsOf(terms);
  if (sunsetOn === undefined || ends.liquidation) return [];
  const onMissed = { type: 'EndByCharter', data: { on: sunsetOn } };
  return [whenOver({ kind: 'sunset', ground: [charter('löptid')], onMissed }, sunsetOn)];
}

function successions(state: Begun): Duty[] {
  return succeeding(state).map(({ member: { id }, succession: { from, sfs, successor } }) => {
    const ground = [{ source: 'law' as const, ref: `lag (${sfs})` }];
    const onMissed = { type: 'SucceedMember', data: { member: id, from } };
    const about = { member: id, successor: successor.name };
    return whenDayBegins({ kind: 'succession', ground, about, onMissed }, `succession:${id}`, from);
  });
}

function matters({ matters: all, ends }: Begun): Duty[] {
  return Object.entries(all).flatMap(([key, { matter, adoptedOn, applied }]) => {
    // A duty falls due once: what waits for a liquidation is none until that is called off.
    if (adoptedOn === undefined || applied || comesTooLate(matter, ends)) return [];
    const ground = [{ source: 'law' as const, ref: '8 §' }];
    const onMissed = { type: 'ApplyMatter', data: { key } };
    const about = { matter: matter.kind };
    return [
      whenDayBegins({ kind: 'matter', ground, about, onMissed }, `matter:${key}`, effectiveOn(matter, adoptedOn)),
    ];
  });
}
