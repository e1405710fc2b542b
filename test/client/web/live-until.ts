import type { createTurnActivities } from '../../../activities/turn';
import type { Effect } from '../../../domain/effect';
import type { Outcome } from '../../../domain/process/take-turn';
import type { Journal } from '../../../journal/journal';

type TakeTurn = ReturnType<typeof createTurnActivities>['turn'];

interface Hosts {
  journal: Journal;
  turn: TakeTurn;
}

/** Wakes processes in the order they are due, and does what they ask for outside, until nothing is due by `until`. */
export async function liveUntil(hosts: Hosts, until: number): Promise<void> {
  const open = () => hosts.journal.reader.listProcesses({ done: false });
  for (const { stream, changedAt, clockShiftMs } of await open()) {
    await attend(hosts, stream, changedAt - clockShiftMs);
  }
  for (;;) {
    const [next] = (await open())
      .map(({ stream, wakeAt, clockShiftMs }) => ({ stream, at: (wakeAt ?? Infinity) - clockShiftMs }))
      .sort((a, b) => a.at - b.at);
    if (!next || next.at > until) return;
    await attend(hosts, next.stream, next.at);
  }
}

/** One turn, then whatever it set going, there and here; whom it tells and is not there yet hears of it later. */
async function attend(hosts: Hosts, stream: string, now: number): Promise<void> {
  await hosts.turn({ stream, now, received: [], noted: [] });
  const { process } = (await hosts.journal.reader.process(stream))!;
  for (const effect of Object.values(process.pending)) {
    if (effect.kind === 'tell' && !(await hosts.journal.reader.process(effect.stream))) continue;
    if (effect.kind !== 'mail') await handOver(hosts, effect, now);
    await hosts.turn({ stream, now, received: [], noted: [outcomeOf(effect)] });
    if (effect.kind !== 'mail') await attend(hosts, effect.stream, now);
  }
}

const outcomeOf = ({ id, kind }: Effect): Outcome => ({
  type: 'EffectDone',
  data: { id, outcome: ({ mail: 'SENT', start: 'STARTED', tell: 'TOLD' } as const)[kind] },
});

async function handOver({ turn }: Hosts, effect: Exclude<Effect, { kind: 'mail' }>, now: number): Promise<void> {
  const { stream, command } = effect;
  const { answers } = await turn({ stream, now, received: [{ command, at: now }], noted: [] });
  const refused = answers.find((answer) => 'refused' in answer);
  if (refused) throw new Error(`${stream}, ${command.type}: ${JSON.stringify(refused)}`);
}
