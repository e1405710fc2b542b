import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCaseFile, type Problem } from '../../../client/case-file/read';

const file = join(__dirname, '..', '..', '..', 'examples', 'haninge.yaml');
const good = readFileSync(file, 'utf8');

/** The example with one thing changed. */
async function problemsWith(from: string | RegExp, to: string): Promise<Problem[]> {
  const text = good.replace(from, to);
  if (text === good) throw new Error(`nothing to change: ${from.toString()}`);
  const read = await readCaseFile(text, { file });
  return read.ok ? [] : read.problems;
}

const lineOf = (words: string): number => good.split('\n').findIndex((line) => line.includes(words)) + 1;
const codes = (problems: Problem[]) => problems.map(({ code }) => code);
const memberBlock = (id: string): RegExp => new RegExp(`  - id: ${id}\\n[\\s\\S]*?\\n\\n`);

function growing(key: string): string {
  const anchored = (step: number): string =>
    `&a${step} [${Array(10)
      .fill(`*a${step - 1}`)
      .join(', ')}]`;
  const steps = Array.from({ length: 5 }, (_, index) => `a${index + 1}: ${anchored(index + 1)}`);
  return ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]', ...steps, `${key}: *a5`].join('\n');
}

describe('the shape of a case file', () => {
  test('is refused with its line when it is not YAML', async () => {
    const [first] = await problemsWith('area: [Haninge]', 'area: [Haninge');
    expect(first?.message).toMatch(/^not YAML: /);
    expect(first?.line).toBeGreaterThanOrEqual(lineOf('area: [Haninge]'));
  });

  test.each([
    ['an alias of nothing', 'area: *nowhere'],
    ['aliases that grow beyond measure', growing('area')],
    ['two documents', 'area: [Haninge]\n---\nb: 1'],
  ])('is refused, not fallen over, with %s', async (_what, to) => {
    const [first] = await problemsWith('area: [Haninge]', to);
    expect(first?.message).toMatch(/^not YAML: /);
  });

  test.each(['', '- 1', 'words'])('is refused when all there is of it is %j', async (text) => {
    const read = await readCaseFile(text, { file });
    expect(read).toMatchObject({ ok: false, problems: [{ line: 1, path: '' }] });
  });

  test('names a wrong type with path and line', async () => {
    const problems = await problemsWith('totalKronor: 20000000', 'totalKronor: twenty million');
    expect(problems).toEqual([
      expect.objectContaining({
        path: 'firstYear.totalKronor',
        line: lineOf('totalKronor:'),
        column: expect.any(Number),
      }),
    ]);
    expect(problems[0]?.message).toContain('expected');
  });

  test('names an unknown key', async () => {
    const [first] = await problemsWith('name: Samordningsförbundet Haninge', 'nmae: x\nname: y');
    expect(first).toMatchObject({ path: 'nmae', line: lineOf('name: Samordningsförbundet Haninge') });
    expect(first?.message).toContain('"nmae"');
  });

  test('says what is missing at the place where it should stand', async () => {
    const [first] = await problemsWith('  lastDay: 2007-01-01', '  # lastDay: 2007-01-01');
    expect(first).toMatchObject({ path: 'dates.lastDay', line: lineOf('dates:') });
  });

  test('refuses a day that is in no calendar', async () => {
    const [first] = await problemsWith('{ on: 2006-04-03 }', '{ on: 2006-02-30 }');
    expect(first).toMatchObject({ path: 'members[0].chain[0].meetings[0].on', line: lineOf('2006-04-03') });
  });

  test('refuses a charter text that lies in no file', async () => {
    const [first] = await problemsWith('haninge-charter.yaml', 'nowhere.yaml');
    expect(first?.code).toBe('NO_FILE');
    expect(first?.file).toContain('nowhere.yaml');
  });
});

describe('the meaning of a case file', () => {
  test.each([
    ['no FK', memberBlock('FK'), 'NO_FK'],
    ['neither AF nor LAN', memberBlock('LAN'), 'NO_AF'],
    ['no region', memberBlock('SLL'), 'NO_REGION'],
    ['no kommun', /  - id: HAN\n[\s\S]*?\n\n/, 'NO_KOMMUN'],
  ])('is refused with %s', async (_what, block, code) => {
    expect(codes(await problemsWith(block, '\n'))).toContain(code);
  });

  test('is refused when a kommun of the area lies in no member kommun and no member region', async () => {
    const problems = await problemsWith('area: [Haninge]', 'area: [Haninge, Tyresö]');
    expect(codes(problems)).toEqual(['AREA_NOT_COVERED', 'AREA_NOT_COVERED']);
    expect(problems[0]).toMatchObject({ path: 'area[1]', line: lineOf('area: [Haninge]') });
  });

  test('C63 substitutes are as many as members of the board', async () => {
    const problems = await problemsWith(
      'seats: { members: 2, substitutes: 2 } # S3:42',
      'seats: { members: 2, substitutes: 1 }',
    );
    expect(problems).toMatchObject([{ code: 'SEATS_UNEQUAL', path: 'members[2].seats', line: lineOf('# S3:42') }]);
    expect(problems[0]?.message).toContain('10 §');
  });

  test('C18 operations that would start while the trial runs are refused, with the line', async () => {
    const problems = await problemsWith('operationsStartOn: 2007-01-01', 'operationsStartOn: 2006-12-01');
    expect(problems).toMatchObject([
      { code: 'OVERLAPS_TRIAL', path: 'dates.operationsStartOn', line: lineOf('operationsStartOn: 2007-01-01') },
    ]);
  });

  test('is refused when the last day lies before the text goes out', async () => {
    const problems = await problemsWith('  sendOutOn: 2005-12-23', '  sendOutOn: 2007-01-02');
    expect(codes(problems)).toEqual(['LAST_DAY_BEFORE_TEXT']);
  });

  test('is not refused when the last day lies before operations start', async () => {
    expect(await problemsWith('lastDay: 2007-01-01', 'lastDay: 2006-12-31')).toEqual([]);
  });

  test('is refused when the amounts do not make the whole', async () => {
    const problems = await problemsWith('proposedKronor: 5000000 # S3:443', 'proposedKronor: 4999999');
    expect(codes(problems)).toEqual(['AMOUNTS_DO_NOT_SUM']);
  });

  test('is refused when the amounts are not in the shares of the law', async () => {
    const text = good
      .replace('proposedKronor: 5000000 # S3:443', 'proposedKronor: 4000000')
      .replace('proposedKronor: 5000000 # S3:444', 'proposedKronor: 6000000');
    const read = await readCaseFile(text, { file });
    expect(read.ok ? [] : codes(read.problems)).toEqual(['NOT_IN_SHARES', 'NOT_IN_SHARES']);
  });

  test.each([
    ['id', '  - id: LAN', '  - id: FK'],
    ['name', 'name: Länsarbetsnämnden i Stockholms län', 'name: Försäkringskassan i Stockholms län'],
  ])('is refused when a member is named twice by its %s', async (key, from, to) => {
    expect((await problemsWith(from, to)).filter(({ code }) => code === 'MEMBER_TWICE')).toMatchObject([
      { path: `members[1].${key}` },
    ]);
  });

  test('is refused when a charter has no text', async () => {
    const problems = await problemsWith('  file: haninge-charter.yaml', '  paragraphs: []');
    expect(codes(problems)).toEqual(['NO_TEXT']);
  });

  test('is refused when a chain does not end with its one deciding body', async () => {
    const none = await problemsWith('role: decides', 'role: prepares');
    const notLast = await problemsWith('role: prepares\n        cutoffDays: 0', 'role: decides\n        cutoffDays: 0');
    expect(codes(none)).toEqual(['NOT_ONE_DECIDING_BODY']);
    expect(codes(notLast)).toEqual(['NOT_ONE_DECIDING_BODY']);
  });

  test.each(['"a@b.example\\nBcc: x@y.example"', 'nobody', '"a@b.example, c@d.example"'])(
    'refuses the mail address %s',
    async (address) => {
      const problems = await problemsWith('registrator@fk-exempel.example', address);
      expect(problems).toMatchObject([{ code: 'BAD_ADDRESS', path: 'contacts[1].address' }]);
    },
  );

  test('keeps names with quotes, line breaks, emoji and right-to-left marks as they are', async () => {
    const name = 'Kansliet "öst"\n\u200Fمكتب 🏛️ <b>';
    const text = good.replace('name: Utredaren i Haninge', `name: ${JSON.stringify(name)}`);
    const read = await readCaseFile(text, { file });
    expect(read.ok && read.caseFile.contacts?.[0]?.name).toBe(name);
  });

  test.each(['\\0', '\\ud83c'])(
    'is refused with the sign %s, which nothing can store, where it stands',
    async (sign) => {
      const problems = await problemsWith('name: Utredaren i Haninge', `name: "Utredaren${sign}"`);
      expect(problems).toMatchObject([{ code: 'BROKEN_TEXT', path: 'contacts[0].name' }]);
    },
  );

  test('refuses a script that runs backwards or replaces words that the text has not', async () => {
    const back = await problemsWith('do: stage, on: 2006-06-20', 'do: stage, on: 2006-06-01');
    const words = await problemsWith('replace: Styrelsen skall fastställa', 'replace: Nämnden skall fastställa');
    expect([codes(back), codes(words)]).toEqual([['SCRIPT_OUT_OF_ORDER'], ['WORDING_UNCLEAR']]);
  });
});

test('two megabytes in a paragraph and forty members are read', async () => {
  const kommuner = Array.from({ length: 37 }, (_, i) => `K${i}`);
  const members = kommuner.map((id) => ({
    id,
    party: 'KOMMUN',
    name: `Kommun ${id}`,
    covers: [id],
    seats: { members: 1, substitutes: 1 },
    chain: [{ body: 'KF', name: 'Kommunfullmäktige', role: 'decides', cutoffDays: 14, meetings: [] }],
  }));
  const text = good
    .replace('area: [Haninge]', `area: [Haninge, ${kommuner.join(', ')}]`)
    .replaceAll('covers: [Haninge]', `covers: [Haninge, ${kommuner.join(', ')}]`)
    .replace('\nfirstYear:', `\n${members.map((member) => `  - ${JSON.stringify(member)}`).join('\n')}\n\nfirstYear:`)
    .replace(
      '  file: haninge-charter.yaml',
      `  paragraphs: [{ number: '19', heading: H, text: "${'å'.repeat(2_000_000)}" }]`,
    )
    .replace(/\nscript:[\s\S]*/, '\n');
  const read = await readCaseFile(text, { file });
  expect(read).toMatchObject({ ok: true, caseFile: { members: { length: 41 } } });
});
