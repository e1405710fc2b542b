import { createReadStream } from 'node:fs';
import { civilDateAt } from '../../../domain/calendar/stockholm';
import { BankFileError, type BankFile } from '../../payments/bank-row';
import type { Encoding } from '../../payments/decoded';
import { importRows, NoYear, type Imported, type ImportPorts } from '../../payments/import/import-rows';
import { rehearsal } from '../../payments/import/rehearsal';
import { contributionYears, type ContributionYear } from '../../payments/import/years';
import { readBankFile } from '../../payments/read-bank-file';
import { bankFileProblem } from '../../words/bank-file';
import type { Cli } from '../cli';
import { openJournal, openSubmitter } from '../door';
import { RefusedError, UsageError } from '../failures';
import type { Given } from '../given';
import { importLines } from '../import-lines';
import { oneOf } from '../one-of';
import { actor } from '../send';

const encodings: readonly Encoding[] = ['utf-8', 'iso-8859-1'];
const aWhileMs = 2_000;

/** Records what a bank's file says has come in. A file with a mistake in it changes nothing. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const [forbund, path, dryRun] = [given.theArg(0), given.theArg(1), given.flag('dryRun')];
  const encoding = given.text('encoding') === undefined ? 'utf-8' : oneOf(encodings, given, 'encoding');
  const journal = await openJournal(cli);
  const years = (): Promise<ContributionYear[]> => contributionYears(journal.reader, forbund);
  const now = await years();
  const last = now.at(-1);
  if (!last) throw noYear(forbund);
  try {
    const file = await readBankFile(createReadStream(path), {
      today: civilDateAt(Date.now() + last.clockShiftMs),
      encoding,
    });
    const ports = dryRun ? { ...rehearsal(now, Date.now()), actor } : await recording(cli, journal, years);
    answer(cli, { forbund, path, dryRun, file }, await importRows(file, { ...ports, progress: progressOf(cli) }));
    return 0;
  } catch (error) {
    throw meant(error, { path, forbund });
  }
}

type Journal = Awaited<ReturnType<typeof openJournal>>;

async function recording(cli: Cli, journal: Journal, years: ImportPorts['years']): Promise<ImportPorts> {
  const submitter = await openSubmitter(cli, journal);
  return {
    years,
    actor,
    async record(stream, command) {
      const outcome = await submitter.submit(stream, command);
      if (outcome.ok) return outcome.events;
      if (['CONTRIBUTIONS_CLOSED', 'PROCESS_CLOSED'].includes(outcome.code)) return 'CLOSED';
      throw new RefusedError(outcome.code, outcome.message, { ...outcome.details, commandId: command.id, stream });
    },
  };
}

/** Now and then, on standard error. */
function progressOf(cli: Cli): (done: number, of: number) => void {
  let said = Date.now();
  return (done, of) => {
    if (Date.now() - said < aWhileMs) return;
    said = Date.now();
    cli.note(cli.t(`${done} av ${of} betalningar …`, `${done} of ${of} payments …`));
  };
}

interface Asked {
  forbund: string;
  path: string;
  dryRun: boolean;
  file: BankFile;
}

function answer(cli: Cli, { forbund, path, dryRun, file }: Asked, imported: Imported): void {
  const { format, rows, passedOver } = file;
  const remarks = [...file.remarks, ...imported.remarks];
  const all = { ok: true, forbund, file: path, format, dryRun, rows: rows.length, passedOver, ...imported, remarks };
  cli.answer(all, () => importLines(cli, all));
}

const noYear = (forbund: string): RefusedError =>
  new RefusedError('NO_CONTRIBUTIONS', `there are no open contributions of ${forbund} to record payments in`, {
    forbund,
  });

function meant(error: unknown, { path, forbund }: { path: string; forbund: string }): unknown {
  if (error instanceof NoYear) return noYear(forbund);
  const isMissing = ['ENOENT', 'EISDIR', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '');
  const bad = isMissing ? new BankFileError([{ code: 'NO_FILE' }]) : error;
  if (!(bad instanceof BankFileError)) return error;
  const [sv, en] = (['sv', 'en'] as const).map((lang) =>
    bad.problems.map((problem) => `${path}: ${bankFileProblem(problem, lang)}`).join('\n'),
  );
  return new UsageError(sv ?? '', en ?? '', { code: 'BAD_FILE', details: { file: path, problems: bad.problems } });
}
