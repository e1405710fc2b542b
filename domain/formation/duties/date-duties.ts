import type { Duty } from '../../duty';
import { formationDay } from '../completion';
import type { Started } from '../state';
import { charterClause, law } from '../../grounds';
import { whenBegun, whenOver } from '../../owed';

/** "senast" includes the day: the formation lapses at the midnight after it (0.4 D6). */
export function lapseDuty({ plan, dates }: Started): Duty {
  const { lastDay } = dates;
  const ground = [charterClause(plan.formationParagraph), law('8 §')];
  return whenOver({ kind: 'lapse', ground, onMissed: { type: 'Lapse', data: { lastDay } } }, lastDay);
}

/** The later date that the charter states for the formation (8 § 2 st.). */
export function completionDuty(state: Started): Duty[] {
  const formedOn = formationDay(state);
  if (formedOn === undefined || state.formed) return [];
  const ground = [law('8 § 2 st.'), charterClause(state.plan.formationParagraph)];
  return [
    whenBegun({ kind: 'complete', ground, onMissed: { type: 'CompleteFormation', data: { formedOn } } }, formedOn),
  ];
}

export function operationsStartDuty({ formed, breach, dates }: Started): Duty[] {
  const on = dates.operationsStartOn;
  const onMissed = { type: 'NoteOperationsStart', data: { on } };
  return formed && !breach ? [whenBegun({ kind: 'operations-start', ground: [law('8 §')], onMissed }, on)] : [];
}
