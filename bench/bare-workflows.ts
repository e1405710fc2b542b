import { allHandlersFinished, condition, defineUpdate, setHandler, sleep } from '@temporalio/workflow';

export const approve = defineUpdate<number, [string]>('approve');

/** What a formation would be without a journal: four answers counted, then done. */
export async function bareFormation(): Promise<number> {
  let answers = 0;
  setHandler(approve, () => ++answers);
  await condition(() => answers >= 4);
  await condition(allHandlersFinished);
  return answers;
}

/** Sleeps as a process does, and stays in the worker's cache. */
export async function bareSleeper(): Promise<void> {
  let answers = 0;
  setHandler(approve, () => ++answers);
  await condition(() => answers >= 1_000_000, '30 days');
  await sleep('30 days');
}
