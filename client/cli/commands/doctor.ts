import { checkNames } from '../../words/doctor';
import type { Cli } from '../cli';
import type { Given } from '../given';

/** Sees, one by one, whether the parts around the program are as they should be. Exit code 3 where one is not. */
export async function run(cli: Cli, _given: Given): Promise<number> {
  const { examine } = await import('../../../worker/doctor');
  const examining = examine(cli.lang, { data: cli.dataDir }, cli.env);
  const findings = await cli.patiently(cli.t('Undersöker', 'Looking around'), examining);
  const ok = findings.every((finding) => finding.ok);
  cli.answer({ ok, findings }, () =>
    findings.map(({ check, ok: good, says }) => {
      const mark = good ? cli.colors.green('●') : cli.colors.red('▲');
      return `${mark}  ${checkNames[check][cli.lang]}: ${says}`;
    }),
  );
  return ok ? 0 : 3;
}
