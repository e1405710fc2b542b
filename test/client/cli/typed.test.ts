import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { UsageError } from '../../../client/cli/failures';
import { Given } from '../../../client/cli/given';
import { languageOf } from '../../../client/cli/language';
import { acceptanceOf, acceptsOf } from '../../../client/cli/position';
import { specs } from '../../../client/cli/specs/all';
import { oneLine } from '../../../client/cli/table';
import { typedNumbers, typedWording } from '../../../client/cli/wordings';

const given = (options: Record<string, string | boolean | readonly string[]>) => new Given([], options);

test.each([
  ['5=Ny lydelse', { paragraph: '5', text: 'Ny lydelse', added: false }],
  [
    '6+=Aktiviteter ska registreras i SUS.',
    { paragraph: '6', text: 'Aktiviteter ska registreras i SUS.', added: true },
  ],
  ['§ 6 Aktiviteter ska registreras', { paragraph: '6', text: 'Aktiviteter ska registreras', added: false }],
  ['5 a=Ny = lydelse\npå två rader', { paragraph: '5 a', text: 'Ny = lydelse\npå två rader', added: false }],
])('the wording %j is read', async (typed, expected) => {
  expect(await typedWording(typed, '--amend')).toEqual(expected);
});

test.each(['Ny lydelse', '=text', '5=', '5=@/no/such/file'])('the wording %j is wrong use', async (typed) => {
  await expect(typedWording(typed, '--amend')).rejects.toMatchObject({ exitCode: 2 });
});

test('a file that is no text is no wording', async () => {
  const pdf = join(mkdtempSync(join(tmpdir(), 'forbund-')), 'protokoll.pdf');
  writeFileSync(pdf, '%PDF\0');
  await expect(typedWording(`5=@${pdf}`, '--amend')).rejects.toMatchObject({ exitCode: 2, code: 'NOT_TEXT' });
  rmSync(dirname(pdf), { recursive: true });
});

test('numbers of paragraphs may be typed with their sign', () => {
  expect(typedNumbers('§ 5, 6,12')).toEqual(['5', '6', '12']);
});

test.each([
  [{ plain: true }, 'PLAIN'],
  [{ amend: ['5=x'] }, 'WITH_AMENDMENT'],
  [{ amend: ['5=x'], condition: ['6=y'] }, 'WITH_CONDITION'],
  [{ partial: '1,2' }, 'PARTIAL'],
  [{ wish: ['5=x'], accept: ['HAN:12'] }, 'WISH'],
  [{ decline: true }, 'DECLINED'],
])('%j is an answer of the kind %s', (options, kind) => {
  expect(acceptanceOf(given(options))).toBe(kind);
});

test.each([
  [{}],
  [{ plain: true, decline: true }],
  [{ plain: true, amend: ['5=x'] }],
  [{ partial: '1', wish: ['5=x'] }],
])('%j is no answer that can be meant', (options) => {
  expect(() => acceptanceOf(given(options))).toThrow(UsageError);
});

test('another member’s wording is accepted by member and paragraph, unproven with a question mark', () => {
  expect(acceptsOf(given({ accept: ['HAN:12?', 'FK:§ 5'] }))).toEqual([
    { member: 'HAN', paragraph: '12', unproven: true },
    { member: 'FK', paragraph: '5' },
  ]);
});

test.each([
  ['5 000 000', 500_000_000],
  ['1250,50', 125_050],
  ['0', 0],
])('%s kronor are %d öre', (typed, ore) => {
  expect(given({ kronor: typed }).ore('kronor')).toBe(ore);
});

test.each(['-1', '1e6', '1,234', 'många'])('%s is no amount', (typed) => {
  expect(() => given({ kronor: typed }).ore('kronor')).toThrow(UsageError);
});

test.each(['2006-02-30', '3 april 2006', '2006-4-3'])('%s is no date', (typed) => {
  expect(() => given({ decidedOn: typed }).date('decidedOn')).toThrow(/--decided-on/);
});

test.each([
  [['due', '--lang', 'sv'], { LANG: 'en_US.UTF-8' }, 'sv'],
  [['due', '--lang=en'], { LANG: 'sv_SE.UTF-8' }, 'en'],
  [['due'], { LANG: 'en_US.UTF-8', LC_ALL: 'sv_SE.UTF-8' }, 'sv'],
  [['due'], {}, 'en'],
])('%j with the locale %j is answered in %s', (argv, env, language) => {
  expect(languageOf(argv, env)).toBe(language);
});

test('no line is broken, turned around or coloured by what somebody wrote', () => {
  expect(oneLine('a\r\nb\u202ec\u001b[2Jd\u0007 🏛️ "q"')).toBe('a b\ufffdc\ufffd[2Jd\ufffd 🏛️ "q"');
});

test.each(specs.map((spec) => [spec.name, spec] as const))(
  '"%s" has words in both languages and an example of itself',
  (name, spec) => {
    expect(spec.words.every((words) => words.length > 3)).toBe(true);
    expect(spec.example.startsWith(`forbund ${name}`)).toBe(true);
    const flags = (spec.options ?? []).map((option) => option.flags);
    expect(new Set(flags).size).toBe(flags.length);
  },
);
