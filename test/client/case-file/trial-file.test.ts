import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { trialPlanOf } from '../../../client/case-file/trial-plan';
import { isTrialAt, loadTrialFile } from '../../../client/case-file/trial-read';
import { trialScriptOf } from '../../../client/case-file/trial-script';
import { commandProblems } from '../../../contracts/commands';

const examples = resolve(__dirname, '..', '..', '..', 'examples');
const path = join(examples, 'socsam-haninge.yaml');
const good = readFileSync(path, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'forbund-trial-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function problemsWith(what: string | RegExp, instead: string) {
  const file = join(folder, 'trial.yaml');
  writeFileSync(file, good.replace('formation: haninge.yaml', '').replace(what, instead));
  const read = await loadTrialFile(file);
  return read.ok ? [] : read.problems;
}

test('a file is a trial’s when it names the trial by its id', async () => {
  expect(await isTrialAt(path)).toBe(true);
  expect(await isTrialAt(join(examples, 'haninge.yaml'))).toBe(false);
  expect(await isTrialAt(join(examples, 'nowhere.yaml'))).toBe(false);
});

test('the example says who takes part, and which formation hears of its end', async () => {
  const read = await loadTrialFile(path);
  expect(read.ok && trialPlanOf(read.trial).plan).toMatchObject({
    trial: 'socsam-haninge',
    until: '2002-12-31',
    formation: 'formation-haninge-1',
    exercise: true,
  });
});

test('every step of the example is a command that its process takes', async () => {
  const read = await loadTrialFile(path);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const steps = trialScriptOf(read.trial);
  const problems = steps.flatMap(({ stream, command }) =>
    commandProblems(stream.split('-')[0] ?? '', { id: 'x', actor: 'admin:test', ...command }),
  );
  expect(problems).toEqual([]);
  expect(steps.map(({ on }) => on)).toEqual([...steps.map(({ on }) => on)].sort());
});

test.each([
  ['a member named twice', 'id: LAN', 'id: HAN', 'MEMBER_TWICE'],
  [
    'a principal for whom nobody decides',
    '{ body: KF, name: Kommunfullmäktige, role: decides }',
    '{ body: KF, name: Kommunfullmäktige, role: prepares }',
    'NOBODY_DECIDES',
  ],
  ['a step by nobody', 'member: SLL, body: HSU, outcome', 'member: XYZ, body: HSU, outcome', 'UNKNOWN_MEMBER'],
  ['an end before the beginning', 'until: 2002-12-31', 'until: 1997-12-31', 'TRIAL_BACKWARDS'],
  [
    'what is recorded before it is done',
    'do: propose, on: 2002-04-16',
    'do: propose, recordedOn: 2002-04-01, on: 2002-04-16',
    'RECORDED_BEFORE_TAKEN',
  ],
  ['an address that is none', 'address: socsam@haninge-exempel.example', 'address: nowhere', 'BAD_ADDRESS'],
] as const)('%s is refused with its line', async (...[, what, instead, code]) => {
  const problems = await problemsWith(what, instead);
  expect(problems.map((problem) => problem.code)).toContain(code);
  expect(problems.every(({ line }) => line > 1)).toBe(true);
});

test('what is not a key of a trial’s file is said with its line', async () => {
  const [problem] = await problemsWith('area: [Haninge]', 'area: [Haninge]\nareas: [Haninge]');
  expect(problem).toMatchObject({ path: 'areas', message: '"areas" is not a key that belongs here' });
});
