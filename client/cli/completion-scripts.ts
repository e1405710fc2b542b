import { everywhere, groups, specs } from './specs/all';
import type { CommandSpec } from './specs/spec';

export const shells = ['bash', 'zsh', 'fish'] as const;

/** A script that completes commands and options; it starts no program while one types. */
export function completionScript(shell: (typeof shells)[number]): string {
  if (shell === 'fish') return fish();
  return shell === 'bash' ? bash() : `#compdef forbund\nautoload -U +X bashcompinit && bashcompinit\n${bash()}`;
}

const flagsOf = ({ options = [] }: Pick<CommandSpec, 'options'>): string[] =>
  [...options, ...everywhere].map(({ flags }) => flags.split(' ')[0] ?? '');

const topLevel = [...new Set(specs.map(({ name }) => name.split(' ')[0] ?? name))];

const verbsOf = (group: string): string[] =>
  specs.flatMap(({ name }) => (name.startsWith(`${group} `) ? [name.slice(group.length + 1)] : []));

function bash(): string {
  const words = [
    `    "") words="${topLevel.join(' ')}" ;;`,
    ...Object.keys(groups).map((group) => `    "${group}") words="${verbsOf(group).join(' ')}" ;;`),
    ...specs.map((spec) => `    "${spec.name}") words="${flagsOf(spec).join(' ')}" ;;`),
  ];
  return `_forbund() {
  local current="\${COMP_WORDS[COMP_CWORD]}" path="" word words=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in -*) break ;; esac
    case "$path" in
      "") path="$word" ;;
      ${Object.keys(groups).join('|')}) path="$path $word" ;;
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

function fish(): string {
  const quoted = (text: string): string => `'${text.replaceAll("'", "\\'")}'`;
  const lines = specs.flatMap((spec) => {
    const [group = '', verb] = spec.name.split(' ');
    const seen = `__fish_seen_subcommand_from ${group}${verb === undefined ? '' : `; and __fish_seen_subcommand_from ${verb}`}`;
    const offered =
      verb === undefined
        ? `complete -c forbund -n __fish_use_subcommand -a ${group} -d ${quoted(spec.words[1])}`
        : `complete -c forbund -n '__fish_seen_subcommand_from ${group}' -a ${verb} -d ${quoted(spec.words[1])}`;
    const options = [...(spec.options ?? []), ...everywhere].map(
      ({ flags, words }) =>
        `complete -c forbund -n '${seen}' -l ${(flags.split(' ')[0] ?? '').slice(2)} -d ${quoted(words[1])}`,
    );
    return [offered, ...options];
  });
  const held = Object.entries(groups).map(
    ([group, words]) => `complete -c forbund -n __fish_use_subcommand -a ${group} -d ${quoted(words[1])}`,
  );
  return [...held, ...lines].join('\n');
}
