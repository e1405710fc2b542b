import type { Config } from './config';
import type { WorkerPorts } from './compose';

/** What the worker needs from outside: how mail is rendered and sent, and what guards a command. */
export function workerPorts(_config: Pick<Config, 'smtpUrl' | 'mailFrom'> & { baseUrl: string }): WorkerPorts {
  return { delivery: () => ({ deliver: () => Promise.resolve({ outcomes: [], again: true }) }) };
}
