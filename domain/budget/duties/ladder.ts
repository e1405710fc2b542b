import { addDays, type CivilDate } from '../../calendar/civil-date';
import type { Duty, Ground } from '../../duty';
import { law } from '../../grounds';
import { daysBefore, owed } from '../../owed';
import { lastAdoptionDay, nominalDay } from '../days';
import { toInvite, toMeet } from '../samrad';
import type { Begun } from '../state';

const practice: Ground = { source: 'practice', ref: 'budgetåret' };

interface Step {
  kind: string;
  open: boolean;
  /** Days before 30 November: when it is reminded of, and its last day by practice. */
  remind: number;
  due: number;
  ground: readonly Ground[];
  members?: readonly string[];
}

/** What the office prepares before the board adopts: 90, 60, 45, 30 and 14 days before 30 November (6.2). */
export function preparationDuties(state: Begun): Duty[] {
  const consult = [law('23 §'), practice];
  const steps: readonly Step[] = [
    { kind: 'needs', open: !state.draft && state.needsOn === undefined, remind: 90, due: 60, ground: [practice] },
    { kind: 'draft', open: !state.draft, remind: 60, due: 45, ground: [law('21 §'), practice] },
    { kind: 'samrad-invite', ...about(toInvite(state)), remind: 45, due: 30, ground: consult },
    { kind: 'samrad-hold', ...about(toMeet(state)), remind: 30, due: 14, ground: consult },
    {
      kind: 'publish',
      open: !state.announced || state.publishedOn === undefined,
      remind: 14,
      due: 7,
      ground: [law('19 §'), law('21 §'), practice],
    },
  ];
  return steps.filter(({ open }) => open).map((step) => ofOffice(state, step));
}

const about = (members: readonly string[]): Pick<Step, 'open' | 'members'> => ({ open: members.length > 0, members });

function ofOffice({ year, begunOn }: Begun, { kind, remind, due, ground, members }: Step): Duty {
  const day = nominalDay(year);
  const described = { kind: `budget-${kind}`, owedBy: 'office', ground, about: { year, ...(members && { members }) } };
  const dueOn = notBefore(addDays(day, -due), begunOn, day);
  const since = addDays(begunOn, -1);
  return owed(described, { key: described.kind, dueOn, remindOn: daysBefore(day, [remind]), since });
}

/** A year that begins late still has two weeks for each step, but none beyond 30 November. */
function notBefore(day: CivilDate, begunOn: CivilDate, last: CivilDate): CivilDate {
  const soonest = addDays(begunOn, 14);
  if (day >= soonest) return day;
  return soonest < last ? soonest : last;
}

/** The board's own: by 30 November, reminded of on the nominal day's ladder, late only after the moved day (0.4 D4). */
export function adoptionDuty({ year, begunOn }: Begun): Duty {
  const { on, movedBy } = lastAdoptionDay(year);
  const ground = [law('23 §'), ...(movedBy ? [law('lag (1930:173) 2 §', 'by reading')] : [])];
  const onMissed = { type: 'NoteOverdue', data: { lastDay: on } };
  const described = {
    kind: 'budget-adopt',
    owedBy: 'office',
    role: 'chair',
    ground,
    about: { year, nominal: nominalDay(year) },
    onMissed,
  };
  const remindOn = daysBefore(nominalDay(year), [7, 1]);
  const duty = owed(described, { key: 'budget-adopt', dueOn: on, remindOn, since: addDays(begunOn, -1) });
  return { ...duty, ...(movedBy && { movedBy }) };
}
