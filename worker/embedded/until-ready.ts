import { EnvironmentError } from '../environment-error';
import type { Child } from './child';

export interface Readiness {
  server: string;
  logFile: string;
  withinMs: number;
  isReady: () => Promise<boolean> | boolean;
}

/**
 * Waits until a server that was started answers.
 * @throws EnvironmentError SERVER_STOPPED when it ends before, or does not answer in time (it is stopped then)
 */
export async function untilReady(child: Child, { server, logFile, withinMs, isReady }: Readiness): Promise<void> {
  const watch: { ended?: string } = {};
  void child.ended.then((why) => (watch.ended = why));
  const until = performance.now() + withinMs;
  while (!(await isReady())) {
    const late = performance.now() > until;
    if (late) await child.stop();
    if (watch.ended ?? late) {
      const reason = watch.ended ?? `no answer within ${withinMs / 1000} s`;
      throw new EnvironmentError('SERVER_STOPPED', { server, reason, log: logFile });
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
