import type { MachineEvent } from '../machine-events';
import { answer, type Answer, type Received } from './answer';
import { Draft, type Rules } from './draft';
import type { Process } from './process';
import { settle } from './settle';

/** What came of an effect: becomes an event while the effect is pending, nothing when it is not. */
export type Outcome = Extract<MachineEvent, { type: 'EffectDone' | 'EffectFailed' | 'EffectUnknown' }>;

/** What a process is asked to do at once; instants are real time, epoch ms. */
export interface Asked {
  stream: string;
  now: number;
  received: readonly Received[];
  noted: readonly Outcome[];
}

/** The outcomes of effects, then each command after what fell due before it, then what is due by now. */
export function takeTurn(rules: Rules, was: Process, asked: Asked): { draft: Draft; answers: Answer[] } {
  const draft = new Draft(rules, asked.stream, was);
  for (const outcome of asked.noted) note(draft, outcome, asked.now);
  const answers = asked.received.map((received) => answer(draft, received, asked.now));
  if (draft.process.version > 0) settle(draft, asked.now + draft.process.clockShiftMs, asked.now);
  return { draft, answers };
}

function note(draft: Draft, outcome: Outcome, now: number): void {
  if (!(outcome.data.id in draft.process.pending)) return;
  draft.record(outcome, { actor: 'system', at: now + draft.process.clockShiftMs, recordedAt: now });
}
