import { rm } from 'node:fs/promises';
import { activityInfo } from '@temporalio/activity';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import type { Worker, WorkflowBundleOption } from '@temporalio/worker';
import { createSubmitter, type Submitter } from '../../client/submit';
import type { Journal } from '../../journal/journal';
import { migrate } from '../../journal/migrate';
import { findBinary } from '../binaries/find-binary';
import type { Search } from '../binaries/find-binary';
import { createWorker } from '../compose';
import { startPostgres } from '../embedded/postgres';
import { endProcess } from '../embedded/processes';
import { installRuntime } from '../run-worker';
import { allOrFirstFailure, Undo } from '../undo';
import { workerPorts } from '../worker-ports';
import { passingFolder, sweepLeftovers } from './leftovers';
import { VirtualClock } from './virtual-clock';

/** The real system in virtual time: the workflow code, a journal, and a server whose clock is ours to wind. */
export interface World {
  env: TestWorkflowEnvironment;
  clock: VirtualClock;
  journal: Journal;
  submitter: Submitter;
  close: () => Promise<void>;
}

export interface WorldSettings extends Search {
  /** A migrated database that lies ready; without it one is made in a temporary folder and deleted afterwards. */
  databaseUrl?: string;
  /** The workflows' isolate; the program's own unless told. */
  bundle?: WorkflowBundleOption;
  /** Makes the PDF of each payment notice, too: 50 ms of virtual time's standing still for each. */
  papers?: boolean;
  /** Told of each thing to be ended before it is begun: for whoever may have to end it early. */
  undo?: Undo;
}

/** Who acts, as saved histories name it: no machine's name. */
const identity = 'simulation';

/**
 * Both servers at once; whatever was started is stopped again if not all can be.
 * @throws EnvironmentError NO_BINARY and what a PostgreSQL of our own may lack
 */
export async function openWorld(settings: WorldSettings): Promise<World> {
  const { databaseUrl, bundle, papers = false, undo = new Undo(), ...search } = settings;
  try {
    // The test server lacks what the SDK warns of, and it does no harm.
    installRuntime('ERROR');
    const [url, env] = await allOrFirstFailure<[string, TestWorkflowEnvironment]>([
      databaseUrl === undefined ? passingDatabase(undo) : Promise.resolve(databaseUrl),
      skippingServer(search, undo),
    ]);
    const journal = await startWorker({ env, url: withoutWaiting(url), bundle, papers }, undo);
    const submitter = createSubmitter({ client: env.client, journal, events: false });
    return { env, clock: new VirtualClock(env), journal, submitter, close: () => undo.run() };
  } catch (error) {
    await undo.run().catch(() => undefined);
    throw error;
  }
}

/** Nothing of a world is kept, so nobody waits for the disk. */
function withoutWaiting(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.searchParams.set('options', '-c synchronous_commit=off');
  return url.href;
}

async function passingDatabase(undo: Undo): Promise<string> {
  await sweepLeftovers();
  const dataDir = await passingFolder();
  const remove = (): Promise<void> => rm(dataDir, { recursive: true, force: true });
  await undo.add(remove);
  try {
    const { url, pid } = await startPostgres({ dataDir });
    // Nothing of it is kept, so it need not put its house in order.
    await undo.add(() => endProcess(pid, [['SIGQUIT', 1_000], ['SIGKILL', 1_000]])); // prettier-ignore
    await migrate(url);
    return url;
  } catch (error) {
    // Interrupted in the middle, it was removed and then written to again.
    await remove();
    throw error;
  }
}

async function skippingServer(search: Search, undo: Undo): Promise<TestWorkflowEnvironment> {
  const path = await findBinary('test-server', search);
  const env = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
    client: { identity },
  });
  await undo.add(() => env.teardown());
  return env;
}

interface Parts {
  env: TestWorkflowEnvironment;
  url: string;
  bundle: WorkflowBundleOption | undefined;
  papers: boolean;
}

async function startWorker({ env, url, bundle, papers }: Parts, undo: Undo): Promise<Journal> {
  const { worker, journal } = await createWorker({
    url,
    connection: env.nativeConnection,
    ports: workerPorts({ smtpUrl: undefined, mailFrom: '', baseUrl: 'http://localhost', now: virtualNow, papers }),
    ...(bundle && { bundle }),
    options: { identity, shutdownGraceTime: '1 s', shutdownForceTime: '2 s' },
  });
  const running = worker.run();
  await undo.add(() => journal.close());
  await undo.add(() => stopWorker(worker, running));
  return journal;
}

/** A mail is written when the server's clock says, not when this machine's does. */
const virtualNow = (): number => activityInfo().currentAttemptScheduledTimestampMs;

async function stopWorker(worker: Worker, running: Promise<void>): Promise<void> {
  if (worker.getState() === 'RUNNING') worker.shutdown();
  await running;
}
