import { scriptOf, type Scripted } from '../../../client/case-file/script';
import type { Evidence } from '../../../domain/command';
import { startOfDay } from '../../../domain/calendar/stockholm';
import { example, openTestWorld, replay, keepHistory, Story, type TestWorld } from '../../simulated';

// The whole of Huddinge on its own dates, and what it shares with Haninge.

let world: TestWorld;
let huddinge: Story;
let haninge: Story;
let minutes: Evidence;

beforeAll(async () => {
  world = await openTestWorld();
  const bytes = Buffer.from('Landstingsfullmäktiges protokoll: Huddinge som det står, Haninge med ändring av § 5.');
  const sha256 = await world.journal.documents.putFile({ bytes, name: 'protokoll.txt', type: 'text/plain' });
  minutes = { sha256, name: 'protokoll.txt', paragraph: '§ 18' };
  const [first, second] = [await example('huddinge'), await example('haninge')];
  huddinge = await Story.of(world, { caseFile: first, steps: withMinutes(scriptOf(first).steps) });
  const steps = withMinutes(scriptOf(second).steps);
  haninge = await Story.of(world, { caseFile: second, steps, until: '2006-09-12' });
}, 120_000);
afterAll(() => world.close());

/** The landsting's decisions of one day stand in one document. */
const withMinutes = (steps: readonly Scripted[]): Scripted[] =>
  steps.map((step) => {
    const { command } = step;
    const isTheirs = command?.decidedOn === '2006-09-12' && command.type !== 'RecordStage';
    return isTheirs ? { ...step, command: { ...command, evidence: minutes } } : step;
  });

test('four plain adoptions form it by its last day, on version 1', () => {
  expect(huddinge.all('DecisionRecorded').map(({ acceptance }) => acceptance)).toEqual(Array(4).fill('PLAIN'));
  expect(huddinge.types()).not.toContain('TextConsolidated');
  expect(huddinge.one('CharterAdoptedByAll')).toMatchObject({ version: 1, adoptedOn: '2006-12-11' });
  const { formedOn } = huddinge.one('ForbundFormed');
  expect(formedOn <= huddinge.one('FormationStarted').plan.dates.lastDay).toBe(true);
  expect(huddinge.one('OperationsStarted').at).toBe(startOfDay('2007-01-01'));
});

test('it is sent out in spite of what blocks that, with the reason; its three warnings stand', () => {
  const { findings } = huddinge.one('FormationStarted').plan;
  const ids = (severity: string) => findings.filter((one) => one.severity === severity).map(({ id }) => id);
  expect(ids('B').sort()).toEqual(['A5', 'A6']);
  expect(ids('W').sort()).toEqual(['A10', 'A24', 'A7']);
  expect(huddinge.one('CharterSentOut').reason).toMatch(/mandattiderna/);
});

test('C96 a last day before the stated start is a warning, and operations wait for the start', () => {
  const { findings, dates } = huddinge.one('FormationStarted').plan;
  expect(dates).toMatchObject({ lastDay: '2006-12-31', operationsStartOn: '2007-01-01' });
  expect(findings.find(({ id }) => id === 'A10')!.severity).toBe('W');
  expect(huddinge.one('ForbundFormed').formedOn).toBe('2006-12-11');
});

test('C97 the landsting decides before the others: its adoption stands and the förbund waits', () => {
  const standing = huddinge.standingOn('2006-09-12');
  expect(standing).toMatchObject({ formed: false, phase: 'DECISIONS_IN_PROGRESS' });
  expect(standing.members.filter(({ counts }) => counts).map(({ member }) => member)).toEqual(['SLL']);
});

test('C98 the landsting appoints one member and one substitute to Huddinge', () => {
  const appointed = huddinge.all('BoardAppointed').find(({ member }) => member === 'SLL');
  expect(appointed).toMatchObject({ members: 1, substitutes: 1 });
});

test('C104 Syd has prepared the matter for Huddinge; Sydost has only taken note of it for Haninge', () => {
  const outcomeOf = (story: Story, body: string) =>
    story.all('StageRecorded').find((one) => one.body === body)!.outcome;
  expect(outcomeOf(huddinge, 'SYD')).toBe('PREPARED');
  expect(outcomeOf(haninge, 'SSO')).toBe('INFORMED');
});

test('C109 one document of the landsting carries its decisions for both förbund, and money for both', async () => {
  const theirs = (story: Story) => story.all('DecisionRecorded').find(({ member }) => member === 'SLL')!;
  expect(theirs(huddinge)).toMatchObject({ acceptance: 'PLAIN', evidence: minutes });
  expect(theirs(haninge)).toMatchObject({ acceptance: 'WITH_AMENDMENT', evidence: minutes });
  expect(theirs(haninge).patches!.map(({ paragraph }) => paragraph)).toEqual(['5']);
  expect(huddinge.all('CommitmentRecorded')[0]).toMatchObject({ ore: 100_000_000, evidence: minutes });
  expect(haninge.one('CommitmentRecorded')).toMatchObject({ ore: 500_000_000, evidence: minutes });
  expect(await world.journal.documents.getFile(minutes.sha256)).toBeDefined();
});

test('C57 without the sentence that Försäkringskassan made a condition, its approval does not count', async () => {
  const caseFile = await example('haninge', 3);
  const script = caseFile.script!.map((step) =>
    step.do === 'consolidate'
      ? { ...step, choose: step.choose.map((one) => (one.paragraph === '6' ? { ...one, from: 'base' } : one)) }
      : step,
  );
  const { steps } = scriptOf({ ...caseFile, script });
  const unconfirmed = steps.filter(({ command }) => !(command?.type === 'ConfirmText' && command.data.member === 'FK'));
  const story = await Story.of(world, { caseFile, steps: unconfirmed });
  expect(story.one('TextConsolidated').chosen).toContainEqual({ paragraph: '6', from: 'base' });
  const { members } = story.standingOn('2007-01-01');
  expect(members.filter(({ counts }) => !counts).map(({ member, needs }) => [member, needs])).toEqual([
    ['FK', ['6', '12']],
  ]);
  expect(story.one('FormationLapsed').owing).toEqual(['FK']);
});

test('no event has been altered, and each workflow replays its own history', async () => {
  for (const stream of [huddinge.played.stream, haninge.played.stream, 'forbund-huddinge']) {
    expect(await world.journal.reader.verifyChain(stream)).toBeUndefined();
    await replay(world, stream);
  }
  await keepHistory(world, huddinge.played.stream, 'formation-formed');
});
