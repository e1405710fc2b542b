import { randomUUID } from 'node:crypto';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { submit } from '../../workflows/messages';
import { freshDatabase } from '../database';
import { startEmbedded, type EmbeddedServer } from '../embedded';
import { openHosted, replay, type Hosted } from '../hosted';
import { motion } from '../motion';
import { command } from '../process/turns';
import { silentProxy, type SilentProxy } from '../silent-proxy';

const members = Array.from({ length: 12 }, (_, index) => `M${index}`);
const table = command('t', 'TableMotion', { members: [...members, 'LAST'], lastDay: '2100-01-01' });
const vote = (member: string) => command(`vote-${member}`, 'CastVote', { member, body: 'S' });

let database: EmbeddedServer;
let proxy: SilentProxy;
let hosted: Hosted;
beforeAll(async () => {
  database = await startEmbedded();
  proxy = await silentProxy(await freshDatabase(database.url));
  const workflowsPath = require.resolve('../motion-workflows');
  hosted = await openHosted({ deciders: { motion }, workflowsPath, url: proxy.url });
});
afterAll(async () => {
  await hosted.close();
  await proxy.close();
  await database.remove();
});

/** One try, as the server answers it: the answer or the refusal's code, and how long it took, ms. */
async function tryOnce(stream: string, member: string): Promise<{ said: string; took: number }> {
  const began = performance.now();
  const handle = hosted.env.client.workflow.getHandle(stream);
  const said = await handle.executeUpdate(submit, { args: [vote(member)], updateId: randomUUID() }).then(
    (answer) => ('accepted' in answer ? 'accepted' : 'recorded'),
    (error: unknown) => {
      const failure = error instanceof WorkflowUpdateFailedError ? error.cause : error;
      return failure instanceof ApplicationFailure ? failure.type : String(error);
    },
  );
  return { said: said ?? '', took: performance.now() - began };
}

const outages = [
  { how: 'refuses connections', fail: () => database.stop(), mend: () => database.start() },
  {
    how: 'does not answer',
    fail: () => Promise.resolve(proxy.fallSilent()),
    mend: () => Promise.resolve(proxy.speak()),
  },
];

test.each(outages)(
  'a journal that $how: answered within two seconds, and all of it recorded once when it is back',
  async ({ how, fail, mend }) => {
    const stream = `motion-${how.replaceAll(' ', '-')}`;
    const { submitter, journal } = hosted;
    await submitter.submit(stream, table, { startKind: 'motion' });
    await fail();
    const [inFlight] = await Promise.all([tryOnce(stream, 'M0')]);
    const refused = await Promise.all(members.slice(1, 6).map((member) => tryOnce(stream, member)));
    expect(inFlight.said).toBe('accepted');
    expect(refused.map(({ said }) => said)).toEqual(Array(5).fill('JournalDown'));
    for (const { took } of [inFlight, ...refused]) expect(took).toBeLessThan(2_000);

    const waiting = members.map((member) => submitter.submit(stream, vote(member)));
    await mend();
    const began = performance.now();
    for (const outcome of await Promise.all(waiting)) expect(outcome).toMatchObject({ ok: true });
    expect(performance.now() - began).toBeLessThan(60_000);
    const votes = (await journal.reader.events(stream)).filter(({ event }) => event.type === 'VoteCast');
    expect(votes.map(({ event }) => event.data.member).sort()).toEqual([...members].sort());
    expect(await journal.reader.verifyChain(stream)).toBeUndefined();
    await replay(hosted, stream);
  },
);
