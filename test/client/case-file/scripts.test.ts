import { join } from 'node:path';
import { planOf } from '../../../client/case-file/plan';
import { loadCaseFile } from '../../../client/case-file/read';
import { scriptOf } from '../../../client/case-file/script';
import { commandProblems } from '../../../contracts/commands';
import { morningOf } from '../../../domain/calendar/stockholm';
import type { Command } from '../../../domain/command';
import { formation } from '../../../domain/formation/formation';
import type { FormationState } from '../../../domain/formation/state';
import { candidates } from '../../../domain/formation/view/candidates';
import { blank, type Process } from '../../../domain/process/process';
import { takeTurn } from '../../../domain/process/take-turn';
import { print, seal } from '../../../journal/chain';

const rules = { decider: formation, seal, print, commandProblems, onDefect: (error: unknown) => fail(error) };

function fail(error: unknown): never {
  throw error;
}

/** The case of an example on its own dates, step by step, as the turn takes it; what was refused, and a way to look. */
async function played(name: string, until: string) {
  const read = await loadCaseFile(join(__dirname, '..', '..', '..', 'examples', `${name}.yaml`));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { plan } = planOf(read.caseFile);
  const stream = `formation-${plan.forbund}-${plan.no}`;
  const refused: unknown[] = [];
  let process: Process = blank(formation);
  const take = (on: string, command?: Command): void => {
    const at = morningOf(on) + 3_600_000;
    const turn = takeTurn(rules, process, { stream, now: at, received: command ? [{ command, at }] : [], noted: [] });
    process = turn.draft.process;
    refused.push(...turn.answers.filter((answer) => 'refused' in answer));
  };
  const start = read.caseFile.exercise?.clock ?? '';
  take(start, { id: 'start', type: 'StartFormation', actor: 'admin:test', data: { plan, clockShiftMs: 0 } });
  scriptOf(read.caseFile).steps.forEach(({ on, command }, index) => {
    if (on <= until) take(on, command && { id: `step-${index}`, actor: 'admin:test', ...command });
  });
  take(until);
  return {
    refused,
    state: process.state as FormationState,
    phase: formation.summary(process.state as FormationState).phase,
  };
}

test('C55 after the four decisions of 2006 Haninge is not formed, and who must confirm what depends on the § 5 chosen', async () => {
  const { refused, state, phase } = await played('haninge', '2006-09-12');
  expect(refused).toEqual([]);
  expect(phase).toBe('CONVERGING');
  const needs = candidates(state).texts.map(({ choices, rows }) => [
    choices.find(({ paragraph }) => paragraph === '5')?.from,
    Object.fromEntries(rows.map(({ member, needs: missing }) => [member, missing])),
  ]);
  expect(needs[0]).toEqual(['FK', { HAN: ['5', '6'], LAN: ['5', '6'], FK: ['12'], SLL: ['5', '6', '12'] }]);
  expect(needs).toContainEqual(['HAN', { HAN: ['6'], LAN: ['5', '6'], FK: ['5', '12'], SLL: ['5', '6', '12'] }]);
});

test('C55 before landstingsfullmäktige has decided, the landsting has decided nothing', async () => {
  const { state } = await played('haninge', '2006-08-22');
  const landsting = candidates(state).texts[0]?.rows.find(({ member }) => member === 'SLL');
  expect(landsting?.acceptance).toBeUndefined();
  expect(new Set(landsting?.cells.map((cell) => cell.state))).toEqual(new Set(['WAITING']));
});

test('C56 with three of four confirmations Haninge is not formed, with the fourth it is', async () => {
  expect((await played('haninge', '2006-11-20')).phase).toBe('CONVERGING');
  const { refused, state, phase } = await played('haninge', '2006-11-28');
  expect(refused).toEqual([]);
  expect([phase, state.status === 'STARTED' && state.formed?.formedOn]).toEqual(['FORMED', '2006-11-28']);
});

test('Haninge operates from 2007-01-01 with every requirement met', async () => {
  const { refused, state, phase } = await played('haninge', '2007-01-01');
  expect(refused).toEqual([]);
  expect(phase).toBe('OPERATING');
  expect(state.status === 'STARTED' && state.breach).toBeFalsy();
});

test('C97 the landsting’s adoption of HUSAM stands while the förbund waits for the others', async () => {
  const { refused, phase } = await played('huddinge', '2006-09-12');
  expect([refused, phase]).toEqual([[], 'DECISIONS_IN_PROGRESS']);
});

test('HUSAM is formed by four plain adoptions before 2006-12-31, its warnings standing', async () => {
  const { refused, state, phase } = await played('huddinge', '2006-12-31');
  expect(refused).toEqual([]);
  expect(phase).toBe('FORMED');
  const warnings = state.status === 'STARTED' ? state.plan.findings.filter(({ severity }) => severity === 'W') : [];
  expect(warnings.map(({ id }) => id).sort()).toEqual(['A10', 'A24', 'A7']);
});
