import { examine } from '../../../worker/doctor';
import { checkNames } from '../../words/doctor';
import type { Run } from '../specs/spec';

export const run: Run = async (cli, _given) => {
  const examining = examine(cli.lang, { data: cli.dataDir }, cli.env);
  const findings = await cli.patiently(cli.t('Undersöker', 'Looking around'), examining);
  const ok = findings.every((finding) => finding.ok);
  const mark = (good: boolean): string => (good ? cli.colors.green('ok ') : cli.colors.red(cli.t('FEL', 'BAD')));
  cli.answer({ ok, findings }, () =>
    findings.map(({ check, ok: good, says }) => `${mark(good)}  ${checkNames[check][cli.lang]}: ${says}`),
  );
  return ok ? 0 : 3;
};
