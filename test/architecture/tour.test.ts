import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { everywhere, specs } from '../../client/cli/specs/all';
import type { CommandSpec } from '../../client/cli/specs/spec';

const root = join(__dirname, '..', '..');
const papers = ['README.md', 'docs/cli.md', 'docs/operations.md'];

/** The lines that people paste. */
function pasted(paper: string): string[] {
  const text = readFileSync(join(root, paper), 'utf8');
  const blocks = [...text.matchAll(/^```sh\n([^]*?)^```$/gm)].map(([, block = '']) => block);
  return blocks.flatMap((block) => block.split('\n')).filter((line) => line.trim() !== '');
}

/** Words of a shell line, quotes taken off; what follows a pipe, a redirection or a comment is not ours. */
function words(line: string): string[] {
  const [ours = ''] = line.split(/ [|>#] ?/);
  return [...ours.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) => word.replaceAll(/["']/g, ''));
}

interface Typed {
  line: string;
  spec?: CommandSpec | undefined;
  rest: string[];
}

function typed(line: string): Typed {
  const given = words(line.replace(/^(npx )?forbund /, ''));
  const spec = [2, 1].flatMap((length) => specs.find(({ name }) => name === given.slice(0, length).join(' ')) ?? [])[0];
  return { line, spec, rest: given.slice(spec?.name.split(' ').length ?? 0) };
}

/** What is wrong with it: an option there is not or without its value, too few or too many arguments. */
function wrong({ spec, rest }: Typed): string | undefined {
  if (!spec) return 'no such command';
  const command = new Command().exitOverride().configureOutput({ outputError: () => undefined });
  if (spec.args) command.arguments(spec.args);
  for (const { flags } of [...(spec.options ?? []), ...everywhere]) command.option(flags);
  try {
    command.action(() => undefined).parse(rest, { from: 'user' });
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

const commands = papers.flatMap((paper) => pasted(paper).filter((line) => /^(npx )?forbund /.test(line)));

test('the tour has commands to paste', () => {
  expect(pasted('README.md').filter((line) => line.startsWith('npx forbund ')).length).toBeGreaterThan(20);
});

test('every command in the papers is one there is, with options that it knows', () => {
  const problems = commands
    .map(typed)
    .flatMap((one) => (wrong(one) === undefined ? [] : [`${one.line}: ${wrong(one)}`]));
  expect(problems).toEqual([]);
});

test('every example in the help is a command there is', () => {
  const problems = specs.map(({ example }) => typed(example)).filter((one) => wrong(one) !== undefined);
  expect(problems.map(({ line }) => line)).toEqual([]);
});

test('every file the papers name by path is there', () => {
  const files = commands.flatMap((line) => [...line.matchAll(/examples\/[\w./-]+/g)].map(([file]) => file));
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test('docs/cli.md has every command with its example', () => {
  const paper = readFileSync(join(root, 'docs', 'cli.md'), 'utf8');
  const row = ({ name, words: [, en], example }: CommandSpec): string => `| \`${name}\` | ${en} | \`${example}\` |`;
  expect(specs.map(row).filter((one) => !paper.includes(one))).toEqual([]);
});
