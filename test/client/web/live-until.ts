import type { createTurnActivities } from '../../../activities/turn';
import type { Outcome } from '../../../domain/process/take-turn';
import type { Journal } from '../../../journal/journal';

type TakeTurn = ReturnType<typeof createTurnActivities>['turn'];

/** Wakes processes in the order they are due, and does what they ask for outside, until nothing is due by `until`. */
export async function liveUntil(journal: Journal, turn: TakeTurn, until: number): Promise<void> {
  const first = await journal.reader.listProcesses({ done: false });
  for (const { stream, changedAt, clockShiftMs } of first) await attend(journal, turn, stream, changedAt - clockShiftMs);
  for (;;) {
    const next = (await journal.reader.listProcesses({ done: false }))
      .map(({ stream, wakeAt, clockShiftMs }) => ({ stream, at: (wakeAt ?? Infinity) - clockShiftMs }))
      .sort((a, b) => a.at - b.at)[0];
    if (!next || next.at > until) return;
    await attend(journal, turn, next.stream, next.at);
  }
}

/** One turn, then whatever it set going, there and here. */
async function attend(journal: Journal, turn: TakeTurn, stream: string, now: number): Promise<void> {
  await turn({ stream, now, received: [], noted: [] });
  const { process } = (await journal.reader.process(stream))!;
  for (const effect of Object.values(process.pending)) {
    const noted: Outcome[] = [
      { type: 'EffectDone', data: { id: effect.id, outcome: { mail: 'SENT', start: 'STARTED', tell: 'TOLD' }[effect.kind] as 'SENT' } },
    ];
    if (effect.kind !== 'mail') {
      const { answers } = await turn({ stream: effect.stream, now, received: [{ command: effect.command, at: now }], noted: [] });
      const refused = answers.find((answer) => 'refused' in answer);
      if (refused) throw new Error(`${effect.stream}, ${effect.command.type}: ${JSON.stringify(refused)}`);
    }
    await turn({ stream, now, received: [], noted });
    if (effect.kind !== 'mail') await attend(journal, turn, effect.stream, now);
  }
}
