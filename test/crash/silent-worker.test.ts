import { send } from '../../worker/embedded/processes';
import { startReceiver, type Receiver } from '../activities/receiver';
import { exercise, giveContacts } from './exercise';
import { openMachinery, type Machinery } from './machinery';
import { until } from './until';

let machinery: Machinery;
let receiver: Receiver;
beforeAll(async () => {
  [machinery, receiver] = await Promise.all([openMachinery(), startReceiver()]);
}, 120_000);
afterAll(async () => {
  await machinery.close();
  await receiver.close();
}, 60_000);

test('a worker killed with mail in its hands falls silent, and another sends it within half a minute', async () => {
  const { startWorker, submitter, journal } = machinery;
  const one = exercise('silent');
  await giveContacts(journal, one);
  const waiting = new Promise<void>((resolve) => (receiver.behaviour.onWaiting = resolve));
  receiver.behaviour.keepsWaiting = true;
  const first = await startWorker({ smtpUrl: receiver.url });
  for (const command of [one.start, one.remind()]) {
    expect(await submitter.submit(one.stream, command, { startKind: 'formation' })).toMatchObject({ ok: true });
  }
  await waiting;
  await startWorker({ smtpUrl: receiver.url });
  receiver.behaviour.keepsWaiting = false;
  send(first.pid, 'SIGKILL');
  const nothingPending = async (): Promise<boolean> => {
    const found = await journal.reader.process(one.stream);
    return Object.keys(found!.process.pending).length === 0;
  };
  await until('every mail is known to be sent', nothingPending, 30_000);
  const ids = receiver.copies.map(({ messageId }) => messageId);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
}, 120_000);
