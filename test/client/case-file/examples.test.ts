import { join } from 'node:path';
import { planOf } from '../../../client/case-file/plan';
import { loadCaseFile } from '../../../client/case-file/read';
import { scriptOf, type Scripted } from '../../../client/case-file/script';
import { formationCommandProblems } from '../../../contracts/formation-command';
import type { CaseFile } from '../../../contracts/case-file/case-file';

const examples = join(__dirname, '..', '..', '..', 'examples');

async function load(name: string): Promise<CaseFile> {
  const read = await loadCaseFile(join(examples, `${name}.yaml`));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.caseFile;
}

const decisions = (steps: readonly Scripted[]) =>
  steps.flatMap(({ command }) => (command?.type === 'RecordDecision' ? [command] : []));

describe.each(['haninge', 'huddinge'])('the case file of %s', (name) => {
  test('is read without a problem and gives a plan that the guard accepts', async () => {
    const { plan } = planOf(await load(name));
    const command = { id: 'start', type: 'StartFormation', data: { plan, clockShiftMs: 0 }, actor: 'admin:test' };
    expect(formationCommandProblems(command)).toEqual([]);
    expect(plan.charter.paragraphs.map(({ number }) => number)).toEqual(
      Array.from({ length: 19 }, (_, i) => String(i + 1)),
    );
  });

  test('has a script of commands that the guard accepts, in order of time', async () => {
    const { steps } = scriptOf(await load(name));
    const asked = steps.flatMap(({ command }) => (command ? [{ id: 'step', actor: 'admin:test', ...command }] : []));
    expect(asked.flatMap(formationCommandProblems)).toEqual([]);
    expect(steps.map(({ on }) => on)).toEqual(steps.map(({ on }) => on).sort());
  });

  test('marks every day that no document gives as assumed', async () => {
    const file = await load(name);
    const listed = file.members.flatMap(({ chain }) => chain.flatMap(({ meetings }) => meetings));
    const assumed = new Set(listed.filter((meeting) => meeting.assumed).map(({ on }) => on));
    const unmarked = decisions(scriptOf(file).steps).filter(
      ({ decidedOn, data }) => assumed.has(decidedOn ?? '') && data.assumed !== true,
    );
    expect(unmarked).toEqual([]);
  });

  test('reaches every member and the office by an invented address', async () => {
    const { contacts, plan } = planOf(await load(name));
    expect(contacts.map(({ member }) => member)).toEqual(['office', ...plan.members.map(({ id }) => id)]);
    expect(contacts.every(({ address }) => address.endsWith('.example'))).toBe(true);
  });
});

test('C59 the letter of intent proposes 20 million kronor for Haninge in halves and quarters', async () => {
  const { plan } = planOf(await load('haninge'));
  expect(plan.firstYear).toEqual({ year: 2007, totalOre: 2_000_000_000, certainty: 'PROPOSED' });
  expect(plan.members.map(({ id, proposedOre }) => [id, proposedOre])).toEqual([
    ['FK', 1_000_000_000],
    ['LAN', undefined],
    ['SLL', 500_000_000],
    ['HAN', 500_000_000],
  ]);
});

test('C86 the management group of Haninge is four heads, each of one member', async () => {
  const { background, members } = await load('haninge');
  expect(background?.managementGroup?.map(({ member }) => member).sort()).toEqual(members.map(({ id }) => id).sort());
});

test('C90 4 million kronor is an estimate for HUSAM in halves and quarters', async () => {
  const { plan } = planOf(await load('huddinge'));
  expect(plan.firstYear).toEqual({ year: 2007, totalOre: 400_000_000, certainty: 'ESTIMATE' });
  expect(plan.members.flatMap(({ proposedOre }) => proposedOre ?? [])).toEqual([200_000_000, 100_000_000, 100_000_000]);
});

test('C91 one of the two million of the state is notionally Länsarbetsnämnden’s, and Försäkringskassan pays both', async () => {
  const { members } = await load('huddinge');
  const [fk, lan] = members;
  expect([fk?.proposedKronor, lan?.proposedKronor, lan?.notionalKronor]).toEqual([2_000_000, undefined, 1_000_000]);
});

test('C93 the board of HUSAM has four members and four substitutes, one of each member', async () => {
  const { members } = await load('huddinge');
  expect(members.map(({ seats }) => seats)).toEqual(Array(4).fill({ members: 1, substitutes: 1 }));
});

test('C96 a last day before operations start is a warning and no error', async () => {
  const { plan } = planOf(await load('huddinge'));
  expect(plan.findings.filter(({ id }) => id === 'A10')).toEqual([
    expect.objectContaining({ severity: 'W', paragraph: '19' }),
  ]);
  expect(planOf(await load('haninge')).plan.findings.map(({ id }) => id)).not.toContain('A10');
});

test('C97 the landsting decides on HUSAM before the others', async () => {
  const days = decisions(scriptOf(await load('huddinge')).steps).map(({ data, decidedOn }) => [data.member, decidedOn]);
  expect(days[0]?.[0]).toBe('SLL');
  expect(days).toHaveLength(4);
});

test('C98 the landsting appoints two and two to Haninge and one and one to Huddinge', async () => {
  const seats = async (name: string) => (await load(name)).members.find(({ id }) => id === 'SLL')?.seats;
  expect(await seats('haninge')).toEqual({ members: 2, substitutes: 2 });
  expect(await seats('huddinge')).toEqual({ members: 1, substitutes: 1 });
});

test('C102 the table of kronor per inhabitant has the sums it says it has', async () => {
  const table = (await load('huddinge')).background?.kronorPerInhabitant;
  const sum = (column: 'here' | 'compared') => table?.rows.reduce((total, row) => total + row[column], 0);
  expect([sum('here'), sum('compared')]).toEqual([5637, 5554]);
  expect(table?.total).toEqual({ here: 5637, compared: 5554 });
});

test('C103 the target group of HUSAM is five percent of those of working age, in three groups by priority', async () => {
  const group = (await load('huddinge')).background?.targetGroup;
  expect(group?.percentOfWorkingAge).toBe(5);
  expect(group?.priorities).toHaveLength(3);
  expect(group?.priorities?.[2]).toContain('18-30');
});

test('C104 one preparing body has prepared the matter, the other only taken note of it', async () => {
  const outcomeOf = async (name: string, body: string) =>
    scriptOf(await load(name)).steps.flatMap(({ command }) =>
      command?.type === 'RecordStage' && command.data.body === body ? [command.data.outcome] : [],
    );
  expect(await outcomeOf('huddinge', 'SYD')).toEqual(['PREPARED']);
  expect(await outcomeOf('haninge', 'SSO')).toEqual(['INFORMED']);
});

test.each([
  ['haninge', ['A24', 'A8']],
  ['huddinge', ['A10', 'A24', 'A5', 'A6', 'A7']],
])('the plan of %s carries what the charter check found, and of warnings and worse nothing else', async (name, ids) => {
  const { findings } = planOf(await load(name)).plan;
  expect(findings.flatMap(({ id, severity }) => (severity === 'I' ? [] : [id])).sort()).toEqual(ids);
});
