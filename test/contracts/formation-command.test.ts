import { commandProblems } from '../../contracts/commands';
import { formationCommandProblems } from '../../contracts/formation-command';

const hash = 'a'.repeat(64);
const decision = {
  id: 'c1',
  type: 'RecordDecision',
  actor: 'admin:local',
  decidedOn: '2006-04-03',
  evidence: { sha256: hash, name: 'protokoll.pdf', paragraph: '§ 18' },
  data: {
    member: 'FK',
    body: 'FKD',
    acceptance: 'WITH_CONDITION',
    version: 1,
    conditions: [{ paragraph: '6', hash }],
  },
};

test('a decision on condition is well formed', () => {
  expect(formationCommandProblems(decision)).toEqual([]);
});

test.each([
  ['a key nobody knows', { ...decision, colour: 'red' }],
  ['a key nobody knows inside', { ...decision, data: { ...decision.data, name: 'Anna' } }],
  ['a type nobody knows', { ...decision, type: 'Decide' }],
  ['a day that is in no calendar', { ...decision, decidedOn: '2006-02-30' }],
  ['an instant for a day', { ...decision, decidedOn: '2006-04-03T00:00:00Z' }],
  [
    'a wording that is no fingerprint',
    { ...decision, data: { ...decision.data, conditions: [{ paragraph: '6', hash: 'the words' }] } },
  ],
  ['a number as text', { ...decision, data: { ...decision.data, version: '1' } }],
  ['a path for a file name', { ...decision, evidence: { sha256: hash, name: '../../etc/passwd' } }],
  ['a body of two lines', { ...decision, data: { ...decision.data, body: 'FKD\r\nBcc: x' } }],
  ['an empty id', { ...decision, id: '' }],
  ['nothing', undefined],
  ['a text', 'RecordDecision'],
])('a command with %s is malformed', (_what, command) => {
  expect(formationCommandProblems(command)).not.toEqual([]);
});

test.each(['a\0b', 'half a sign \ud83c'])(
  'a command with the words %j, which no journal can keep, is malformed',
  (words) => {
    const withdrawal = (reason: string) => ({ id: 'c', type: 'WithdrawFormation', actor: 'a', data: { reason } });
    expect(commandProblems('formation', withdrawal(words))).toEqual([expect.stringContaining('data.reason')]);
    expect(commandProblems('formation', withdrawal('"öst"\n\u200f🏛️'))).toEqual([]);
  },
);

test('money is whole öre and never negative', () => {
  const budget = (totalOre: number) => ({
    id: 'c',
    type: 'AdoptFirstBudget',
    actor: 'a',
    data: { member: 'FK', body: 'FKD', totalOre },
  });
  expect(formationCommandProblems(budget(2_000_000_000))).toEqual([]);
  expect(formationCommandProblems(budget(0.5))).not.toEqual([]);
  expect(formationCommandProblems(budget(-1))).not.toEqual([]);
});
