import { TestWorkflowEnvironment } from '@temporalio/testing';
import {
  bundleWorkflowCode,
  DefaultLogger,
  Runtime,
  Worker,
  type WorkerOptions,
  type WorkflowBundleWithSourceMap,
} from '@temporalio/worker';
import type { Delivered } from '../activities/delivery';
import { createSubmitter, type Submitter } from '../client/submit';
import type { Journal } from '../journal/journal';
import { pendingMails } from '../domain/process/process';
import type { Deciders } from '../journal/store';
import { findBinary } from '../worker/binaries/find-binary';
import { createWorker, type WorkerPorts } from '../worker/compose';
import { readConfig } from '../worker/config';
import { freshDatabase } from './database';

export interface HostedSettings {
  deciders: Deciders;
  workflowsPath: string;
  url?: string;
  /** Default: everything pending is sent at once. */
  deliver?: (stream: string, journal: Journal, notYet: readonly string[]) => Promise<Delivered>;
  commandProblems?: WorkerPorts['commandProblems'];
  options?: Partial<WorkerOptions>;
}

/** The real workflow code on the time-skipping server, with a database of its own. One per test file. */
export interface Hosted {
  env: TestWorkflowEnvironment;
  url: string;
  bundle: WorkflowBundleWithSourceMap;
  journal: Journal;
  submitter: Submitter;
  /** The worker is replaced by one with other rules; the journal that goes with them. */
  deploy(rules: Deciders): Promise<Journal>;
  close(): Promise<void>;
}

export const sendAll = async (
  stream: string,
  { reader }: Journal,
  notYet: readonly string[] = [],
): Promise<Delivered> => {
  const found = await reader.process(stream);
  const pending = found ? pendingMails(found.process).map(({ id }) => id) : [];
  const ids = pending.filter((id) => !notYet.includes(id));
  return { outcomes: ids.map((id) => ({ type: 'EffectDone', data: { id, outcome: 'SENT' } })), again: false };
};

export async function openHosted(settings: HostedSettings): Promise<Hosted> {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const { deciders, commandProblems } = settings;
  const deliver = settings.deliver ?? sendAll;
  const path = await findBinary('test-server', { cacheDir: readConfig().cacheDir });
  const env = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
  });
  const url = settings.url ?? (await freshDatabase());
  const logger = new DefaultLogger('ERROR');
  const bundle = await bundleWorkflowCode({ workflowsPath: settings.workflowsPath, logger });
  const start = async (rules: Deciders) => {
    const { worker, journal } = await createWorker({
      url,
      connection: env.nativeConnection,
      bundle,
      ...(settings.options && { options: settings.options }),
      ports: {
        deciders: rules,
        ...(commandProblems && { commandProblems }),
        delivery: (own) => ({ deliver: ({ stream, notYet = [] }) => deliver(stream, own, notYet) }),
      },
    });
    const running = worker.run();
    const stop = async (): Promise<void> => {
      worker.shutdown();
      await running;
      await journal.close();
    };
    return { journal, stop };
  };
  let { journal, stop } = await start(deciders);
  return {
    env,
    url,
    bundle,
    journal,
    submitter: createSubmitter({ client: env.client, journal }),
    async deploy(rules) {
      await stop();
      ({ journal, stop } = await start(rules));
      return journal;
    },
    async close() {
      await stop();
      await env.teardown();
    },
  };
}

/** Replays a workflow's own history on the code it was made with. */
export async function replay({ env, bundle }: Hosted, workflowId: string): Promise<void> {
  const history = await env.client.workflow.getHandle(workflowId).fetchHistory();
  await Worker.runReplayHistory({ workflowBundle: bundle }, history, workflowId);
}
