import type { CommanderError } from 'commander';
import type { Language } from '../words/tongue';

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Användning:',
  'Options:': 'Val:',
  'Commands:': 'Kommandon:',
  'Arguments:': 'Argument:',
};

/** A heading of the help text. */
export const titleWords = (title: string, lang: Language): string => (lang === 'sv' ? (titles[title] ?? title) : title);

const wrong: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'Valet finns inte',
  'commander.unknownCommand': 'Kommandot finns inte',
  'commander.missingArgument': 'Ett argument saknas',
  'commander.optionMissingArgument': 'Valet saknar sitt värde',
  'commander.excessArguments': 'För många argument',
  'commander.invalidArgument': 'Ogiltigt argument',
};

/** What was wrong with the command line, and where help is. */
export function commanderWords({ code, message }: CommanderError, lang: Language): string {
  const said = message.replace(/^error: /, '');
  if (lang === 'en') return `${said} (forbund --help)`;
  const quoted = /'[^']*'/.exec(said)?.[0];
  return `${wrong[code] ?? said}${quoted && wrong[code] ? `: ${quoted}` : ''} (forbund --help)`;
}
