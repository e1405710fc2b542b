import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyOf } from '../../../client/case-file/year-end-commands';
import type { YearAt } from '../../../client/case-file/year-at';
import { payRule, yearSteps } from '../../../client/case-file/years';
import { readCaseFile } from '../../../client/case-file/read';
import type { CaseFile } from '../../../contracts/case-file/case-file';
import type { CaseException } from '../../../contracts/case-file/years';

const file = join(__dirname, '..', '..', '..', 'examples', 'haninge.yaml');
const good = readFileSync(file, 'utf8');
const block = /^years:\n(?: .*\n)+/m;

async function haninge(except: CaseException[] = []): Promise<CaseFile> {
  const read = await readCaseFile(good, { file });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { ...read.caseFile, years: { ...read.caseFile.years!, except } };
}

const steps = async (until: string, except: CaseException[] = []) =>
  yearSteps(await haninge(except), { after: '2006-11-28', until, firstYear: 2007 });

test('a budget is decided on in the year before, an annual report in the year after', async () => {
  const all = await steps('2008-12-31');
  expect(all.filter((step) => step.do === 'adopt').map(({ on, year }) => [on, year])).toEqual([
    ['2007-11-19', 2008],
    ['2008-11-19', 2009],
  ]);
  expect(all.filter((step) => step.do === 'annual-report').map(({ on, year }) => [on, year])).toEqual([
    ['2008-03-20', 2007],
  ]);
});

test('what each member does is a step of its own; audits and money are of those who pay', async () => {
  const all = await steps('2008-12-31');
  const who = (name: string, year: number) =>
    all.filter((step) => step.do === name && step.year === year).map(({ member }) => member);
  expect(who('answer', 2008)).toEqual(['FK', 'LAN', 'SLL', 'HAN']);
  expect(who('discharge', 2007)).toEqual(['FK', 'LAN', 'SLL', 'HAN']);
  expect(who('appropriate', 2008)).toEqual(['FK', 'SLL', 'HAN']);
  expect(who('audit', 2007)).toEqual(['FK', 'SLL', 'HAN']);
});

test('an exception silences one member of one year, and nobody else', async () => {
  const all = await steps('2008-12-31', [{ year: 2007, do: 'answer', member: 'LAN', never: true }]);
  const answered = (year: number) => all.filter((step) => step.do === 'answer' && step.year === year).length;
  expect([answered(2008), answered(2009)]).toEqual([3, 4]);
});

test('a step that is recorded later is taken later, on the day it was decided all the same', async () => {
  const all = await steps('2007-12-31', [{ year: 2007, do: 'adopt', on: '2007-11-30', recordedOn: '2007-12-04' }]);
  expect(all.find((step) => step.do === 'adopt')).toMatchObject({ on: '2007-11-30', recordedOn: '2007-12-04' });
  expect(all.map(({ recordedOn }) => recordedOn)).toEqual(all.map(({ recordedOn }) => recordedOn).sort());
});

test('an exception reaches back to the days between the formation and the first year', async () => {
  const all = await steps('2007-12-31', [{ year: 2006, do: 'appoint', office: 'AUDITORS', on: '2006-12-11' }]);
  const early = all.filter(({ on, do: name }) => on < '2007-01-01' && name === 'appoint');
  expect(early.map(({ office, year }) => [office, year])).toEqual([
    ['AUDITORS', 2007],
    ['AUDITORS', 2007],
    ['AUDITORS', 2007],
  ]);
});

test('nobody pays where the case file says so, and a late payer on its own day', async () => {
  const caseFile = await haninge([
    { year: 2009, do: 'pay', member: 'HAN', quarter: 2, on: '2009-04-21' },
    { year: 2010, do: 'pay', member: 'SLL', never: true },
  ]);
  expect(payRule(caseFile, { year: 2009, member: 'HAN', quarter: 2 })).toMatchObject({ on: '2009-04-21' });
  expect(payRule(caseFile, { year: 2009, member: 'HAN', quarter: 3 })).toEqual({ bankingDaysBefore: 2, never: false });
  expect(payRule(caseFile, { year: 2010, member: 'SLL', quarter: 1 })).toMatchObject({ never: true });
});

test.each([
  ['a member that does not exist', 'except: [{ year: 2008, do: answer, member: XYZ, never: true }]', 'UNKNOWN_MEMBER'],
  ['a step that no year has', 'except: [{ year: 2008, do: discharge, never: true }]', 'EXCEPTION_OF_NOTHING'],
  ['a step recorded before it was taken', 'except: [{ year: 2008, do: answer, on: 2008-10-27, recordedOn: 2008-10-01 }]', 'RECORDED_BEFORE_TAKEN'],
])('an exception for %s is refused with its line', async (_what, except, code) => {
  const text = good.replace(block, `years:\n  assumed: true\n  ordinary: [{ do: answer, on: 10-27 }]\n  ${except}\n`);
  const read = await readCaseFile(text, { file });
  const [problem] = read.ok ? [] : read.problems;
  const line = text.split('\n').findIndex((one) => one.includes('  except:')) + 1;
  expect(problem).toMatchObject({ code, line });
  expect(problem!.path).toMatch(/^years\.except\[0\]/);
}); // prettier-ignore

test('29 February is no day of an ordinary year', async () => {
  const read = await readCaseFile(good.replace('on: 02-20', 'on: 02-29'), { file });
  expect(read.ok ? [] : read.problems.map(({ path }) => path)).toEqual(['years.ordinary[0].on']);
});

test('C87 since 2007 Försäkringskassan decides for itself in the years: the delegation is abolished', async () => {
  const at = { caseFile: await haninge() } as YearAt;
  expect(bodyOf(at, 'FK', '2006-12-31')).toBe('FKD');
  expect(bodyOf(at, 'FK', '2008-06-15')).toBe('FK');
  expect(bodyOf(at, 'HAN', '2008-06-15')).toBe('KF');
});
