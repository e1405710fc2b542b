import type { Language } from '../words/tongue';

/** --lang before the locale; Swedish for a Swedish locale, else English. */
export function languageOf(argv: readonly string[], env: NodeJS.ProcessEnv): Language {
  const said = saidIn(argv);
  if (said === 'sv' || said === 'en') return said;
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(Boolean) ?? '';
  return locale.toLowerCase().startsWith('sv') ? 'sv' : 'en';
}

function saidIn(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  return at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
}
