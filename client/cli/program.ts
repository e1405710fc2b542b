import { Command, CommanderError } from 'commander';
import type { Language } from '../words/tongue';
import { createCli } from './cli';
import { Given } from './given';
import { languageOf } from './language';
import { everywhere, groups, specs } from './specs/all';
import type { Both, CommandSpec, OptionSpec } from './specs/spec';
import { commanderWords, titleWords } from './usage-words';

/** Runs one command line and gives its exit code: 0 done, 1 refused, 2 wrong use, 3 the environment. */
export async function run(argv: readonly string[]): Promise<number> {
  const lang = languageOf(argv, process.env);
  const outcome = { code: 0 };
  const program = programIn(lang, wantedOf(argv), async (spec, given) => {
    outcome.code = await runCommand(spec, given, lang);
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return outcome.code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return wrongUse(error, { lang, json: argv.includes('--json') });
  }
}

type Do = (spec: CommandSpec, given: Given) => Promise<void>;

/** The commands that the line can mean: building them all takes longer than most answers. */
function wantedOf([first]: readonly string[]): readonly CommandSpec[] {
  const wanted = specs.filter(({ name }) => name.split(' ')[0] === first);
  return wanted.length > 0 ? wanted : specs;
}

function programIn(lang: Language, wanted: readonly CommandSpec[], act: Do): Command {
  const say = ([sv, en]: Both): string => (lang === 'sv' ? sv : en);
  const program = settled(new Command('forbund'), lang).description(
    say([
      'bildar samordningsförbund och håller reda på vem som ska göra vad, när och varför',
      'forms samordningsförbund and knows who owes what, by when and why',
    ]),
  );
  for (const spec of wanted) {
    const command = settled(parentOf(program, { spec, lang, say }).command(lastWord(spec.name)), lang);
    command.description(say(spec.words));
    if (spec.args) command.arguments(spec.args);
    for (const one of [...(spec.options ?? []), ...everywhere]) addOption(command, one, say);
    command.addHelpText('after', `\n${say(['Exempel', 'Example'])}:\n  ${spec.example}`);
    command.action(() => act(spec, new Given(command.args, command.opts())));
  }
  return program;
}

interface Placing {
  spec: CommandSpec;
  lang: Language;
  say: (both: Both) => string;
}

function parentOf(program: Command, { spec, lang, say }: Placing): Command {
  const [group, verb] = spec.name.split(' ');
  if (verb === undefined || group === undefined) return program;
  const there = program.commands.find((command) => command.name() === group);
  return there ?? settled(program.command(group), lang).description(say(groups[group] ?? ['', '']));
}

function addOption(command: Command, { flags, words, list }: OptionSpec, say: (both: Both) => string): void {
  if (!list) return void command.option(flags, say(words));
  command.option(flags, say(words), (value: string, sofar: string[] | undefined) => [...(sofar ?? []), value]);
}

const lastWord = (name: string): string => name.split(' ').at(-1) ?? name;

function settled(command: Command, lang: Language): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', lang === 'sv' ? 'visa hjälp' : 'show help')
    .helpCommand(false)
    .configureHelp({ styleTitle: (title) => titleWords(title, lang), showGlobalOptions: false })
    .configureOutput({ outputError: () => undefined })
    .showHelpAfterError(false);
}

/** Loads the command's code and runs it; whatever fails becomes one sentence and an exit code. */
async function runCommand(spec: CommandSpec, given: Given, lang: Language): Promise<number> {
  const cli = createCli({ lang, json: given.flag('json'), dataDir: given.text('data') });
  try {
    return await (await spec.load()).run(cli, given);
  } catch (error) {
    const { failureOf } = await import('./report-failure');
    const { exitCode, ...failure } = await failureOf(error, lang);
    if (cli.json) cli.out(JSON.stringify({ ok: false, ...failure }, undefined, 2));
    else cli.note(failure.message);
    return exitCode;
  } finally {
    await cli.end().catch(() => undefined);
  }
}

function wrongUse(error: CommanderError, { lang, json }: { lang: Language; json: boolean }): number {
  if (error.exitCode === 0) return 0;
  if (error.code === 'commander.help') return 2;
  const message = commanderWords(error, lang);
  if (json) {
    process.stdout.write(`${JSON.stringify({ ok: false, code: 'WRONG_USE', message, details: {} }, undefined, 2)}\n`);
  } else {
    process.stderr.write(`${message}\n`);
  }
  return 2;
}
