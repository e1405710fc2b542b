import type { CommandLine, CommandSpec } from './specs/spec';

export const shells = ['bash', 'zsh', 'fish'] as const;

/** A script that completes commands and options; it starts no program while one types. */
export function completionScript(shell: (typeof shells)[number], line: CommandLine): string {
  if (shell === 'fish') return fish(line);
  return shell === 'bash' ? bash(line) : `#compdef forbund\nautoload -U +X bashcompinit && bashcompinit\n${bash(line)}`;
}

const flagsOf = ({ options = [] }: CommandSpec, { everywhere }: CommandLine): string[] =>
  [...options, ...everywhere].map(({ flags }) => flags.split(' ')[0] ?? '');

const verbsOf = ({ specs }: CommandLine, group: string): string[] =>
  specs.flatMap(({ name }) => (name.startsWith(`${group} `) ? [name.slice(group.length + 1)] : []));

function bash(line: CommandLine): string {
  const groups = Object.keys(line.groups);
  const topLevel = [...new Set(line.specs.map(({ name }) => name.split(' ')[0] ?? name))];
  const words = [
    `    "") words="${topLevel.join(' ')}" ;;`,
    ...groups.map((group) => `    "${group}") words="${verbsOf(line, group).join(' ')}" ;;`),
    ...line.specs.map((spec) => `    "${spec.name}") words="${flagsOf(spec, line).join(' ')}" ;;`),
  ];
  return `_forbund() {
  local current="\${COMP_WORDS[COMP_CWORD]}" path="" word words=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in -*) break ;; esac
    case "$path" in
      "") path="$word" ;;
      ${groups.join('|')}) path="$path $word" ;;
    esac
  done
  case "$path" in
${words.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  [ \${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- "$current"))
}
complete -o filenames -F _forbund forbund`;
}

function fish(line: CommandLine): string {
  const groups = Object.entries(line.groups).map(([group, words]) => offered('__fish_use_subcommand', group, words[1]));
  return [...groups, ...line.specs.flatMap((spec) => fishLines(spec, line))].join('\n');
}

function fishLines(spec: CommandSpec, { everywhere }: CommandLine): string[] {
  const [group = '', verb] = spec.name.split(' ');
  const inGroup = `__fish_seen_subcommand_from ${group}`;
  const seen = verb === undefined ? inGroup : `${inGroup}; and __fish_seen_subcommand_from ${verb}`;
  const command =
    verb === undefined ? offered('__fish_use_subcommand', group, spec.words[1]) : offered(inGroup, verb, spec.words[1]);
  const options = [...(spec.options ?? []), ...everywhere].map(
    ({ flags, words }) =>
      `complete -c forbund -n '${seen}' -l ${(flags.split(' ')[0] ?? '').slice(2)} -d ${quoted(words[1])}`,
  );
  return [command, ...options];
}

const offered = (when: string, word: string, words: string): string =>
  `complete -c forbund -n '${when}' -a ${word} -d ${quoted(words)}`;

const quoted = (text: string): string => `'${text.replaceAll("'", "\\'")}'`;
