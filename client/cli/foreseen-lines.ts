import type { Foreseen } from '../../domain/withdrawal/forecast';
import { formatDateShort } from '../words/dates';
import { groundWords } from '../words/grounds';
import { speak, type Names } from '../words/tongue';
import { foreseenWords } from '../words/withdrawal-forecast';
import type { Cli } from './cli';
import { table } from './table';

/** What a notice leads to until the förbund is dissolved: on which day, what, and on what ground. */
export function foreseenLines(cli: Cli, foreseen: readonly Foreseen[], names: Names): string[] {
  const { t, lang } = cli;
  const tongue = speak(lang, names);
  const rows = foreseen.map((one) => {
    const ground = groundWords(one.ground, one.movedBy, lang);
    return [
      one.on === undefined ? '' : formatDateShort(one.on, lang),
      `${foreseenWords(tongue, one)} ${cli.colors.dim(`(${ground})`)}`,
    ];
  });
  return table(cli, [t('Dag', 'Day'), t('Vad som händer, och varför', 'What happens, and why')], rows);
}
