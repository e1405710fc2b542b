import { allHandlersFinished, condition, defineUpdate, proxyActivities, setHandler, sleep } from '@temporalio/workflow';
import { submit } from '../workflows/messages';

export const approve = defineUpdate<number, [string]>('approve');

/** What a formation would be without a journal: four answers counted, then done. */
export async function bareFormation(): Promise<number> {
  let answers = 0;
  setHandler(approve, () => ++answers);
  await condition(() => answers >= 4);
  await condition(allHandlersFinished);
  return answers;
}

/** Takes what a process tells its förbund, as one that had nothing to add. */
export async function bareForbund(stream: string): Promise<void> {
  setHandler(submit, () => ({ stream, version: 0, from: 0 }));
  await condition(() => false);
}

/** Sleeps from instant to instant, epoch ms. */
export async function bareAlarms(instants: readonly number[]): Promise<void> {
  for (const at of instants) await sleep(Math.max(1, at - Date.now()));
}

const { noteFired } = proxyActivities<{ noteFired: () => Promise<void> }>({ startToCloseTimeout: '10s' });

/** Sleeps until an instant, epoch ms, and does one thing then. */
export async function bareAlarm(at: number): Promise<void> {
  await bareAlarms([at]);
  await noteFired();
}

/** Sleeps as a process does, and stays in the worker's cache. */
export async function bareSleeper(): Promise<void> {
  let answers = 0;
  setHandler(approve, () => ++answers);
  await condition(() => answers >= 1_000_000, '30 days');
  await sleep('30 days');
}
