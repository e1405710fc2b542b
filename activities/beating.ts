import { Context } from '@temporalio/activity';

/** Often enough that a few may be late. */
const BEAT_MS = 3_000;

/** An activity that says all the while that it is alive: when it falls silent, its worker is dead. */
export const beating =
  <Input, Output>(work: (input: Input) => Promise<Output>) =>
  async (input: Input): Promise<Output> => {
    const context = Context.current();
    const beats = setInterval(() => context.heartbeat(), BEAT_MS);
    try {
      return await work(input);
    } finally {
      clearInterval(beats);
    }
  };
