import { openHosted, replay, type Hosted } from '../hosted';
import { motion } from '../motion';

let hosted: Hosted;
beforeAll(async () => {
  hosted = await openHosted({ deciders: { motion }, workflowsPath: require.resolve('../motion-workflows') });
});
afterAll(() => hosted?.close());

const command = (id: string, type: string, data: Record<string, unknown>) => ({ id, type, data, actor: 'admin:test' });

test('a motion is carried by votes, each answered with what it set down', async () => {
  const { submitter } = hosted;
  const tabled = await submitter.submit(
    'motion-1',
    command('t', 'TableMotion', { members: ['FK', 'HAN'], lastDay: '2100-01-01' }),
    { startKind: 'motion' },
  );
  expect(tabled).toMatchObject({ ok: true, from: 0, version: 1, events: [{ type: 'MotionTabled' }] });
  expect(await submitter.submit('motion-1', command('v1', 'CastVote', { member: 'FK', body: 'S' }))).toMatchObject({
    ok: true,
    version: 2,
  });
  expect(await submitter.submit('motion-1', command('v2', 'CastVote', { member: 'HAN', body: 'KF' }))).toMatchObject({
    ok: true,
    events: [{ type: 'VoteCast' }, { type: 'MotionCarried' }],
  });
  await hosted.env.client.workflow.getHandle('motion-1').result();
  await replay(hosted, 'motion-1');
});
