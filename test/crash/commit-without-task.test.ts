import type { WorkflowClientInterceptor } from '@temporalio/client';
import { Client } from '@temporalio/client';
import { createSubmitter } from '../../client/submit';
import type { Command } from '../../domain/command';
import { send } from '../../worker/embedded/processes';
import { exercise } from './exercise';
import { openMachinery, type Machinery } from './machinery';
import { until } from './until';

let machinery: Machinery;
beforeAll(async () => {
  machinery = await openMachinery();
}, 120_000);
afterAll(() => machinery.close(), 60_000);

/** The edge, and under which update id it has sent a command last. */
function watchedEdge({ client: { connection }, journal }: Machinery) {
  const updates = new Map<string, string>();
  const note = (args: unknown[], { updateId = '' }: { updateId?: string }): void =>
    void updates.set((args[0] as Command).id, updateId);
  const watch: WorkflowClientInterceptor = {
    startUpdate(input, next) {
      note(input.args, input.options);
      return next(input);
    },
    startUpdateWithStart(input, next) {
      note(input.updateArgs, input.updateOptions);
      return next(input);
    },
  };
  const client = new Client({ connection, interceptors: { workflow: [watch] } });
  return { updates, ...createSubmitter({ client, journal, patienceMs: 120_000 }) };
}

/** The server has the update, and no worker has taken it. */
async function waits({ client }: Machinery, stream: string, updateId: string | undefined): Promise<boolean> {
  if (updateId === undefined) return false;
  const { stage } = await client.workflowService.pollWorkflowExecutionUpdate({
    namespace: 'default',
    updateRef: { workflowExecution: { workflowId: stream }, updateId },
  });
  return String(stage) === ADMITTED;
}
const ADMITTED = '1';

const cases = [
  { what: 'the command that starts the process', killedAt: 0, waiting: 1 },
  { what: 'an approval', killedAt: 3, waiting: 4 },
  { what: 'the approval that forms the förbund', killedAt: 4, waiting: 5 },
];

test.each(cases)(
  'between the journal’s commit of $what and the end of the workflow task, with another Update waiting: both once',
  async ({ killedAt, waiting }) => {
    const { journal, client, startWorker } = machinery;
    const { stream, start, approvals, remind } = exercise(`task-${killedAt}`);
    const commands = [start, ...approvals, remind()];
    const [first, second] = [commands[killedAt]!, commands[waiting]!];
    const edge = watchedEdge(machinery);
    const worker = await startWorker();
    const { standsStill } = await worker.mind([first.id]);
    for (const command of commands.slice(0, killedAt)) {
      expect(await edge.submit(stream, command, { startKind: 'formation' })).toMatchObject({ ok: true });
    }

    const answered = edge.submit(stream, first, { startKind: 'formation' });
    await standsStill;
    const recorded = await journal.reader.commandAnswer(stream, first.id);
    expect(recorded).toBeDefined();
    const answeredToo = edge.submit(stream, second);
    await until('the other Update waits', () => waits(machinery, stream, edge.updates.get(second.id)), 10_000);
    send(worker.pid, 'SIGKILL');
    expect(await worker.ended).toBe('SIGKILL');
    expect(await journal.reader.commandAnswer(stream, second.id)).toBeUndefined();

    const next = await startWorker();
    expect(await answered).toMatchObject({ ok: true, ...recorded });
    expect(await answeredToo).toMatchObject({ ok: true });
    for (const command of commands.slice(waiting + 1, 5)) {
      expect(await edge.submit(stream, command)).toMatchObject({ ok: true });
    }

    const events = await journal.reader.events(stream);
    const decisions = events.filter(({ event }) => event.type === 'FormationStarted' || 'member' in event.data);
    expect(decisions.map(({ metadata }) => metadata.commandId)).toEqual(commands.slice(0, 5).map(({ id }) => id));
    expect(events.filter(({ event }) => event.type === 'ForbundFormed')).toHaveLength(1);
    expect(events.filter(({ event }) => event.type === 'ReminderAsked')).toHaveLength(waiting === 5 ? 1 : 0);
    expect(await journal.reader.verifyChain(stream)).toBeUndefined();
    const { status } = await client.workflow.getHandle(stream).describe();
    expect(status.name).toBe('RUNNING');
    const { events: history } = await client.workflow.getHandle(stream).fetchHistory();
    const types = history!.map(({ eventType }) => eventType);
    expect(types).toContain(WORKFLOW_TASK_TIMED_OUT);
    expect(types).not.toContain(WORKFLOW_TASK_FAILED);
    await next.stop();
  },
  180_000,
);
const WORKFLOW_TASK_TIMED_OUT = 8;
const WORKFLOW_TASK_FAILED = 9;
