import { setTimeout as pause } from 'node:timers/promises';
import { mandatesOf } from '../../client/cli/mandates-at';
import { commandProblems } from '../../contracts/commands';
import type { Command } from '../../domain/command';
import { deciders } from '../../domain/deciders';
import { civilDateAt, startOfDay } from '../../domain/calendar/stockholm';
import type { MandatesCommand } from '../../domain/mandates/commands';
import { mandateView } from '../../domain/mandates/view/mandate-view';
import { command, handOver } from '../domain/forbund/haninge';
import { openHosted, replay, type Hosted } from '../hosted';

const stream = 'board-haninge-2007';

let hosted: Hosted;
beforeAll(async () => {
  hosted = await openHosted({ deciders, workflowsPath: require.resolve('../../workflows'), commandProblems });
});
afterAll(() => hosted.close());

const events = async () => (await hosted.journal.reader.events(stream)).map(({ event }) => event);
const types = async (): Promise<string[]> => (await events()).map(({ type }) => type);
const decidedTypes = async (): Promise<string[]> =>
  (await types()).filter((type) => !/^(Reminder|Duty|Effect)/.test(type));

async function until(is: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400 && !(await is()); tries++) await pause(50);
}

const recorded = (type: string) => async () => (await types()).includes(type);

let no = 0;
async function send<Type extends MandatesCommand['type']>(
  decidedOn: string,
  type: Type,
  data: Extract<MandatesCommand, { type: Type }>['data'],
): Promise<void> {
  const sent: Command = { id: `m${(no += 1)}`, type, data, actor: 'admin:test', decidedOn };
  expect(await hosted.submitter.submit(stream, sent)).toMatchObject({ ok: true });
}

/** As the formation tells the förbund of it. */
async function tell(member: string, decidedOn: string): Promise<void> {
  const data = { office: 'BOARD' as const, member, members: 2, substitutes: 2, decidedOn };
  const told = command(`formation-haninge-1/appointed:BOARD:${member}`, 'NoteAppointed', data);
  expect(await hosted.submitter.submit('forbund-haninge', told)).toMatchObject({ ok: true });
}

test('the first board opens when operations start, cannot decide until all sides have appointed, and keeps its seats in 2008', async () => {
  const { env, journal } = hosted;
  const clockShiftMs = startOfDay('2006-12-12') + 9 * 3_600_000 - (await env.currentTimeMs());
  const today = async (): Promise<string> => civilDateAt((await env.currentTimeMs()) + clockShiftMs);
  const start = command('begin', 'BeginForbund', { handOver, exercise: true, clockShiftMs });
  await env.client.workflow.start('forbund', {
    workflowId: 'forbund-haninge',
    taskQueue: 'forbund',
    args: [{ stream: 'forbund-haninge', start }],
  });
  await until(async () => (await journal.reader.process('forbund-haninge')) !== undefined);
  await tell('LAN', '2006-12-12');
  expect(await types()).toEqual([]);

  await env.sleep('21 days');
  expect(await today()).toBe('2007-01-02');
  await until(recorded('QuorumAtRisk'));
  expect((await decidedTypes()).slice(0, 4)).toEqual([
    ...['MandatesBegun', 'QuorumWatchBegun', 'QuorumAtRisk', 'TermBegun'],
  ]);
  expect((await events())[0]?.data).toMatchObject({ appointed: { FK: { members: 2 }, LAN: { members: 2 } } });
  await send('2007-01-02', 'AppointSeats', { member: 'SLL', order: { by: 'PERSONAL' } });
  await tell('HAN', '2006-12-20'); // decided in time, recorded where the formation asked for it, late
  await until(recorded('QuorumSecured'));
  for (const member of ['LAN', 'HAN']) {
    await send('2007-01-02', 'DecideCallInOrder', { member, order: { by: 'PERSONAL' } });
  }
  await send('2007-01-02', 'ResignSeat', { seat: 'HAN-1' });
  expect((await decidedTypes()).slice(-2)).toEqual(['SeatResigned', 'SubstituteMovedUp']);

  await env.sleep('366 days');
  await until(recorded('MemberSucceeded'));
  const [running, ...more] = await mandatesOf(journal, 'haninge', 'BOARD');
  expect(more).toEqual([]);
  const view = running && mandateView(running.state);
  expect(view?.status).toBe('RUNNING');
  expect(view?.members.map(({ member, party, vacant }) => [member, party, vacant])).toEqual([
    ['HAN', 'KOMMUN', 1],
    ['LAN', 'AF', 0],
    ['FK', 'FK', 0],
    ['SLL', 'REGION', 0],
  ]);
  expect(running?.row.waitingOn).toEqual(['HAN', 'FK']);
  expect(await journal.reader.verifyChain(stream)).toBeUndefined();
  await replay(hosted, stream);
}, 120_000);
