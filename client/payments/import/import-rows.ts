import type { Event } from '../../../domain/decider';
import { BankFileError, type BankFile, type Remark } from '../bank-row';
import { commandsFor, type RecordPayments } from './commands';
import { placed, type Placed } from './placed';
import { count, noTally, type Tally } from './tally';
import type { ContributionYear } from './years';

export interface ImportPorts {
  /** As they stand now. */
  years: () => Promise<ContributionYear[]>;
  /** Records, or says that the year has been closed meanwhile. Fails with any other refusal. */
  record: (stream: string, command: RecordPayments) => Promise<readonly Event[] | 'CLOSED'>;
  actor: string;
  progress?: (done: number, of: number) => void;
}

export interface Imported extends Tally {
  /** Rows that were recorded before, here or by another import at the same time; and those that stand twice in the file. */
  known: number;
  remarks: readonly Remark[];
}

/** The last payment of a year that is over closes it; what comes after it belongs to the next. */
const MOST_ROUNDS = 20;

/** No year of the förbund can take a payment: no budget has been adopted, or all is paid. */
export class NoYear extends Error {
  override readonly name = 'NoYear';
}

/** Records all rows that are not known, each once, however often it is done. Fails: BankFileError, NoYear. */
export async function importRows(
  { rows, twice }: Pick<BankFile, 'rows' | 'twice'>,
  ports: ImportPorts,
): Promise<Imported> {
  const tally = noTally();
  let remarks: readonly Remark[] | undefined;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const plan = placed(rows, await ports.years());
    if (plan.problems.length > 0) throw new BankFileError(plan.problems.slice(0, 20));
    if (plan.homeless > 0) throw new NoYear(`no year can take ${plan.homeless} payments`);
    remarks ??= plan.remarks;
    if (await recordAll(plan, ports, tally)) break;
  }
  return { ...tally, known: rows.length + twice - tally.recorded, remarks: remarks ?? [] };
}

/** False when a year was closed on the way: what is left must be placed anew. */
async function recordAll(
  { byStream }: Placed,
  { record, actor, progress }: ImportPorts,
  tally: Tally,
): Promise<boolean> {
  const all = [...byStream.values()].reduce((sum, payments) => sum + payments.length, 0);
  let done = 0;
  for (const { stream, command } of commandsFor(byStream, actor)) {
    const events = await record(stream, command);
    if (events === 'CLOSED') return false;
    count(tally, stream, events);
    done += command.data.payments.length;
    progress?.(done, all);
  }
  return true;
}
