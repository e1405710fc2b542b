import type { Finding } from '../../../domain/charter/charter';
import { baseText, findingsOf } from '../../case-file/plan';
import { loadCaseFile } from '../../case-file/read';
import { severityWords } from '../../words/everyday';
import type { Cli } from '../cli';
import type { Given } from '../given';
import { badFile } from '../problem-lines';
import { table } from '../table';

/** Reads a case file with its charter and says what is wrong with the text. Exit code 1 where something blocks. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const read = await loadCaseFile(given.theArg(0));
  if (!read.ok) throw badFile(read.problems);
  const { hash } = baseText(read.caseFile);
  const findings = findingsOf(read.caseFile);
  const blocks = findings.some(({ severity }) => severity === 'B');
  cli.answer({ file: given.theArg(0), name: read.caseFile.name, hash, blocks, findings }, () => [
    `${read.caseFile.name}  ${cli.colors.dim(`SHA-256 ${hash}`)}`,
    ...(findings.length === 0 ? [cli.t('Inget att anmärka.', 'Nothing to remark on.')] : lines(cli, findings)),
  ]);
  return blocks ? 1 : 0;
}

function lines(cli: Cli, findings: readonly Finding[]): string[] {
  const colour = { B: cli.colors.red, W: cli.colors.yellow, I: cli.colors.dim };
  return table(
    cli,
    ['', '', '§', cli.t('Vad och varför', 'What and why')],
    findings.map(({ id, severity, paragraph = '', ground, en }) => [
      id,
      colour[severity](severityWords(severity, cli.lang)),
      paragraph,
      cli.lang === 'sv' ? ground : (en ?? ground),
    ]),
  );
}
