import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCaseFile, type Problem } from '../../../client/case-file/read';
import { termsOf } from '../../../client/case-file/terms';
import { defaultTerms } from '../../../domain/forbund/charter-terms';

const file = join(__dirname, '..', '..', '..', 'examples', 'haninge.yaml');
const good = readFileSync(file, 'utf8');
const block = /^parameters:\n(?: .*\n)+/m;

async function reading(parameters: string) {
  return readCaseFile(good.replace(block, parameters === '' ? '' : `parameters:\n${parameters}\n`), { file });
}

async function problemsWith(parameters: string): Promise<Problem[]> {
  const read = await reading(parameters);
  return read.ok ? [] : read.problems;
}

async function termsWith(parameters: string) {
  const read = await reading(parameters);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return termsOf(read.caseFile);
}

test('the years of Haninge are as its charter has them', async () => {
  const read = await readCaseFile(good, { file });
  expect(read.ok && termsOf(read.caseFile)).toEqual({
    board: { anchor: '01-01', years: 4, first: { from: '2007-01-01', to: '2010-12-31' } },
    auditors: { anchor: '01-01', years: 4, substitutes: true },
    quorumOfParties: true,
    split: {},
    followUpPeriods: ['04-30', '08-31'],
    hardCap: false,
    account: 'BG 000-0000',
    ends: {
      noticeMonths: 36,
      effect: 'DISSOLVE',
      disputes: 'GENERAL_COURT',
      archiveSupervisor: 'Kommunstyrelsen i Haninge kommun',
      archiveMonths: 3,
      claimMonths: 0,
    },
    insats: { registration: 'SUS', required: true },
  });
});

test('the years of HUSAM have a first term of two years and a frame that holds', async () => {
  const path = join(__dirname, '..', '..', '..', 'examples', 'huddinge.yaml');
  const read = await readCaseFile(readFileSync(path, 'utf8'), { file: path });
  expect(read.ok && termsOf(read.caseFile)).toMatchObject({
    board: { first: { from: '2007-01-01', to: '2008-12-31' } },
    quorumOfParties: true,
    hardCap: true,
  });
});

test('where the case file is silent the law’s default stands: 1 April, four years, no quorum of parties', async () => {
  expect(await termsWith('')).toEqual(defaultTerms);
  expect(await termsWith('  hardCap: true')).toEqual({ ...defaultTerms, hardCap: true });
});

test('fixed amounts become öre; weights and inhabitants stay as they are', async () => {
  const { split } = await termsWith('  split: { kommun: { by: FIXED, shares: { HAN: 5000000 } } }');
  expect(split.kommun).toEqual({ by: 'FIXED', shares: { HAN: 500_000_000 } });
  const counted = await termsWith(
    '  split: { kommun: { by: INHABITANTS, shares: { HAN: 71837 }, asOf: 2005-12-31, source: SCB } }',
  );
  expect(counted.split.kommun).toMatchObject({ by: 'INHABITANTS', shares: { HAN: 71_837 }, asOf: '2005-12-31' });
});

test.each([
  ['a first term that ends before it begins', '  board: { first: { from: 2007-01-01, to: 2006-12-31 } }', 'TERM_BACKWARDS'],
  ['periods that are not in order', '  followUpPeriods: [08-31, 04-30]', 'PERIODS_OUT_OF_ORDER'],
  ['a period that comes twice', '  followUpPeriods: [04-30, 04-30]', 'PERIODS_OUT_OF_ORDER'],
  ['a split that names another side’s member', '  split: { kommun: { by: WEIGHTS, shares: { HAN: 1, SLL: 1 } } }', 'SPLIT_UNKNOWN_MEMBER'],
  ['a split that forgets a member', '  split: { region: { by: WEIGHTS, shares: {} } }', 'SPLIT_INCOMPLETE'],
  ['a split of nothing', '  split: { kommun: { by: WEIGHTS, shares: { HAN: 0 } } }', 'SPLIT_OF_NOTHING'],
  ['fixed amounts that do not make the quarter', '  split: { kommun: { by: FIXED, shares: { HAN: 4999999 } } }', 'FIXED_DO_NOT_SUM'],
  ['inhabitants without day and source', '  split: { kommun: { by: INHABITANTS, shares: { HAN: 71837 } } }', 'NO_SOURCE_OF_FIGURES'],
])('%s is refused with its line', async (_what, parameters, code) => {
  const problems = await problemsWith(parameters);
  expect(problems.map((one) => one.code)).toContain(code);
  const line = good.split('\n').indexOf('parameters:') + 2;
  expect(problems.find((one) => one.code === code)).toMatchObject({ line, path: expect.stringMatching(/^parameters\./) });
}); // prettier-ignore

test.each([
  ['29 February, which is no day of every year', '  followUpPeriods: [02-29]', 'parameters.followUpPeriods[0]'],
  ['a month that is none', '  board: { anchor: 13-01 }', 'parameters.board.anchor'],
  ['a term longer than the law allows', '  board: { years: 5 }', 'parameters.board.years'],
  ['a negative weight', '  split: { kommun: { by: WEIGHTS, shares: { HAN: -1 } } }', 'parameters.split.kommun.shares.HAN'],
  ['half a krona', '  split: { kommun: { by: FIXED, shares: { HAN: 0.5 } } }', 'parameters.split.kommun.shares.HAN'],
  ['an amount beyond what a number holds', '  split: { kommun: { by: FIXED, shares: { HAN: 9007199254740993 } } }', 'parameters.split.kommun.shares.HAN'],
  ['an account that is none', '  account: hos kamreren', 'parameters.account'],
])('%s is no parameter', async (_what, parameters, path) => {
  expect((await problemsWith(parameters)).map((one) => one.path)).toContain(path);
}); // prettier-ignore
