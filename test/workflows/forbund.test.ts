import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { commandProblems } from '../../contracts/commands';
import type { Command } from '../../domain/command';
import { deciders } from '../../domain/deciders';
import { startOfDay } from '../../domain/calendar/stockholm';
import { blank, evolveProcess, type Process } from '../../domain/process/process';
import { canonical } from '../../journal/chain';
import { command, handOver } from '../domain/forbund/haninge';
import { openHosted, replay, type Hosted } from '../hosted';

const stream = 'forbund-haninge';

let hosted: Hosted;
beforeAll(async () => {
  hosted = await openHosted({ deciders, workflowsPath: require.resolve('../../workflows'), commandProblems });
});
afterAll(() => hosted.close());

const standing = async (): Promise<Process> => (await hosted.journal.reader.process(stream))!.process;
const hashOf = (process: Process): string => createHash('sha256').update(canonical(process)).digest('hex');
/** Everything up to a version folded again from the first event. */
const refolded = async (upTo: number): Promise<Process> =>
  (await hosted.journal.reader.events(stream, { upTo })).reduce(
    (was, recorded) => evolveProcess(deciders['forbund']!, was, recorded),
    blank(deciders['forbund']!),
  );
const runId = async (): Promise<string> => (await hosted.env.client.workflow.getHandle(stream).describe()).runId;

const ask = (no: number): Command => ({
  ...command(`ask-${no}`, 'RequestStatement', { asks: 'HAN', answers: 'BOARD', subject: `fråga ${no}` }),
  decidedOn: '2006-12-12',
});

test('a förbund that goes on as new after every second turn is the same förbund after each hand-over', async () => {
  const { env, submitter } = hosted;
  const clockShiftMs = startOfDay('2006-12-12') + 9 * 3_600_000 - (await env.currentTimeMs());
  const start = command('begin', 'BeginForbund', { handOver, exercise: true, clockShiftMs });
  const args = [{ stream, start, turnsPerRun: 2 }];
  await env.client.workflow.start('forbund', { workflowId: stream, taskQueue: 'forbund', args });
  const runs = new Set<string>();
  for (let no = 1; no <= 8; no++) {
    expect(await submitter.submit(stream, ask(no))).toMatchObject({ ok: true });
    runs.add(await runId());
    const now = await standing();
    expect(hashOf(await refolded(now.version))).toBe(hashOf(now));
  }
  expect(runs.size).toBeGreaterThan(3);
  await untilSettled();
  // Nobody is asked anything more: whatever runs end now, they hand over what stands.
  const [hash, last] = [hashOf(await standing()), await runId()];
  expect(await submitter.submit(stream, ask(1))).toMatchObject({ ok: true });
  expect(await submitter.submit(stream, ask(2))).toMatchObject({ ok: true });
  expect(await submitter.submit(stream, ask(3))).toMatchObject({ ok: true });
  expect(await runId()).not.toBe(last);
  expect(hashOf(await standing())).toBe(hash);
  expect(await opened()).toEqual(['budget-haninge-2007', 'contributions-haninge-2007', 'auditors-haninge-2007']);
  expect(await hosted.journal.reader.verifyChain(stream)).toBeUndefined();
  await replay(hosted, stream);
});

/** Every child stands and every mail is sent. */
async function untilSettled(): Promise<void> {
  const isSettled = async (): Promise<boolean> => Object.keys((await standing()).pending).length === 0;
  for (let tries = 0; tries < 200 && !(await isSettled()); tries++) await pause(50);
  expect((await standing()).pending).toEqual({});
}

async function opened(): Promise<unknown[]> {
  const events = await hosted.journal.reader.events(stream);
  return events.flatMap(({ event: { type, data } }) => (type === 'ChildOpened' ? [data.stream] : []));
}
